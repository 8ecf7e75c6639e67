import type { Clause, PolicyDocument, Table } from "../domain/index.ts";

type Erratum = PolicyDocument["errata"][number];

/** An evident fault of the print: how to see it, and what was meant. */
interface FaultRule {
  readonly pattern: RegExp;
  readonly meant: (printed: string) => string;
  readonly reason: string;
}

const RULES: readonly FaultRule[] = [
  {
    pattern: /\p{Script=Han}{1,5} (?:and|or) \p{Script=Han}{1,6}/gu,
    meant: (printed) => printed.replace(" and ", "和").replace(" or ", "或"),
    reason: "a Latin conjunction between two Chinese nouns",
  },
  {
    pattern: /(?:副?[局厅部处院校会署]长)长\p{Script=Han}{2,3}(?=[:：])/gu,
    meant: (printed) => printed.replace("长长", "长"),
    reason: "a doubled character after the title of an office",
  },
  {
    pattern: /(?<=^|[。；\n])(\p{Script=Han}{3,12})。\1。/gu,
    meant: (printed) => printed.slice(0, printed.length / 2),
    reason: "a sentence printed twice",
  },
  {
    pattern: /\p{Script=Han}{1,8}、等(?!级)/gu,
    meant: (printed) => printed.replace("、等", "等"),
    reason: "a comma before the word that closes a list",
  },
  {
    pattern: /\p{Script=Han}{1,6}([，、；：。])\1(?!\1)/gu,
    meant: (printed) => printed.slice(0, -1),
    reason: "a mark printed twice",
  },
];

/** The evident faults of the print in a document, found by general rules; the texts themselves keep them. */
export function errataOf(clauses: readonly Clause[], tables: readonly Table[]): Erratum[] {
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      faultsIn(
        row.ref,
        row.cells.map((cell) => cell.text),
      ),
    ),
  );
  return [...clauseErrata(clauses), ...rows];
}

function clauseErrata(clauses: readonly Clause[]): Erratum[] {
  return clauses.flatMap((clause) => {
    const spoken = clause.speaker === null ? "" : `${clause.speaker}：`;
    const body = [clause.heading ?? "", clause.text].filter((part) => part !== "").join("。");
    return [...faultsIn(clause.ref, [spoken, body]), ...clauseErrata(clause.children)];
  });
}

/** Each fault of some texts once. */
function faultsIn(ref: string, texts: readonly string[]): Erratum[] {
  const found = new Map<string, Erratum>();
  for (const text of texts)
    for (const { pattern, meant, reason } of RULES)
      for (const [printed] of text.matchAll(pattern))
        if (!found.has(printed)) found.set(printed, { ref, printed, meant: meant(printed), reason });
  return [...found.values()];
}
