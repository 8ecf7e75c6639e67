import type { RuleCondition } from "../../../domain/rule.ts";

/** One line of a worked answer. Money in yuan, rates in per cent. `of` names the passage that it rests on, by id. */
export type Step = { readonly of: string } & (
  | { readonly kind: "not_met" | "met"; readonly condition: RuleCondition; readonly given: number }
  | { readonly kind: "deducted"; readonly whole: number; readonly parts: readonly number[]; readonly result: number }
  | { readonly kind: "share"; readonly rate: number; readonly base: number; readonly result: number }
  | {
      readonly kind: "rate_of_rate";
      readonly share: number;
      readonly rate: number;
      readonly base: number;
      readonly result: number;
    }
  | {
      readonly kind: "rate_cap";
      readonly rate: number;
      readonly base: number;
      readonly cap: number;
      readonly before: number;
      readonly result: number;
      readonly binds: boolean;
    }
  | {
      readonly kind: "cap" | "yearly_cap" | "total_cap";
      readonly cap: number;
      readonly before: number;
      readonly result: number;
      readonly binds: boolean;
    }
  | {
      readonly kind: "at_most";
      readonly most: number;
      readonly given: number;
      readonly result: number;
      readonly yearly: boolean;
    }
  | { readonly kind: "times"; readonly each: number; readonly count: number; readonly result: number }
  | { readonly kind: "sum"; readonly parts: readonly number[]; readonly result: number }
);

/** How a value stands to a threshold; 超过 is strict. @example holds(5, { comparison: "over", value: 5 }) // false */
export function holds(
  value: number,
  {
    comparison,
    value: limit,
  }: { readonly comparison: NonNullable<RuleCondition["threshold"]>["comparison"]; readonly value: number },
): boolean {
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
