import Big from "big.js";
import { isDigit, isLatin } from "../fold.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { NOT_COUNTED } from "../lexicon/nouns-en.ts";
import { CNY, counted, FOREIGN } from "../lexicon/unit.ts";
import type { UnitSense } from "../lexicon/unit.ts";
import { englishUnit } from "../lexicon/units-en.ts";
import { chineseUnit } from "../lexicon/units-zh.ts";
import { wordAt } from "../numerals/find.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { skipSpaceBack, wordBefore } from "./draft.ts";

/** A numeral with the unit that stands at it; `sense` null where it must take one from a neighbour. */
interface Measured {
  numeral: Numeral;
  sense: UnitSense | null;
  start: number;
  end: number;
  over: boolean;
  /** The unit was inferred ("投3000万"), so a neighbour's own unit overrides it. */
  inferred: boolean;
}

const CURRENCIES = new Lexicon(["rmb", "cny", "¥", "人民币", "rmb¥", "cny¥", "cn¥"].map((word) => [word, true] as const));
const FOREIGN_CURRENCIES = new Lexicon(["$", "usd", "us$", "hk$", "€", "eur", "£"].map((word) => [word, true] as const));

/** Where a currency before the numeral begins, the numeral's own start where none does. */
function currencyStart(text: string, start: number): number {
  const end = skipSpaceBack(text, start);
  const found = CURRENCIES.before(text, end);
  if (found === null) return start;
  const begins = end - found.text.length;
  return isLatin(found.text[0]) && isLatin(text[begins - 1]) ? start : begins;
}

function unitAt(text: string, at: number): { sense: UnitSense | typeof FOREIGN; end: number } | null {
  const found = chineseUnit(text, at);
  if (found !== null) return { sense: found.meaning, end: at + found.text.length };
  const from = text[at] === " " || (text[at] === "-" && isLatin(text[at + 1])) ? at + 1 : at;
  const english = englishUnit(text, from) ?? (from > at ? chineseUnit(text, from) : null);
  return english === null ? null : { sense: english.meaning, end: from + english.text.length };
}

/** A noun after a number makes it a count, in English. */
function nounAt(text: string, at: number): boolean {
  if (text[at] !== " ") return false;
  const word = wordAt(text, at + 1);
  return word.length > 1 && !NOT_COUNTED.has(word);
}

function measure(text: string, numeral: Numeral): Measured | null {
  const start = currencyStart(text, numeral.start);
  if (numeral.digits.length > 1 && numeral.digits.startsWith("0") && !numeral.digits.startsWith("0.")) return null;
  if (FOREIGN_CURRENCIES.before(text, skipSpaceBack(text, numeral.start)) !== null) return null;
  const more = "余多".includes(text[numeral.end] ?? " ") && text[numeral.end] !== undefined;
  const at = more ? numeral.end + 1 : numeral.end;
  const found = unitAt(text, at);
  const base = { numeral, over: numeral.over || more };
  if (found !== null) {
    if (found.sense === FOREIGN) return null;
    const own = start === numeral.start || found.sense.kind === "amount";
    return { ...base, sense: own ? found.sense : CNY, start, end: own ? found.end : at, inferred: false };
  }
  if (start < numeral.start) return { ...base, sense: CNY, start, end: at, inferred: false };
  if (numeral.script !== "han" && nounAt(text, numeral.end)) return { ...base, sense: counted(""), start, end: numeral.end, inferred: true };
  const sum = numeral.scale >= 1e4 || (numeral.scale === 1000 && text[numeral.end - 1] === "k");
  if (sum && !numeral.bare) return { ...base, sense: CNY, start, end: at, inferred: true };
  return { ...base, sense: null, start, end: numeral.end, inferred: true };
}

const RANGE = new Lexicon(["-", "~", "至", "到", " to ", " - ", " ~ ", " -", "- ", "--"].map((word) => [word, true] as const));
const LIST = new Lexicon(["、", "和", "或", "及", "与", " and ", " or ", ", ", "/"].map((word) => [word, true] as const));
const FROM_BEFORE = new Lexicon(["从", "由", "自", "from "].map((word) => [word, true] as const));

