import { sameQuantity } from "../../figures/index.ts";
import { enSizeWanted } from "../../language/en/grant-wanted.ts";
import { zhSizeWanted } from "../../language/zh/grant-wanted.ts";
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

const SIZE_WANTED: readonly RegExp[] = [zhSizeWanted, enSizeWanted];
/** What is paid, up to how much: no size of what pays it. */
const PAID: ReadonlySet<string> = new Set(["cap", "yearly_cap", "rate"]);

/** Where it is asked how large a thing itself is (a fund), the evidence states more than what may be had from it. */
export const ofItsSize: Check = (said, { text, concepts }, { passages }) => {
  const ofGrant = concepts.some((c) => c.kind === "benefit" && !c.nested);
  if (ofGrant || !SIZE_WANTED.some((pattern) => pattern.test(text))) return true;
  const figures = said.flatMap(({ evidence }) => passages.get(evidence.id)?.figures ?? []);
  const sums = figures.filter((f) => f.kind === "amount" || f.kind === "rate");
  return sums.length === 0 || sums.some((f) => !PAID.has(f.role));
};
