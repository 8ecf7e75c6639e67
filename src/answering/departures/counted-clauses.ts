import { allClauses } from "../../domain/clauses.ts";
import type { Clause, PolicyDocument } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";

/** Measure words of a document's own parts. */
const PARTS: ReadonlySet<string> = new Set(["条", "项", "款", "章", "大", "个", "方面"]);

/** A count of a document's own clauses, and the clause that holds as many or another number of them. */
export interface CountedClauses {
  readonly clause: Clause;
  readonly heading: string;
  readonly count: number;
}

/**
 * What a policy has under the noun that a figure counts: the items below the one section whose heading ends with the
 * noun ("11条政策" and "产业政策"), or the sections with such headings where there are several; null where there are none.
 */
export function countedClauses(
  { kind, counter, end }: Figure,
  passage: Passage,
  policy: PolicyDocument,
): CountedClauses | null {
  const noun = /^[\u4e00-\u9fff]{2,6}(?=[，,。；;、]|$)/.exec(passage.text.slice(end))?.[0];
  if (kind !== "count" || noun === undefined || !PARTS.has(counter ?? "")) return null;
  const named = allClauses(policy.clauses).flatMap((clause) =>
    clause.heading?.endsWith(noun) === true ? [{ clause, heading: clause.heading }] : [],
  );
  const [first] = named;
  if (first === undefined || named.length > 1) return first === undefined ? null : { ...first, count: named.length };
  const items = allClauses(first.clause.children).filter((c) => c.kind === "item").length;
  return items === 0 ? null : { ...first, count: items };
}
