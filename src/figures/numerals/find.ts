import Big from "big.js";
import { isDigit, isLatin } from "../fold.ts";
import { addressEnd } from "./address.ts";
import { isHanDigit, isHanNumeral, isHanScale, largeScale, readHan } from "./han.ts";
import { LONGEST_NUMERAL } from "./numeral.ts";
import type { Numeral } from "./numeral.ts";
import { ATTACHED_SCALES, beginsNumber, continuesNumber, DIGIT_SCALES, FRACTIONS, readWords } from "./words.ts";

const CURRENCY_PREFIX = new Set(["rmb", "cny", "fy", "yuan"]);
const CHINESE_SCALES = "十百千万亿";
/** Words that touch digits without making them a code ("3G", "A4"): units, scales and ordinal endings. */
const ATTACHED = new Set([
  ...DIGIT_SCALES.keys(),
  "km",
  "kmh",
  "kph",
  "h",
  "mu",
  "rmb",
  "cny",
  "yuan",
  "day",
  "days",
  "month",
  "months",
  "year",
  "years",
  "th",
  "st",
  "nd",
  "rd",
  "am",
  "pm",
  "pct",
  "pp",
]);

/** The Latin word that begins at `at`, with its end. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (isLatin(text[end]) && end - at < 40) end += 1;
  return text.slice(at, end);
}

function runEnd(text: string, at: number, belongs: (char: string | undefined) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text[end])) end += 1;
  return end;
}

/** "12,345.67" from `at`: thousands only in groups of three. */
function digitsEnd(text: string, at: number): number {
  let end = runEnd(text, at, isDigit);
  if (end - at <= 3) {
    while (text[end] === "," && runEnd(text, end + 1, isDigit) === end + 4) end += 4;
  }
  if (text[end] === "." && isDigit(text[end + 1])) end = runEnd(text, end + 1, isDigit);
  return end;
}

/** 万, 亿, 千万… after digits, or nothing. "千米" and "千瓦" are units. */
function chineseScale(text: string, at: number): { factor: number; end: number; over: boolean; large: number } {
  let end = at;
  let factor = 1;
  let large = 1;
  let over = false;
  if ((text[end] === "余" || text[end] === "多") && CHINESE_SCALES.includes(text[end + 1] ?? " "))
    [over, end] = [true, end + 1];
  for (let steps = 0; steps < 3 && CHINESE_SCALES.includes(text[end] ?? " "); steps += 1) {
    if (text[end] === "千" && "米瓦克".includes(text[end + 1] ?? " ")) break;
    if (text[end] === "百" && text[end + 1] === "分") break;
    const scale = largeScale(text[end]) ?? 1;
    factor *= scale;
    large = scale >= 1e4 ? (large === 1 ? factor : large * scale) : large;
    end += 1;
  }
  return { factor, end, over, large };
}

/** "10 million", "5m", "200-million" after digits. */
function englishScale(text: string, at: number): { factor: number; end: number } {
  const gap = text[at] === " " || text[at] === "-" ? 1 : 0;
  const word = wordAt(text, at + gap);
  const factor = DIGIT_SCALES.get(word);
  if (factor === undefined || (gap === 1 && ATTACHED_SCALES.has(word))) return { factor: 1, end: at };
  return { factor, end: at + gap + word.length };
}

/** Whether the Latin letters around a run of digits make it part of a code. */
function isCode(text: string, start: number, end: number): boolean {
  if (isLatin(text[start - 1])) {
    let left = start;
    while (isLatin(text[left - 1]) && start - left < 8) left -= 1;
    if (!CURRENCY_PREFIX.has(text.slice(left, start))) return true;
  }
  const after = wordAt(text, end);
  if (after === "") return false;
  return !ATTACHED.has(after) || isDigit(text[end + after.length]);
}

function digitNumeral(text: string, start: number): { numeral: Numeral | null; end: number } {
  const stop = digitsEnd(text, start);
  if (stop - start > LONGEST_NUMERAL) return { numeral: null, end: stop };
  if (isCode(text, start, stop)) return { numeral: null, end: runEnd(text, stop, isLatin) };
  const digits = text.slice(start, stop);
  const plain = new Big(digits.replaceAll(",", ""));
  const zh = chineseScale(text, stop);
  const en = zh.end === stop ? englishScale(text, stop) : { factor: 1, end: stop };
  const numeral: Numeral = {
    start,
    end: Math.max(zh.end, en.end),
    value: plain.times(zh.factor).times(en.factor),
    upTo: null,
    script: "digits",
    digits,
    scale: zh.large * en.factor,
    over: zh.over,
    bare: false,
  };
  return { numeral: addRest(text, numeral), end: numeral.end };
}

/** "1亿2000万": what follows a larger scale and has a smaller one belongs to the number. */
function addRest(text: string, numeral: Numeral): Numeral {
  if (numeral.scale < 1e4 || !isDigit(text[numeral.end])) return numeral;
  const stop = runEnd(text, numeral.end, isDigit);
  const rest = chineseScale(text, stop);
  if (stop - numeral.end > 4 || rest.factor >= numeral.scale || (rest.factor === 1 && stop - numeral.end < 4))
    return numeral;
  const value = numeral.value.plus(new Big(text.slice(numeral.end, stop)).times(rest.factor));
  return { ...numeral, end: rest.end, value, scale: rest.large };
}

