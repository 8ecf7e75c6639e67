import { sameQuantity } from "../../figures/index.ts";
import type { Check } from "./check.ts";

const COUNTED = ["count", "quantity"] as const;

/**
 * Where the target number of things of a size that the question names is asked ("companies above 2 billion"), the evidence
 * counts those of that size: how many there are to be of another size is no answer.
 */
export const ofTheSize: Check = (said, { asks, figures, years }, { passages }) => {
  const sizes = figures.filter((f) => f.kind === "amount");
  const counted = years.length > 0 || COUNTED.some((ask) => asks.includes(ask));
  if (sizes.length === 0 || !counted || asks.includes("money")) return true;
  const targets = said.flatMap(({ evidence }) => {
    const own = passages.get(evidence.id)?.figures ?? [];
    return own.some((f) => f.role === "target") ? own.filter((f) => f.kind === "amount") : [];
  });
  return targets.length === 0 || sizes.some((size) => targets.some((own) => sameQuantity(size, own)));
};
