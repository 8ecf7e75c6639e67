import type Big from "big.js";
import { isLatin } from "../fold.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { MONEY_NOUNS, NOT_COUNTED } from "../lexicon/nouns-en.ts";
import { AGE, CNY, counted, FOREIGN, KM, KMH } from "../lexicon/unit.ts";
import type { UnitSense } from "../lexicon/unit.ts";
import { englishUnit } from "../lexicon/units-en.ts";
import { chineseUnit } from "../lexicon/units-zh.ts";
import { wordAt } from "../numerals/find.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { skipSpaceBack } from "./draft.ts";

/** A numeral with the unit that stands at it. */
export interface Measured {
  numeral: Numeral;
  /** Null where it has none and must take one from a neighbour. */
  sense: UnitSense | null;
  start: number;
  end: number;
  /** "6100余件" */
  over: boolean;
  /** The unit was inferred ("投3000万"), so that a neighbour's own unit comes before it. */
  inferred: boolean;
}

const CURRENCIES = new Lexicon(
  ["rmb", "cny", "¥", "人民币", "rmb¥", "cny¥", "cn¥"].map((word) => [word, true] as const),
);
const FOREIGN_CURRENCIES = new Lexicon(
  ["$", "usd", "us$", "hk$", "€", "eur", "£"].map((word) => [word, true] as const),
);

/** Where a currency before the numeral begins; the numeral's own start where none does. */
export function currencyStart(text: string, start: number): number {
  const end = skipSpaceBack(text, start);
  const found = CURRENCIES.before(text, end);
  if (found === null) return start;
  const begins = end - found.text.length;
  return isLatin(found.text[0]) && isLatin(text[begins - 1]) ? start : begins;
}

/** The unit at `at`, Chinese or English; English ones also after a space or a hyphen ("three-year"). */
function unitAt(text: string, at: number): { sense: UnitSense | typeof FOREIGN; end: number } | null {
  const joined = text[at] === " " || (text[at] === "-" && isLatin(text[at + 1])) ? at + 1 : at;
  const chinese = chineseUnit(text, at);
  if (chinese !== null) return { sense: chinese.meaning, end: at + chinese.text.length };
  const english = englishUnit(text, joined);
  return english === null ? null : { sense: english.meaning, end: joined + english.text.length };
}

/** "百亿规模", "千亿级": how large an industry or a fund is, so that even a scale alone is a sum. */
const SIZE = /^(?:规模|级)/;
const LEAST_SIZE = 1e8;

/** A number in 万, 亿, million or "500k"; without a unit such a number is money. */
function isSum(text: string, { bare, scale, script, value, end }: Numeral): boolean {
  if (bare) return value.gte(LEAST_SIZE) && SIZE.test(text.slice(end, end + 2));
  return scale >= 1e4 || (script === "han" && value.gte(1e4)) || (scale === 1000 && text[end - 1] === "k");
}

