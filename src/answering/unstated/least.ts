import type { Figure } from "../../domain/figure.ts";
import type { Check } from "./check.ts";

/** How a question wants the least number of something. */
const LEAST = /至少|最少|起码|\bat least\b|\bminimum\b|\bno fewer\b/;
const COUNTED = ["count", "threshold"] as const;
/** What is asked beside it and has figures of its own. */
const OTHERS = ["rate", "money", "yearly_money", "duration", "most"] as const;

/**
 * Where the least number of things is asked for, the evidence states a floor or what must be reached: how many there are to
 * be in all is no answer to how many each must have at least.
 */
export const ofTheLeast: Check = (said, { text, asks }, { passages }) => {
  if (!LEAST.test(text) || !COUNTED.some((ask) => asks.includes(ask)) || OTHERS.some((ask) => asks.includes(ask)))
    return true;
  const figures = said.flatMap(({ evidence }) => passages.get(evidence.id)?.figures ?? []).filter(isQuantity);
  const counted = asks.includes("count") ? figures.filter(({ kind }) => kind === "count") : figures;
  return figures.length === 0 || counted.some(isFloor);
};

function isQuantity({ kind }: Figure): boolean {
  return kind !== "date" && kind !== "period" && kind !== "year" && kind !== "time";
}

function isFloor({ bound, role }: Figure): boolean {
  return bound === "min" || bound === "over" || role === "threshold" || role === "limit";
}
