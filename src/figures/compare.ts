import type { Quantity } from "../domain/figure.ts";
import { AGE_COUNTER } from "./lexicon/unit.ts";

const atEnds = (quantity: Quantity): [number | string, number | string] => [
  quantity.min ?? quantity.value,
  quantity.max ?? quantity.value,
];

/** An age is no other length of time: 45周岁 against 45年. */
const isAge = ({ counter }: Quantity): boolean => counter === AGE_COUNTER;

/**
 * Whether two quantities are the same: kind, unit, value and ends of the range. What they are per and their measure words
 * aren't compared, since languages word them differently.
 * @param options.bound also the bound must agree
 */
export function sameQuantity(a: Quantity, b: Quantity, options: { bound?: boolean } = {}): boolean {
  const [minA, maxA] = atEnds(a);
  const [minB, maxB] = atEnds(b);
  const ends = a.value === b.value && minA === minB && maxA === maxB;
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    isAge(a) === isAge(b) &&
    ends &&
    (options.bound !== true || a.bound === b.bound)
  );
}

/**
 * Orders two quantities of one unit: -1, 0 or 1; null where they can't be ordered (other units, overlapping ranges, a day without a year).
 * @example compare(tenMillion, threeMillion) // 1
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | null {
  if (a.unit !== b.unit || isAge(a) !== isAge(b) || typeof a.value !== typeof b.value) return null;
  if (String(a.value).startsWith("--") !== String(b.value).startsWith("--")) return null;
  const [minA, maxA] = atEnds(a);
  const [minB, maxB] = atEnds(b);
  if (minA === minB && maxA === maxB) return 0;
  if (maxA <= minB) return -1;
  return minA >= maxB ? 1 : null;
}
