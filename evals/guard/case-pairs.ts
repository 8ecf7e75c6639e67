import type { Claim, ClaimFigure } from "./claim.ts";
import { sameAmount } from "./quantity.ts";

/** A case, and one whose figure is given to it. */
export interface Pair {
  readonly claim: Claim;
  readonly other: Claim;
}

/** Whether they are alternatives, as a clause lists them. */
export const areSiblings = ({ claim, other }: Pair): boolean => claim.group !== null && claim.group === other.group;

/** The figure that a case is about: the last one that isn't a year. */
export const figureOf = (claim: Claim): { figure: ClaimFigure; at: number } | null => {
  const at = claim.figures.findIndex(({ said }) => said.kind !== "year");
  const figure = claim.figures[at];
  return figure ? { figure, at } : null;
};

/** What a case is called, with its years: claims of one name may each be true with several figures. */
export function nameOf({ text, about, figures }: Claim): string {
  const years = figures.filter(({ said }) => said.kind === "year").map(({ said }) => said.value);
  return `${about ? text.slice(about.start, about.end) : text} ${years.join()}`.trim();
}

/** The press conference told the grants for registration in fewer words: which case is meant there is open. */
const RESTATED = ["registration", "press-grants"];
const restates = (a: Claim, b: Claim): boolean =>
  a.group !== b.group && RESTATED.includes(a.group ?? "") && RESTATED.includes(b.group ?? "");

/** Every case with each that has another figure in the same unit, within a language. */
export function pairsOf(cases: readonly Claim[]): Pair[] {
  const truths = new Map<string, ClaimFigure[]>();
  for (const claim of cases) truths.set(nameOf(claim), [...(truths.get(nameOf(claim)) ?? []), ...claim.figures]);
  return cases.flatMap((claim) =>
    cases.flatMap((other) => {
      const wrong = figureOf(other)?.figure.said;
      const own = figureOf(claim)?.figure.said;
      const comparable = claim.lang === other.lang && wrong?.unit === own?.unit && wrong?.kind === own?.kind;
      if (!wrong || !comparable || restates(claim, other) || nameOf(claim) === nameOf(other)) return [];
      const already = (truths.get(nameOf(claim)) ?? []).some(({ said }) => sameAmount(said, wrong));
      return already ? [] : [{ claim, other }];
    }),
  );
}
