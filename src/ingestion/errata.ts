import type { Clause, PolicyDocument } from "../domain/index.ts";

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
];

/** The evident faults of the print in a document's clauses, found by general rules; the texts themselves keep them. */
export function errataOf(clauses: readonly Clause[]): Erratum[] {
  return clauses.flatMap((clause) => [...faultsIn(clause), ...errataOf(clause.children)]);
}

function faultsIn(clause: Clause): Erratum[] {
  const parts = [clause.speaker === null ? "" : `${clause.speaker}：`, clause.heading ?? "", clause.text];
  const whole = [parts.slice(0, 1).join(""), clause.heading && clause.text ? `${parts[1] ?? ""}。${parts[2] ?? ""}` : parts.slice(1).join("")];
  const seen = new Set<string>();
  return whole.flatMap((text) =>
    RULES.flatMap((rule) =>
      [...text.matchAll(rule.pattern)].flatMap(([printed]) => {
        if (seen.has(printed)) return [];
        seen.add(printed);
        return [{ ref: clause.ref, printed, meant: rule.meant(printed), reason: rule.reason }];
      }),
    ),
  );
}
