import type { Clause } from "./document.ts";

/** Every clause of a tree, parents before children. */
export function allClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((c) => [c, ...allClauses(c.children)]);
}
