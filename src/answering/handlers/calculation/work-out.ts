import type { Rule, RuleCondition } from "../../../domain/rule.ts";
import { add, percentOf, subtract } from "../../../figures/index.ts";
import { holds, type Step } from "./steps.ts";

/** What the asker gave for one rule. All money in yuan, rates in per cent. */
export interface Given {
  /** What the rate is taken of. */
  readonly base: number | null;
  /** What the clause takes off the base first; [] for nothing. */
  readonly deductions: readonly number[];
  /** A rate of the asker's own (a loan's interest), where the rule takes a share of it. */
  readonly rate: number | null;
  /** How many of the things that the sum is per; null where the asker didn't say. */
  readonly count: number | null;
  /** The value held against a condition's threshold; null where the asker didn't say. */
  readonly measured: (condition: RuleCondition) => number | null;
}

/** What one thing gets by a rule. */
export interface Worked {
  readonly steps: readonly Step[];
  /** Yuan; null where a condition isn't met or something is missing. */
  readonly each: number | null;
  /** Whether the authority may stay below it. */
  readonly upTo: boolean;
  readonly missing: readonly ("base" | "rate")[];
}

/**
 * What one thing gets: conditions first, then rate × base, then the caps of the rate and of the sum. Exact decimals.
 *
 * @example a rate of at most 20% of the investment, cap 5,000,000, base 30,000,000 -> 6,000,000, capped: 5,000,000
 */
export function workOut(rule: Rule, given: Given): Worked {
  const steps: Step[] = [];
  const upTo = rule.cap !== null || rule.rate?.atMost === true || rule.rateCap !== null || rule.discretion.length > 0;
  for (const condition of rule.conditions) {
    const value = given.measured(condition);
    if (condition.threshold === null || value === null) continue;
    const met = holds(value, condition.threshold);
    steps.push({ kind: met ? "met" : "not_met", condition, given: value, of: rule.passage });
    if (!met) return { steps, each: null, upTo, missing: [] };
  }
  const each = rule.rate === null ? (rule.amount?.value ?? rule.cap?.value ?? null) : byRate(rule, given, steps);
  return { steps, each, upTo, missing: each === null ? missingFor(rule, given) : [] };
}

/** A share of the interest rate, not of the loan itself. */
const isOfInterest = (rule: Rule): boolean => /利率/.test(rule.rate?.base ?? "");

function byRate(rule: Rule, given: Given, steps: Step[]): number | null {
  if (rule.rate === null || given.base === null || (isOfInterest(rule) && given.rate === null)) return null;
  const base = netBase(rule, given.base, given.deductions, steps);
  const { percent } = rule.rate;
  const of = rule.passage;
  let sum = isOfInterest(rule) ? percentOf(percent, percentOf(given.rate ?? 0, base)) : percentOf(percent, base);
  if (isOfInterest(rule))
    steps.push({ kind: "rate_of_rate", share: percent, rate: given.rate ?? 0, base, result: sum, of });
  else steps.push({ kind: "share", rate: percent, base, result: sum, of });
  if (rule.rateCap !== null) {
    const cap = percentOf(rule.rateCap.percent, base);
    steps.push({
      kind: "rate_cap",
      rate: rule.rateCap.percent,
      base,
      cap,
      before: sum,
      result: Math.min(sum, cap),
      binds: sum > cap,
      of,
    });
    sum = Math.min(sum, cap);
  }
  return capStep("cap", sum, rule.cap?.value ?? null, of, steps);
}

function netBase(rule: Rule, base: number, deductions: readonly number[], steps: Step[]): number {
  if (deductions.length === 0) return base;
  const result = subtract(base, add(...deductions));
  steps.push({ kind: "deducted", whole: base, parts: deductions, result, of: rule.passage });
  return result;
}

/** Holds a sum against a ceiling and notes it. */
export function capStep(
  kind: "cap" | "yearly_cap" | "total_cap",
  before: number,
  cap: number | null,
  of: string,
  steps: Step[],
): number {
  if (cap === null) return before;
  const result = Math.min(before, cap);
  steps.push({ kind, cap, before, result, binds: before > cap, of });
  return result;
}

function missingFor(rule: Rule, given: Given): ("base" | "rate")[] {
  if (rule.rate === null) return [];
  return [
    ...(given.base === null ? (["base"] as const) : []),
    ...(isOfInterest(rule) && given.rate === null ? (["rate"] as const) : []),
  ];
}