function hanNumeral(text: string, start: number): { numeral: Numeral | null; end: number } {
  const stop = runEnd(text, start, isHanNumeral);
  const several = text[start - 1] === "数" && isHanScale(text[start]);
  const guessed = several || text[start - 1] === "几" || text[stop] === "几";
  const read = stop - start > LONGEST_NUMERAL || guessed ? null : readHan(text.slice(start, stop));
  if (read === null) return { numeral: null, end: stop };
  const base: Numeral = { start, end: stop, ...read, script: "han", digits: "", over: false };
  if (text[stop] === "点" && isHanDigit(text[stop + 1]))
    return { numeral: hanDecimal(text, base), end: runEnd(text, stop + 1, isHanNumeral) };
  return { numeral: base, end: stop };
}

/** 半 before a unit of time: half of one. Not after 上, 下 (上半年) or a number (一年半). */
function halfNumeral(text: string, start: number): Numeral | null {
  const before = text[start - 1] ?? " ";
  if (
    !/^(?:年|个月|个小时|小时|天)/.test(text.slice(start + 1, start + 4)) ||
    "上下前后大多年月每".includes(before) ||
    isHanNumeral(before)
  )
    return null;
  return { ...WORD, script: "han", start, end: start + 1, value: new Big(0.5) };
}

/** "一点二亿" */
function hanDecimal(text: string, whole: Numeral): Numeral | null {
  const fraction = runEnd(text, whole.end + 1, isHanDigit);
  const scale = chineseScale(text, fraction);
  const places = readHan(text.slice(whole.end + 1, fraction));
  const digits = [...text.slice(whole.end + 1, fraction)].map((char) => readHan(char)?.value.toString() ?? "").join("");
  if (places === null || digits.length > LONGEST_NUMERAL || whole.bare) return null;
  const value = new Big(`${whole.value.toFixed()}.${digits}`).times(scale.factor);
  return { ...whole, end: scale.end, value, upTo: null, scale: scale.large };
}

/** "two and a half" */
const HALF_MORE = /^ and a half(?! (?:hundred|thousand|million|billion))/;
const HALF_LENGTH = " and a half".length;

/** "nine hundred and ninety-nine million nine hundred" has seven words. */
const LONGEST_PHRASE = 8;
const WORD = { upTo: null, script: "words", digits: "", scale: 1, over: false, bare: false } as const;

/** A number in English words, "half", or the "a" of "a third of"; a bounded number of words is looked at. */
function wordNumeral(text: string, start: number): Numeral | null {
  const first = wordAt(text, start);
  if (first === "half") {
    const article = /^ an? (?=year|month|day|hour)/.exec(text.slice(start + 4, start + 14))?.[0] ?? "";
    return { ...WORD, start, end: start + 4 + article.trimEnd().length, value: new Big(0.5) };
  }
  if (!beginsNumber(first)) return null;
  const words: string[] = [];
  const ends: number[] = [];
  for (let at = start; words.length < LONGEST_PHRASE;) {
    const word = wordAt(text, at);
    if (!continuesNumber(word) && words.length > 1) break;
    words.push(word);
    ends.push(at + word.length);
    at += word.length;
    if (text[at] !== " " && text[at] !== "-") break;
    at += 1;
  }
  const read = readWords(words);
  if (read !== null) {
    const end = ends[read.used - 1] ?? start;
    const half = HALF_MORE.test(text.slice(end, end + HALF_LENGTH + 10));
    return half && read.scale === 1
      ? { ...WORD, start, end: end + HALF_LENGTH, value: read.value.plus(0.5) }
      : { ...WORD, start, end, value: read.value, scale: read.scale };
  }
  const part = first === "a" && FRACTIONS.has(words[1] ?? "") && words[2] === "of";
  return part ? { ...WORD, start, end: start + 1, value: new Big(1) } : null;
}

const REPEATED = / ?\((\d[\d,]{0,14})\)/y;

/** "fifteen (15)": a number in words, said again in figures; the two are one numeral. */
function withRepetition(text: string, numeral: Numeral): Numeral {
  if (numeral.script === "digits" || numeral.bare) return numeral;
  REPEATED.lastIndex = numeral.end;
  const said = REPEATED.exec(text)?.[1];
  return said !== undefined && new Big(said.replaceAll(",", "")).eq(numeral.value)
    ? { ...numeral, end: REPEATED.lastIndex }
    : numeral;
}

/**
 * Every numeral of a folded text, in order. Addresses, codes ("5G", "PM2.5") and runs too long for a number are left out.
 * One pass: what a step looks at beyond its own numeral is bounded.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const char = text[at];
    const wordStart = isLatin(char) && !isLatin(text[at - 1]);
    if (wordStart || (isDigit(char) && !isLatin(text[at - 1]))) {
      const skip = addressEnd(text, at);
      if (skip > at) {
        at = skip;
        continue;
      }
    }
    if (isDigit(char) || isHanNumeral(char)) {
      const { numeral, end } = isDigit(char) ? digitNumeral(text, at) : hanNumeral(text, at);
      const whole = numeral && withRepetition(text, numeral);
      if (whole !== null) found.push(whole);
      at = Math.max(end, whole?.end ?? 0, at + 1);
    } else if (char === "半") {
      const numeral = halfNumeral(text, at);
      if (numeral !== null) found.push(numeral);
      at += 1;
    } else if (wordStart) {
      const read = wordNumeral(text, at);
      const numeral = read && withRepetition(text, read);
      if (numeral !== null) found.push(numeral);
      at = numeral?.end ?? runEnd(text, at, isLatin);
    } else at += 1;
  }
  return found;
}
