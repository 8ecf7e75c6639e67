import type { PolicyDocument } from "../domain/document.ts";
import type { Evidence } from "./draft.ts";

/** Words at one place of the corpus: where a person finds them, and what they are; "" where nothing stands there. */
export interface Reading {
  /** Source that a printing stands in; null where both readings stand in the same print. */
  readonly printing: PolicyDocument["printings"][number] | null;
  readonly ref: string;
  /** Heading of the cell's column; null outside tables and for whole rows. */
  readonly column: string | null;
  readonly text: string;
}

/** Two readings of one thing that don't agree; neither is known to be the right one. */
export type Disagreeing = readonly [Reading, Reading];

/** All places where the printings of a document, or two places of its text, disagree. */
export function disagreementsIn(document: PolicyDocument): Disagreeing[] {
  const [first] = document.printings;
  const printings = document.printings.flatMap((printing) =>
    printing.differences.map(({ ref, column, first: there, here }): Disagreeing => [
      { printing: first ?? null, ref, column, text: there },
      { printing, ref, column, text: here },
    ]),
  );
  const places = document.disagreements.map(({ first: a, second: b }): Disagreeing => [
    { printing: null, column: null, ...a },
    { printing: null, column: null, ...b },
  ]);
  return [...printings, ...places];
}

/**
 * The disagreements that a piece of evidence shows one side of: it quotes words for which the other side has others,
 * or the answer says them. What a clause says beside them is not in dispute.
 *
 * @param isSaid whether the answer says a text of the corpus in its own words
 */
export function disagreementsAt(
  document: PolicyDocument,
  { ref, quote }: Evidence,
  isSaid: (text: string) => boolean,
): Disagreeing[] {
  return disagreementsIn(document).filter((readings) =>
    readings.some(
      (mine, at) =>
        mine.ref === ref && (isDisputed(quote, mine.text, readings[1 - at]?.text ?? "") || isSaid(mine.text)),
    ),
  );
}

function isDisputed(quote: string, mine: string, other: string): boolean {
  const shown = folded(quote);
  // A long text is quoted in part; a name or a cell is quoted whole, with what stands around it.
  const part = folded(mine).includes(shown);
  return part ? !folded(other).includes(shown) : shown.includes(folded(mine));
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
