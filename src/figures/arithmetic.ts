import Big from "big.js";

/**
 * Exact decimal arithmetic over plain numbers: what a person would get on paper, without binary rounding.
 * Results are rounded to a double once, at the end; division is carried to 20 places.
 */
Big.DP = 20;

/** @example add(0.1, 0.2) // 0.3 */
export const add = (...terms: number[]): number => terms.reduce((sum, term) => sum.plus(term), new Big(0)).toNumber();

/** @example subtract(1, 0.9) // 0.1 */
export const subtract = (from: number, what: number): number => new Big(from).minus(what).toNumber();

/** @example multiply(0.1, 3) // 0.3 */
export const multiply = (...factors: number[]): number =>
  factors.reduce((product, factor) => product.times(factor), new Big(1)).toNumber();

/** @throws RangeError where `by` is 0. @example divide(1, 8) // 0.125 */
export function divide(what: number, by: number): number {
  if (by === 0) throw new RangeError("division by zero");
  return new Big(what).div(by).toNumber();
}

/** `rate` per cent of `base`. @example percentOf(0.5, 80_000_000) // 400_000 */
export const percentOf = (rate: number, base: number): number => new Big(base).times(rate).div(100).toNumber();

/** What per cent of `whole` `part` is. @throws RangeError where `whole` is 0. @example shareOf(1, 8) // 12.5 */
export function shareOf(part: number, whole: number): number {
  if (whole === 0) throw new RangeError("share of zero");
  return new Big(part).times(100).div(whole).toNumber();
}

/** The lesser of a computed sum and its cap; null is no cap. @example capped(1_200_000, 1_000_000) // 1_000_000 */
export const capped = (sum: number, cap: number | null): number => (cap === null ? sum : Math.min(sum, cap));
