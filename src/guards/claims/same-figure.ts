import type { Quantity } from "../../domain/figure.ts";
import { sameQuantity } from "../../figures/index.ts";

/** Measure words that stand for one another. */
const GENERAL: ReadonlySet<string> = new Set(["个", "项", "条", "款"]);

/** Whether a claim's figure says what a source's says: value, unit, range, bound, and the same sort of things counted. */
export function sameFigure(stated: Quantity, source: Quantity): boolean {
  return sameQuantity(stated, source, { bound: true }) && sameCounter(stated.counter ?? "", source.counter ?? "");
}

function sameCounter(stated: string, source: string): boolean {
  return stated === "" || stated === source || (GENERAL.has(stated) && GENERAL.has(source));
}
