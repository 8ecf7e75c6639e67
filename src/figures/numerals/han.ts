import Big from "big.js";

const DIGITS = new Map([..."零〇一二三四五六七八九"].map((char, index) => [char, Math.max(0, index - 1)]));
for (const [char, value] of [..."壹贰叁肆伍陆柒捌玖"].map((char, index) => [char, index + 1] as const))
  DIGITS.set(char, value);
DIGITS.set("两", 2);

const SMALL = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LARGE = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

export const isHanDigit = (char: string | undefined): boolean => char !== undefined && DIGITS.has(char);
export const isHanScale = (char: string | undefined): boolean =>
  char !== undefined && (SMALL.has(char) || LARGE.has(char));
export const isHanNumeral = (char: string | undefined): boolean => isHanDigit(char) || isHanScale(char);
export const largeScale = (char: string | undefined): number | undefined =>
  LARGE.get(char ?? "") ?? SMALL.get(char ?? "");

export interface HanNumber {
  value: Big;
  upTo: Big | null;
  scale: number;
  bare: boolean;
}

const digitOf = (char: string | undefined): number | undefined => DIGITS.get(char ?? "");

/** Digits one after another, as years are written: 二〇二五. Two neighbours ("七八") are a guess from seven to eight. */
function digitString(run: string): HanNumber | null {
  const digits = [...run].map(digitOf);
  if (digits.includes(undefined)) return null;
  const [first = 0, second = 0] = digits;
  if (digits.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
    return { value: new Big(first), upTo: new Big(second), scale: 1, bare: false };
  }
  return { value: new Big(digits.join("")), upTo: null, scale: 1, bare: false };
}

/** "三四十", "八九百": two neighbouring digits before one scale. */
function guess(run: string): HanNumber | null {
  const [first, second] = [digitOf(run[0]), digitOf(run[1])];
  if (first === undefined || second === undefined || !(second === first + 1 || (first === 3 && second === 5)))
    return null;
  let factor = new Big(1);
  for (const char of run.slice(2)) {
    const scale = largeScale(char);
    if (scale === undefined) return null;
    factor = factor.times(scale);
  }
  return { value: factor.times(first), upTo: factor.times(second), scale: factor.gte(1e4) ? 1e4 : 1, bare: false };
}

/**
 * Reads a run of Chinese numeral characters, without 点.
 * Ordinary numbers, scales without a number ("百亿"), spoken short forms ("三万五" is 35000), guesses ("七八十").
 * @returns null for a run that is no number ("百一十千")
 * @example readHan("一千零八万")?.value.toString() // "10080000"
 */
export function readHan(run: string): HanNumber | null {
  if (![...run].some(isHanScale)) return digitString(run);
  const approximate = guess(run);
  if (approximate !== null) return approximate;
  const bare = isHanScale(run[0]) && run[0] !== "十" && run[0] !== "拾";
  let total = new Big(0); // sections closed by 亿 and 万
  let section = 0; // below 万
  let digit: number | null = bare ? 1 : null;
  let lastScale = 1;
  let lastSmall = Infinity;
  let zero = false;
  for (const char of run) {
    const value = digitOf(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      zero ||= value === 0;
      continue;
    }
    const small = SMALL.get(char);
    if (small !== undefined) {
      if (small >= lastSmall) return null;
      section += (digit ?? (small === 10 ? 1 : 0)) * small;
      [digit, lastSmall, lastScale, zero] = [null, small, small, false];
      continue;
    }
    const large = LARGE.get(char) ?? 1;
    section += digit ?? 0;
    if (section > 0) total = large === 1e8 ? total.plus(section).times(large) : total.plus(section * large);
    else if (total.gt(0)) total = total.times(large);
    else return null;
    [section, digit, lastSmall, lastScale, zero] = [0, null, Infinity, large, false];
  }
  const spoken = digit !== null && digit > 0 && !zero && lastScale >= 100 ? lastScale / 10 : 1;
  const value = total.plus(section).plus((digit ?? 0) * spoken);
  const trailing = LARGE.get(run.at(-1) ?? "") ?? 1;
  return { value, upTo: null, scale: trailing, bare };
}