function draftOf(measured: Measured, value: Big, sense: UnitSense): Draft {
  const exact = value.times(sense.factor).plus(new Big(sense.plus ?? 0).times(sense.factor));
  const upTo = measured.numeral.upTo?.times(sense.factor).toNumber();
  return {
    kind: sense.kind, unit: sense.unit, value: exact.toNumber(), start: measured.start, end: measured.end,
    ...(sense.counter === undefined ? {} : { counter: sense.counter }),
    ...(upTo === undefined ? {} : { min: exact.toNumber(), max: upTo }),
    bound: measured.over || sense.over === true ? "over" : upTo === undefined ? "exact" : "about",
  };
}

/** A plain number before another that carries scale and unit takes both: "100、50万元", "1—2亿元", "20-30 million". */
function sharedValue(first: Numeral, second: Numeral): Big {
  const plain = first.scale === 1 && second.scale > 1 && !first.bare && first.value.lt(second.value);
  const reach = first.script === "digits" ? !/[十百千]/.test("") : first.value.lt(100);
  return plain && reach ? first.value.times(second.scale) : first.value;
}

interface Partner {
  measured: Measured;
  joint: "range" | "list";
}

/** The numeral that the one ending at `end` is joined to. */
function partnerOf({ text, numerals }: Scene, index: number, end: number, between: boolean): Partner | null {
  const next = numerals[index + 1];
  if (next === undefined) return null;
  const start = currencyStart(text, next.start);
  const range = RANGE.at(text, end);
  if (range !== null && end + range.text.length === start) return wrap(text, next, "range");
  const list = LIST.at(text, end);
  if (list === null || end + list.text.length !== start) return null;
  return wrap(text, next, between && (list.text === " and " || list.text === "和") ? "range" : "list");
}

function wrap(text: string, numeral: Numeral, joint: Partner["joint"]): Partner | null {
  const measured = measure(text, numeral);
  return measured === null ? null : { measured, joint };
}

/** The unit that a bare number takes from the next numbers of its list or range: "2、3个月", "20, 30 and 40 days". */
function borrowed(scene: Scene, index: number): { sense: UnitSense; from: Numeral } | null {
  let end = scene.numerals[index]?.end ?? 0;
  for (let step = 0; step < 6; step += 1) {
    const partner = partnerOf(scene, index + step, end, false);
    if (partner === null) return null;
    if (partner.measured.sense !== null) return { sense: partner.measured.sense, from: partner.measured.numeral };
    end = partner.measured.end;
  }
  return null;
}

const isBetween = (text: string, start: number): boolean => wordBefore(text, skipSpaceBack(text, start)) === "between" || text.slice(Math.max(0, start - 2), start) === "介于";

/** Two joined quantities of one unit that rise are a range, unless a change from one to the other is told ("由10%到20%"). */
function rangeOf(scene: Scene, first: Measured, sense: UnitSense, value: Big, partner: Partner): Draft | null {
  const other = partner.measured;
  if (partner.joint !== "range" || other.sense === null) return null;
  if (other.sense.unit !== sense.unit || (other.sense.counter ?? "") !== (sense.counter ?? "")) return null;
  if (FROM_BEFORE.before(scene.text, first.start) !== null) return null;
  const min = draftOf(first, value, sense);
  const max = draftOf(other, other.numeral.value, other.sense);
  if (typeof min.value !== "number" || typeof max.value !== "number" || min.value >= max.value) return null;
  return { ...min, min: min.value, max: max.value, end: other.end, bound: "exact" };
}

export const quantityReader: Reader = (scene, index) => {
  const { text, numerals } = scene;
  const numeral = numerals[index];
  if (numeral === undefined) return null;
  const first = measure(text, numeral);
  if (first === null) return null;
  const between = isBetween(text, first.start);
  const partner = partnerOf(scene, index, first.end, between);
  const lender = first.inferred && partner !== null ? borrowed(scene, index) : null;
  const sense = lender?.sense ?? first.sense;
  if (sense === null) return null;
  const value = lender === null ? numeral.value : sharedValue(numeral, lender.from);
  const shared = first.sense?.kind === "amount" && partner?.joint === "range" && first.start < numeral.start ? sharedValue(numeral, partner.measured.numeral) : value;
  const alone = draftOf(first, shared, sense);
  return (partner && rangeOf(scene, first, sense, shared, partner)) ?? (isDigit(text[alone.end]) && first.inferred ? null : alone);
};
