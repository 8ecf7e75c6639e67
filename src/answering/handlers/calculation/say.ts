import type { Figure } from "../../../domain/figure.ts";
import type { Rule, RuleCondition } from "../../../domain/rule.ts";
import { writeFigure } from "../../../figures/index.ts";
import type { Words } from "../../compose/words.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Case } from "./cases.ts";
import { countsYearly } from "./bill.ts";
import { deduction } from "./given.ts";
import type { Step } from "./steps.ts";

/** A sum of money as the answer's language writes it. */
export function yuan(value: number, words: Words): string {
  return writeFigure({ kind: "amount", value, unit: "CNY", bound: "exact", per: null }, words.lang);
}

/** @example percent(0.5) // "0.5%" */
export const percent = (value: number): string => `${String(value)}%`;

/** One step as a clause of a sentence. */
export function stepText(step: Step, words: Words, knowledge: Knowledge): string {
  const say = words.messages.calculation;
  switch (step.kind) {
    case "not_met":
    case "met":
      return conditionText(step.condition, step.given, step.kind === "met", step.of, words, knowledge);
    case "deducted":
      return say.deducted(
        yuan(step.whole, words),
        step.parts.map((p) => yuan(p, words)),
        yuan(step.result, words),
      );
    case "share":
      return say.share(percent(step.rate), yuan(step.base, words), yuan(step.result, words));
    case "rate_of_rate":
      return say.interest(yuan(step.base, words), percent(step.rate), percent(step.share), yuan(step.result, words));
    case "rate_cap":
      return words.messages.list([
        say.rateCap(percent(step.rate), yuan(step.base, words), yuan(step.cap, words)),
        ...(step.binds ? [say.capped(yuan(step.before, words), yuan(step.cap, words))] : []),
      ]);
    case "cap":
    case "yearly_cap":
    case "total_cap":
      return step.binds
        ? say.capped(yuan(step.before, words), yuan(step.cap, words))
        : say.withinCap(yuan(step.before, words), yuan(step.cap, words));
    case "at_most":
      return say.atMost(step.most, step.given, step.yearly);
    case "times":
      return say.times(String(step.count), yuan(step.each, words), yuan(step.result, words));
    case "sum":
      return say.sum(
        step.parts.map((p) => yuan(p, words)),
        yuan(step.result, words),
      );
  }
}

function conditionText(
  condition: RuleCondition,
  given: number,
  met: boolean,
  passage: string,
  words: Words,
  knowledge: Knowledge,
): string {
  const { threshold } = condition;
  const figures = knowledge.passages.get(passage)?.figures ?? [];
  const figure = figures.find((f) => f.value === threshold?.value && f.unit === threshold.unit);
  if (figure === undefined || threshold === null) return words.anyway(condition.text);
  const bound = ({ over: "over", at_least: "min", under: "under", at_most: "max" } as const)[threshold.comparison];
  return verdict({ ...figure, bound }, given, met, words);
}

/** Whether a value meets what is required, with both. */
export function verdict(required: Figure, given: number, met: boolean, words: Words): string {
  const say = words.messages.calculation;
  const texts = [
    measuredName(required, words),
    writeFigure(required, words.lang, { bound: true }),
    writeFigure({ ...required, value: given, bound: "exact" }, words.lang),
  ] as const;
  return met ? say.met(...texts) : say.notMet(...texts);
}

/** What a figure measures, where the answer's language has a word for it. */
export function measuredName(figure: Figure, words: Words): string | null {
  return figure.label === null ? null : words.text(figure.label);
}

/** The rule in short: rate, caps, sum, how many count; null where the case is to be `named` and has no name in the answer's language. */
export function ruleText(
  { rule, passage }: Case,
  limits: readonly Rule[],
  words: Words,
  named: boolean,
): string | null {
  const say = words.messages.calculation;
  const { rate, rateCap, cap, amount, atMost } = rule;
  const base = rate === null ? null : baseName(rate.base, deduction(passage, rule), words);
  const yearly = [rule, ...limits].find((r) => r.yearlyCap !== null)?.yearlyCap;
  const total = [rule, ...limits].find((r) => r.totalCap !== null)?.totalCap;
  const parts = [
    ...(rate === null ? [] : [say.ruleRate(percent(rate.percent), base, rate.atMost)]),
    ...(rateCap === null
      ? []
      : [say.ruleRateCap(percent(rateCap.percent), rateCap.base === null ? null : words.text(rateCap.base))]),
    ...(amount === null ? [] : [say.ruleAmount(yuan(amount.value, words), amount.per)]),
    ...(cap === null ? [] : [say.ruleCap(yuan(cap.value, words), cap.per)]),
    ...(atMost === null ? [] : [say.ruleAtMost(atMost.value, countsYearly(rule))]),
    ...(yearly === null || yearly === undefined ? [] : [say.ruleYearlyCap(yuan(yearly.value, words))]),
    ...(total === null || total === undefined ? [] : [say.ruleTotalCap(yuan(total.value, words))]),
  ];
  const name = named ? caseName(rule, words) : null;
  return named && name === null ? null : say.rule(name, parts);
}

/** What a rate is taken of, with what is taken off it first. */
function baseName(base: string | null, off: string | null, words: Words): string | null {
  if (base === null) return null;
  const text = words.text(base);
  return text !== null && off !== null && words.lang === "zh" ? `${text}（${off}）` : text;
}

/** A case by its member of the list or by whom it is for; null where the answer's language has no words for it. */
export function caseName(rule: Rule, words: Words): string | null {
  const said = rule.member ?? rule.beneficiary?.text ?? null;
  if (said === null) return null;
  const text = words.text(said);
  return text === null || text.length > NAME[words.lang] ? null : text;
}

/** Longest name of a case in a line. */
const NAME = { zh: 40, en: 90 } as const;
