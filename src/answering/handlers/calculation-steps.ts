import { multiply, percentOf } from "../../figures/index.ts";
import type { Rule, RuleCondition } from "../../domain/rule.ts";

/** What the asker gave for one rule. All money in yuan, rates in per cent. */
export interface Given {
  /** What the rate is taken of. */
  readonly base: number | null;
  /** A rate of the asker's own (a loan's interest), where the rule takes a share of it. */
  readonly rate: number | null;
  /** How many of the things that the sum is per. */
  readonly count: number | null;
  /** The value held against a condition's threshold; null where the asker didn't say. */
  readonly measured: (condition: RuleCondition) => number | null;
}

/** One line of a worked answer. Money is in yuan. */
export type Step =
  | { readonly kind: "not_met" | "met"; readonly condition: RuleCondition; readonly given: number }
  | { readonly kind: "share"; readonly rate: number; readonly base: number; readonly result: number }
  | { readonly kind: "rate_of_rate"; readonly share: number; readonly rate: number; readonly base: number; readonly result: number }
  | { readonly kind: "rate_cap"; readonly rate: number; readonly base: number; readonly result: number; readonly binds: boolean }
  | { readonly kind: "cap" | "yearly_cap" | "total_cap"; readonly cap: number; readonly before: number; readonly result: number; readonly binds: boolean }
  | { readonly kind: "at_most"; readonly most: number; readonly given: number }
  | { readonly kind: "times"; readonly each: number; readonly count: number; readonly result: number };

export interface Worked {
  readonly steps: readonly Step[];
  /** Yuan; null where a condition isn't met or something is missing. */
  readonly result: number | null;
  /** Whether the authority may stay below the result. */
  readonly upTo: boolean;
  /** What is still needed. */
  readonly missing: readonly ("base" | "rate")[];
}

/** Caps over several grants, from the rule itself or from the rules that limit it. */
export interface Limits {
  readonly yearlyCap: number | null;
  readonly totalCap: number | null;
}

/**
 * Works a rule out: conditions first, then rate × base, the caps, times how many, the cap over all. Exact decimals.
 *
 * @example a rate of at most 20% of the investment, cap 5,000,000, base 30,000,000 -> 6,000,000, capped: 5,000,000
 */
export function workOut(rule: Rule, given: Given, limits: Limits): Worked {
  const steps: Step[] = [];
  for (const condition of rule.conditions) {
    const value = given.measured(condition);
    if (condition.threshold === null || value === null) continue;
    const met = holds(value, condition.threshold);
    steps.push({ kind: met ? "met" : "not_met", condition, given: value });
    if (!met) return { steps, result: null, upTo: false, missing: [] };
  }
  const each = sumOfOne(rule, given, steps);
  if (each === null) return { steps, result: null, upTo: false, missing: missingFor(rule, given) };
  const total = overAll(each, rule, given, limits, steps);
  const upTo = rule.cap !== null || rule.rate?.atMost === true || rule.rateCap !== null || rule.discretion.length > 0;
  return { steps, result: total, upTo, missing: [] };
}

/** How a value stands to a threshold; 超过 is strict. */
export function holds(value: number, { comparison, value: limit }: NonNullable<RuleCondition["threshold"]>): boolean {
  switch (comparison) {
    case "over":
      return value > limit;
    case "at_least":
      return value >= limit;
    case "under":
      return value < limit;
    case "at_most":
      return value <= limit;
  }
}

function sumOfOne(rule: Rule, given: Given, steps: Step[]): number | null {
  if (rule.rate !== null && given.base !== null) return byRate(rule, given, given.base, steps);
  if (rule.rate !== null) return null;
  return rule.amount?.value ?? rule.cap?.value ?? null;
}

function byRate(rule: Rule, given: Given, base: number, steps: Step[]): number | null {
  const percent = rule.rate?.percent ?? 0;
  let sum: number;
  if (/利率/.test(rule.rate?.base ?? "")) {
    if (given.rate === null) return null;
    sum = percentOf(percent, percentOf(given.rate, base));
    steps.push({ kind: "rate_of_rate", share: percent, rate: given.rate, base, result: sum });
  } else {
    sum = percentOf(percent, base);
    steps.push({ kind: "share", rate: percent, base, result: sum });
  }
  if (rule.rateCap !== null) {
    const most = percentOf(rule.rateCap.percent, base);
    steps.push({ kind: "rate_cap", rate: rule.rateCap.percent, base, result: Math.min(sum, most), binds: sum > most });
    sum = Math.min(sum, most);
  }
  return capStep("cap", sum, rule.cap?.value ?? null, steps);
}

function overAll(each: number, rule: Rule, given: Given, limits: Limits, steps: Step[]): number {
  let sum = each;
  if (given.count !== null && given.count > 1) {
    const most = rule.atMost?.value ?? given.count;
    const counted = Math.min(given.count, most);
    if (counted < given.count) steps.push({ kind: "at_most", most, given: given.count });
    sum = multiply(each, counted);
    steps.push({ kind: "times", each, count: counted, result: sum });
  }
  sum = capStep("total_cap", sum, rule.totalCap?.value ?? limits.totalCap, steps);
  return capStep("yearly_cap", sum, rule.yearlyCap?.value ?? limits.yearlyCap, steps);
}

function capStep(kind: "cap" | "yearly_cap" | "total_cap", before: number, cap: number | null, steps: Step[]): number {
  if (cap === null) return before;
  const result = Math.min(before, cap);
  steps.push({ kind, cap, before, result, binds: before > cap });
  return result;
}

function missingFor(rule: Rule, given: Given): ("base" | "rate")[] {
  if (rule.rate === null) return [];
  if (given.base === null) return ["base"];
  return /利率/.test(rule.rate.base ?? "") && given.rate === null ? ["rate"] : [];
}
