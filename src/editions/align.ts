import type { PolicyDocument } from "../domain/index.ts";
import { similarity, type WordChange, wordChanges } from "./difference.ts";
import { type Unit, unitsOf } from "./units.ts";

/** What became of a clause or table row from one edition to another. */
export interface ClauseChange {
  /** `moved`: the same words under another number. `reworded` may have moved as well: compare the refs. */
  readonly kind: "same" | "reworded" | "moved" | "added" | "removed";
  readonly before: { readonly ref: string; readonly heading: string | null; readonly text: string } | null;
  readonly after: { readonly ref: string; readonly heading: string | null; readonly text: string } | null;
  /** For `reworded`: what was taken out and put in; else empty. */
  readonly words: readonly WordChange[];
}

/** Two clauses with no heading in common are one clause reworded from this similarity on (0 to 1). */
const ALIKE = 0.6;
/** Under the same number less will do. */
const ALIKE_IN_PLACE = 0.4;

/**
 * Clause by clause, and table row by row, what the later edition made of the earlier: first by heading, then by number,
 * then by wording. Changes come in the later edition's order, each removed clause after the one that it followed.
 *
 * @param earlier,later Editions of one work.
 */
export function alignEditions(earlier: PolicyDocument, later: PolicyDocument): ClauseChange[] {
  const before = unitsOf(earlier);
  const after = unitsOf(later);
  const partner = pairs(before, after);
  const taken = new Map([...partner].map(([a, b]) => [b, a]));
  const changes = after.map((unit) => ({ unit, change: changeOf(taken.get(unit) ?? null, unit) }));
  const result = changes.map(({ change }) => change);
  before.forEach((unit, i) => {
    if (partner.has(unit)) return;
    const anchor = before.slice(0, i).findLast((previous) => partner.has(previous));
    const anchorUnit = anchor ? partner.get(anchor) : undefined;
    const at = anchorUnit ? result.findIndex((change) => change.after?.ref === anchorUnit.ref) + 1 : 0;
    result.splice(at, 0, changeOf(unit, null));
  });
  return result;
}

type Rule = (a: Unit, b: Unit) => boolean;

const RULES: readonly Rule[] = [
  (a, b) => a.ref === b.ref && sameHeading(a, b) && fold(a.text) === fold(b.text),
  (a, b) => sameHeading(a, b) && fold(a.heading ?? "") !== "",
  (a, b) => a.ref === b.ref && similarity(words(a), words(b)) >= ALIKE_IN_PLACE,
  (a, b) => similarity(words(a), words(b)) >= ALIKE,
];

/** Later unit by earlier unit; a surer rule comes first. */
function pairs(before: readonly Unit[], after: readonly Unit[]): Map<Unit, Unit> {
  const partner = new Map<Unit, Unit>();
  const used = new Set<Unit>();
  for (const rule of RULES) {
    for (const a of before) {
      if (partner.has(a)) continue;
      const b = after.find((unit) => !used.has(unit) && unit.family === a.family && rule(a, unit));
      if (!b) continue;
      partner.set(a, b);
      used.add(b);
    }
  }
  return partner;
}

function changeOf(before: Unit | null, after: Unit | null): ClauseChange {
  const shown = (unit: Unit | null) => (unit ? { ref: unit.ref, heading: unit.heading, text: unit.text } : null);
  const change = (kind: ClauseChange["kind"], changed: readonly WordChange[] = []): ClauseChange => ({
    kind,
    before: shown(before),
    after: shown(after),
    words: changed,
  });
  if (!before) return change("added");
  if (!after) return change("removed");
  if (fold(words(before)) !== fold(words(after))) return change("reworded", wordChanges(words(before), words(after)));
  return change(before.ref === after.ref ? "same" : "moved");
}

function sameHeading(a: Unit, b: Unit): boolean {
  return fold(a.heading ?? "") === fold(b.heading ?? "");
}

function words(unit: Unit): string {
  return unit.heading === null || unit.heading === "" ? unit.text : `${unit.heading}。${unit.text}`;
}

/** Full-width forms and white space make no difference between editions. */
function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
