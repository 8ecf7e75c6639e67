import { american, type Unit } from "../../language/units.ts";

/** Words that official English uses for one another, with the one that stands for them all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ["enterprise", "company"],
    ["firm", "company"],
    // "R&D" is cut into its letters.
    ["research", "r"],
    ["development", "d"],
  ].map(([word = "", key = ""]) => [american(word), key]),
);

/** What words of claims and clauses are compared by: the word in the singular, whichever way it is spelt. */
export function wordKey({ exact }: Unit): string {
  const spelt = american(exact);
  return ALIKE.get(spelt) ?? spelt;
}
