import Big from "big.js";

/** A scale in which large numbers are said: 万, 亿, million… */
export interface Scale {
  factor: number;
  word: string;
}

/** More decimals than this in a scaled number are harder to read than the plain number. */
const MOST_DECIMALS = 2;

/** The largest scale in which the number has at most two decimals; factor 1 where none fits. */
export function scaleOf(value: number, scales: readonly Scale[]): Scale {
  const fits = (scale: Scale): boolean => {
    const scaled = new Big(value).div(scale.factor);
    return Math.abs(value) >= scale.factor && scaled.round(MOST_DECIMALS).eq(scaled);
  };
  return scales.find(fits) ?? { factor: 1, word: "" };
}

/** Plain digits, never with an exponent. */
export const digits = (value: number, factor = 1): string => new Big(value).div(factor).toFixed();

/** @example grouped(300000) // "300,000" */
export function grouped(value: number): string {
  const [whole = "", fraction] = digits(value).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** Denominators of shares that have no short decimal form. */
const DENOMINATORS = [3, 6, 7, 9];

/** The fraction that a percentage was read from, where it is one without a finite decimal: 33.33…% is [1, 3]. */
export function fractionOf(percentage: number): [number, number] | null {
  if (new Big(percentage).times(1e6).mod(1).eq(0)) return null;
  for (const of of DENOMINATORS) {
    for (let part = 1; part < of; part += 1) {
      if (new Big(part).times(100).div(of).toNumber() === percentage) return [part, of];
    }
  }
  return null;
}
