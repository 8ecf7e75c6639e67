import { isLatin } from "../fold.ts";
import { Lexicon } from "./lexicon.ts";
import {
  AGE,
  CNY,
  DAY,
  FOREIGN,
  HOUR,
  KM,
  KMH,
  M3,
  MINUTE,
  MONTH,
  MU,
  PER_MILLE,
  PERCENT,
  POINT,
  WEEK,
  WORKING_DAY,
  YEAR,
} from "./unit.ts";
import type { UnitSense } from "./unit.ts";

type Sense = UnitSense | typeof FOREIGN;

const WORDS: [string, Sense][] = [
  ["yuan|rmb|cny|renminbi|kuai|yuan rmb|chinese yuan|yuan renminbi", CNY],
  [
    "mg|mg/m3|mg/l|g|ug|μg|db|decibels|decibel|kw|kwh|mw|mwh|litres|liters|litre|liter|ml|degrees|degrees celsius|ha|sqm|m2|square metre|square meter|acres|tonne|ton|metre|meter|kilograms|kilogram|grams|milligrams|milligram|usd|us dollars|dollars|euros|eur|hkd|hk dollars|pounds|tonnes|tons|hectares|square metres|square meters|kg|metres|meters|kilowatts|times the|times that|times as|times of|times its|times their|times higher|times more|times larger|times greater|times what|times this|times such|times or less the|storeys high|gigawatts|megawatts|gw|lux|points lower|litres|liters|bushels|calories|volts|watts|kilovolts|kv",
    FOREIGN,
  ],
  ["%|percent|per cent|pct", PERCENT],
  ["percentage points|percentage point|percentage-point|pp|ppts", POINT],
  ["‰|per mille|per mil|per thousand", PER_MILLE],
  ["working days|working day|business days|business day|workdays|workday|working-day|business-day", WORKING_DAY],
  ["days|day|calendar days|calendar day", DAY],
  ["weeks|week|consecutive weeks", WEEK],
  ["consecutive working days|consecutive business days", WORKING_DAY],
  ["consecutive days|natural days|natural day", DAY],
  ["months|month|consecutive months|full months|calendar months|calendar month", MONTH],
  ["years|year|yrs|yr|consecutive years|successive years|full years|calendar years|further years|more years", YEAR],
  ["years old|year old|years of age|year-old|years-old", AGE],
  ["hours|hour|hrs|hr", HOUR],
  ["minutes|minute|mins|min", MINUTE],
  ["mu", MU],
  ["km|kilometres|kilometers|kilometre|kilometer", KM],
  ["km/h|kmh|kph|kilometres per hour|kilometers per hour|km per hour|kilometres an hour|kilometers an hour", KMH],
  ["m3|cubic metres|cubic meters|cubic metre|cubic meter", M3],
];

const lexicon = new Lexicon(
  WORDS.flatMap(([words, meaning]) => words.split("|").map((word): [string, Sense] => [word, meaning])),
);

/** The English unit that begins at `at` and ends with the word's end. */
export function englishUnit(text: string, at: number): { text: string; meaning: Sense } | null {
  const found = lexicon.at(text, at);
  if (found === null) return null;
  return isLatin(found.text.at(-1)) && isLatin(text[at + found.text.length]) ? null : found;
}

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
