import type { Rule } from "../../../domain/rule.ts";
import { add, multiply } from "../../../figures/index.ts";
import type { Case } from "./cases.ts";
import type { Step } from "./steps.ts";
import { capStep, workOut, type Given, type Worked } from "./work-out.ts";

/** A case of a grant with what the asker has of it. */
export interface Line {
  readonly case: Case;
  readonly given: Given;
}

/** Lines worked out and added up. */
export interface Bill {
  readonly lines: readonly (Line & { readonly worked: Worked })[];
  readonly steps: readonly Step[];
  /** Yuan; null where a condition isn't met or something is missing. */
  readonly total: number | null;
  readonly upTo: boolean;
  readonly missing: readonly ("base" | "rate")[];
}

/**
 * Adds up what several cases get: each sum times how many, of these the most that count, then the caps over all.
 *
 * @param limits rules that limit the cases together
 * @example 2 at 300,000 and 1 at 200,000, at most 1,000,000 in all -> 800,000
 */
export function billOf(lines: readonly Line[], limits: readonly Rule[]): Bill {
  const worked = lines.map((line) => ({ ...line, worked: workOut(line.case.rule, line.given) }));
  const upTo = worked.some((w) => w.worked.upTo);
  const own = worked.flatMap((w) => w.worked.steps);
  const unmet = own.some((s) => s.kind === "not_met");
  const missing = worked.flatMap((w) => w.worked.missing);
  if (unmet || missing.length > 0 || worked.some((w) => w.worked.each === null))
    return { lines: worked, steps: own, total: null, upTo, missing };
  const steps: Step[] = [...own];
  const counts = counted(worked, steps);
  const sums = worked.map(({ case: { rule }, worked: { each } }, i) => {
    const count = counts[i] ?? 1;
    const result = multiply(each ?? 0, count);
    if (count > 1) steps.push({ kind: "times", each: each ?? 0, count, result, of: rule.passage });
    return result;
  });
  const paid = sums.filter((s) => s > 0);
  const sum = add(0, ...paid);
  if (paid.length > 1) steps.push({ kind: "sum", parts: paid, result: sum, of: worked[0]?.case.rule.passage ?? "" });
  return {
    lines: worked,
    steps,
    total: underCaps(
      sum,
      worked.map((w) => w.case.rule),
      limits,
      counts,
      steps,
    ),
    upTo,
    missing,
  };
}

/** How many of each line count: where only so many do, those with the highest sums. */
function counted(lines: Bill["lines"], steps: Step[]): number[] {
  const counts = lines.map((l) => l.given.count ?? 1);
  const limit = lines.map((l) => l.case.rule).find((r) => r.atMost !== null);
  const most = limit?.atMost?.value ?? null;
  if (limit === undefined || most === null) return counts;
  const under = lines.map((l, i) => ({ i, each: l.worked.each ?? 0, limited: l.case.rule.passage === limit.passage }));
  const given = add(0, ...under.filter((u) => u.limited).map((u) => counts[u.i] ?? 0));
  if (given <= most) return counts;
  steps.push({ kind: "at_most", most, given, result: most, yearly: countsYearly(limit), of: limit.passage });
  let left = most;
  for (const { i } of under.filter((u) => u.limited).sort((a, b) => b.each - a.each)) {
    const taken = Math.min(left, counts[i] ?? 0);
    counts[i] = taken;
    left -= taken;
  }
  return counts;
}

/** The caps over all: for one thing alone they are named only where they bind or a rate leads to them. */
function underCaps(
  sum: number,
  rules: readonly Rule[],
  limits: readonly Rule[],
  counts: readonly number[],
  steps: Step[],
): number {
  const all = [...rules, ...limits];
  const total = all.find((r) => r.totalCap !== null);
  const yearly = all.find((r) => r.yearlyCap !== null);
  const several = add(0, ...counts) > 1 || rules.some((r) => r.rate !== null);
  const applies = (cap: number | undefined): boolean => cap !== undefined && (several || sum > cap);
  let left = sum;
  if (total?.totalCap && applies(total.totalCap.value))
    left = capStep("total_cap", left, total.totalCap.value, total.passage, steps);
  if (yearly?.yearlyCap && applies(yearly.yearlyCap.value))
    left = capStep("yearly_cap", left, yearly.yearlyCap.value, yearly.passage, steps);
  return left;
}

/** Whether a rule lets only so many count within a year. */
export function countsYearly({ atMost }: Rule): boolean {
  return /每年|年度|当年/.test(`${atMost?.per ?? ""}${atMost?.of ?? ""}`);
}