/** Words of a bound between a number and its noun: "20 or more results". */
const BOUND_BETWEEN = / (?:or|and) (?:more|fewer|less|above|over)(?= [a-z"“‘])/y;

/** A noun after a number makes it a count, in English, also in quotation marks; "a 200 million fund" is money all the same. */
function nounAt(text: string, numeral: Numeral): boolean {
  if (text[numeral.end] !== " " || numeral.script === "han") return false;
  BOUND_BETWEEN.lastIndex = numeral.end;
  const before = numeral.end + (BOUND_BETWEEN.exec(text)?.[0].length ?? 0);
  const begins = before + ('"“‘'.includes(text[before + 1] ?? " ") ? 2 : 1);
  const word = wordAt(text, begins);
  const named = word.length > 1 || text.startsWith("r&d ", begins);
  if (!named || NOT_COUNTED.has(word)) return false;
  return !isSum(text, numeral) || !MONEY_NOUNS.has(word);
}

/**
 * What a numeral measures, by the unit after it, the currency before it, or failing both what goes without saying: a sum
 * in 万, 亿 or million is money, a number before an English noun is a count.
 * @returns null where it is a foreign currency, a unit outside our list, or no number ("007")
 */
export function measure(text: string, numeral: Numeral): Measured | null {
  const known = memo.get(numeral);
  if (known !== undefined) return known;
  const measured = measureAnew(text, numeral);
  memo.set(numeral, measured);
  return measured;
}

/** "10 or more rooms", "two or more years": the bound stands between the number and what it counts or measures. */
const COMPARED = / or (?:more|above|over|fewer|less)(?= [a-z])/y;

function comparedAt(text: string, at: number): Pick<Measured, "sense" | "end" | "inferred"> | null {
  COMPARED.lastIndex = at;
  const found = COMPARED.exec(text);
  if (found === null) return null;
  const next = at + found[0].length;
  const unit = unitAt(text, next);
  if (unit !== null && unit.sense !== FOREIGN)
    return unit.sense.kind === "duration" || unit.sense.kind === "measure" || unit.sense.kind === "rate"
      ? { sense: { ...unit.sense, bound: boundOf(found[0]) }, end: unit.end, inferred: false }
      : null;
  const word = wordAt(text, next + 1);
  const isNoun = unit === null && word.length > 2 && !NOT_COUNTED.has(word) && !/above|over/.test(found[0]);
  return isNoun ? { sense: counted(""), end: at, inferred: false } : null;
}

/** "ten times or more" */
const BOUND_BEHIND = /^ [a-z-]+ or (?:more|above|over|fewer|less)\b/;
const LONGEST_NOUN = 40;

/** "children under three", "people over 60": an age, though no unit says so. */
const AGED =
  /\b(?:(?:child|children|infants?|toddlers?|persons?|people|adults?|women|men|those|residents?|citizens|workers|anyone) (?:(?:are|is|who are) )?(?:aged|under|over|above|below)|aged|ages|age of|ages of)(?: (?:of|from|between|over|under|above|below|at|least))*(?: \d{1,3} (?:to|and|or))? $/;
const LONGEST_AGE = 40;
/** "may not be older than 65", "applicants must be under 35, hold …" */
const AGED_ALONE =
  /\b(?:(?:older|younger) than|(?:applicants?|candidates?|persons?|borrowers?|members|participants?|recipients?) (?:must|shall|should|may) (?:not )?be (?:under|over|below|above)) $/;
const ENDS = /^(?:[,.;]|$| (?:and|or|may|must|shall|are|is)\b)/;
const OLDEST = 120;

/** "the resident population was 4.1 million" */
const PEOPLE =
  /\b(?:population|number of (?!yuan)[a-z]+)(?: [a-z]+){0,4}? (?:was|is|of|reached|stood at|totall?ed|exceeded|exceeds?|to|at) (?:about |over |nearly |almost |some |more than )?$/;

/** "最高时速不得超过15公里", "每小时40公里": a distance named as a speed is one. */
const SPEED = /(?:时速|限速|每小时)[^，。；,;]{0,14}$/;
const spoken = (text: string, start: number, sense: UnitSense): UnitSense =>
  sense === KM && SPEED.test(text.slice(Math.max(0, start - 18), start)) ? KMH : sense;

const boundOf = (joint: string): "min" | "max" => (/more|above|over/.test(joint) ? "min" : "max");

/** A numeral belongs to one text, so that its measure never changes; neighbours in a list ask for it several times. */
const memo = new WeakMap<Numeral, Measured | null>();

function measureAnew(text: string, numeral: Numeral): Measured | null {
  if (numeral.digits.length > 1 && numeral.digits.startsWith("0") && !numeral.digits.startsWith("0.")) return null;
  if (FOREIGN_CURRENCIES.before(text, skipSpaceBack(text, numeral.start)) !== null) return null;
  const start = currencyStart(text, numeral.start);
  const more = text[numeral.end] === "余" || text[numeral.end] === "多";
  const at = more ? numeral.end + 1 : numeral.end;
  const base = { numeral, start, end: at, over: numeral.over || more, inferred: false };
  const compared = comparedAt(text, at);
  if (compared !== null && start === numeral.start) return { ...base, ...compared };
  const found = unitAt(text, at);
  if (found?.sense === FOREIGN) return null;
  const priced = start < numeral.start;
  const before = text.slice(Math.max(0, numeral.start - LONGEST_AGE), numeral.start);
  const aged = AGED.test(before) || (AGED_ALONE.test(before) && ENDS.test(text.slice(numeral.end, numeral.end + 5)));
  const young = numeral.value.lte(OLDEST);
  // "Those above 100 million" are no people of that age.
  if (aged && !priced && (found === null || found.sense.kind === "amount") && (young || !isSum(text, numeral)))
    return young ? { ...base, sense: AGE, end: numeral.end } : null;
  if (found !== null && (!priced || found.sense.kind === "amount"))
    return { ...base, sense: spoken(text, start, found.sense), end: found.end };
  if (priced) return { ...base, sense: CNY };
  if (nounAt(text, numeral)) {
    const bound = BOUND_BEHIND.exec(text.slice(numeral.end, numeral.end + LONGEST_NOUN))?.[0];
    const sense = bound === undefined ? counted("") : { ...counted(""), bound: boundOf(bound) };
    return { ...base, sense, end: numeral.end, inferred: true };
  }
  if (isSum(text, numeral))
    return {
      ...base,
      sense: PEOPLE.test(text.slice(Math.max(0, start - 60), start)) ? counted("") : CNY,
      inferred: true,
    };
  return { ...base, sense: null, end: numeral.end, over: false, inferred: true };
}

/**
 * The value of a number whose neighbour carries the scale for both: "100、50万元", "1—2亿元", "RMB 20–30 million".
 * Only a plain number that nobody would write out beside the scaled one shares it.
 */
export function sharedValue(text: string, first: Numeral, second: Measured): Big {
  const { numeral } = second;
  const plain = first.script === "digits" ? /^[\d.]+$/.test(text.slice(first.start, first.end)) : first.value.lt(100);
  const latin = isLatin(text[numeral.end - 1]);
  const shares =
    plain &&
    !first.bare &&
    first.scale === 1 &&
    numeral.scale > 1 &&
    second.start === numeral.start &&
    first.value.lt(latin ? 1000 : 10000);
  return shares ? first.value.times(numeral.scale) : first.value;
}
