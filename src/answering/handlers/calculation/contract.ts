import type { Calculation } from "../../../contract/index.ts";
import type { Rule } from "../../../domain/rule.ts";
import type { Words } from "../../compose/words.ts";
import type { Evidence } from "../../draft.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Bill } from "./bill.ts";
import { caseName, stepText } from "./say.ts";
import type { Step } from "./steps.ts";

type Value = Calculation["inputs"][number];

/** A decimal in plain notation. @example plain(12000000) // "12000000" */
export function plain(value: number): string {
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 12 });
}

/** A worked answer as the contract has it: what went in, the rule, each step with its value and clause, the result. */
export function calculationOf(
  bill: Bill,
  text: string,
  evidence: readonly Evidence[],
  words: Words,
  knowledge: Knowledge,
): Calculation {
  const cited = (passage: string): number | null => {
    const at = evidence.findIndex((e) => e.id === passage);
    return at < 0 ? null : at + 1;
  };
  const first = bill.lines[0]?.case.rule.passage ?? "";
  return {
    inputs: bill.lines.flatMap((line) => inputsOf(line, bill.lines.length > 1, cited, words)),
    rule: { text: words.anyway(knowledge.passages.get(first)?.text ?? ""), citation: cited(first) ?? 1 },
    steps: bill.steps.map((step) => ({
      label: stepText(step, words, knowledge),
      ...worked(step),
      citation: cited(step.of),
    })),
    result: { value: plain(bill.total ?? 0), unit: "CNY", text },
  };
}

function inputsOf(
  { case: { rule }, given }: Bill["lines"][number],
  several: boolean,
  cited: (passage: string) => number | null,
  words: Words,
): Value[] {
  const { label } = words.messages.calculation;
  const of = several ? caseName(rule, words) : null;
  const named = (what: string): string => (of === null ? what : words.messages.labelled(of, what));
  const base = rule.rate === null || rule.rate.base === null ? null : words.text(rule.rate.base);
  const n = cited(rule.passage);
  const value = (what: string, v: number | null | undefined, unit: Value["unit"], citation: number | null): Value[] =>
    v === null || v === undefined ? [] : [{ label: named(what), value: plain(v), unit, citation }];
  const interest = given.base !== null && rule.rate !== null && given.rate !== null && rule.rateCap !== null;
  return [
    ...value(interest ? label("base") : (base ?? label("base")), given.base, "CNY", null),
    ...given.deductions.flatMap((d) => value(label("deduction"), d, "CNY", null)),
    ...(interest ? value(label("interest"), given.rate, "%", null) : []),
    // One of a thing multiplies nothing, and not every language says it.
    ...value(label("count"), given.count === 1 ? null : given.count, "count", null),
    ...value(label("rate"), rule.rate?.percent, "%", n),
    ...value(label("amount"), rule.amount?.value, "CNY", n),
    ...value(label("cap"), rule.cap?.value, "CNY", n),
    ...capsOf(rule, n, label, named),
  ];
}

function capsOf(
  rule: Rule,
  citation: number | null,
  label: Words["messages"]["calculation"]["label"],
  named: (what: string) => string,
): Value[] {
  const caps = [["yearlyCap", rule.yearlyCap] as const, ["totalCap", rule.totalCap] as const];
  return caps.flatMap(([what, sum]) =>
    sum === null ? [] : [{ label: named(label(what)), value: plain(sum.value), unit: "CNY" as const, citation }],
  );
}

/** A step as plain arithmetic, with its value. */
function worked(step: Step): Pick<Calculation["steps"][number], "expression" | "value" | "unit"> {
  switch (step.kind) {
    case "met":
    case "not_met": {
      const { threshold } = step.condition;
      const sign = { over: ">", at_least: "≥", under: "<", at_most: "≤" }[threshold?.comparison ?? "at_least"];
      return {
        expression: `${plain(step.given)} ${sign} ${plain(threshold?.value ?? 0)}`,
        value: plain(step.given),
        unit: threshold?.unit ?? "count",
      };
    }
    case "deducted":
      return money([step.whole, ...step.parts].map(plain).join(" - "), step.result);
    case "share":
      return money(`${plain(step.base)} × ${plain(step.rate)}%`, step.result);
    case "rate_of_rate":
      return money(`${plain(step.base)} × ${plain(step.rate)}% × ${plain(step.share)}%`, step.result);
    case "rate_cap":
      return money(`min(${plain(step.before)}, ${plain(step.base)} × ${plain(step.rate)}%)`, step.result);
    case "cap":
    case "yearly_cap":
    case "total_cap":
      return money(`min(${plain(step.before)}, ${plain(step.cap)})`, step.result);
    case "at_most":
      return { expression: `min(${plain(step.given)}, ${plain(step.most)})`, value: plain(step.result), unit: "count" };
    case "times":
      return money(`${plain(step.count)} × ${plain(step.each)}`, step.result);
    case "sum":
      return money(step.parts.map(plain).join(" + "), step.result);
  }
}

function money(expression: string, value: number): Pick<Calculation["steps"][number], "expression" | "value" | "unit"> {
  return { expression, value: plain(value), unit: "CNY" };
}
