import type Big from "big.js";
import { isDigit } from "../fold.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import type { UnitSense } from "../lexicon/unit.ts";
import { multiply } from "../arithmetic.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { skipSpaceBack, wordBefore } from "./draft.ts";
import { currencyStart, measure, sharedValue } from "./measure.ts";
import type { Measured } from "./measure.ts";

const words = (list: string[]): Lexicon<true> => new Lexicon(list.map((word) => [word, true] as const));
const ranges = words(["-", "~", "至", "到", " to ", " - ", " ~ ", " -", "- ", "--"]);
const lists = words(["、", "和", "或", "及", "与", " and ", " or ", ", ", "/"]);
const changes = words(["从", "由", "自", "from "]);
/** Between a floor and a ceiling whose unit stands once: "more than 10 but less than 20 years". */
const UP_TO =
  / (?:or more,? )?(?:but|and) (?:less than|under|not more than|no more than|fewer than|not exceeding|below|up to) /y;

function ceilingAt(text: string, at: number): { text: string } | null {
  UP_TO.lastIndex = at;
  const found = text[at] === " " ? UP_TO.exec(text) : null;
  return found === null ? null : { text: found[0] };
}

/** As far as a list of numbers may go before its unit. */
const LONGEST_LIST = 6;

function draftOf(measured: Measured, value: Big, sense: UnitSense): Draft {
  const inUnit = (number: Big): number => multiply(number.plus(sense.plus ?? 0).toNumber(), sense.factor);
  const { upTo } = measured.numeral;
  const over = measured.over || sense.over === true;
  return {
    kind: sense.kind,
    unit: sense.unit,
    value: inUnit(value),
    start: measured.start,
    end: measured.end,
    ...(sense.counter === undefined ? {} : { counter: sense.counter }),
    ...(upTo === null ? {} : { min: inUnit(value), max: inUnit(upTo) }),
    bound: sense.bound ?? (over ? "over" : upTo === null ? "exact" : "about"),
  };
}

interface Partner {
  measured: Measured;
  joint: "range" | "list";
}

const isBetween = (text: string, start: number): boolean =>
  wordBefore(text, skipSpaceBack(text, start)) === "between" ||
  text.slice(Math.max(0, start - 2), start) === "介于" ||
  text[start - 1] === "在";

/** The numeral that `first` is joined to by a sign of range or list; "between 15 and 30" is a range. */
function partnerOf({ text, numerals }: Scene, index: number, first: Measured): Partner | null {
  const next = numerals[index + 1];
  if (next === undefined) return null;
  const start = currencyStart(text, next.start);
  const range = ranges.at(text, first.end);
  const list = lists.at(text, first.end);
  const found = range ?? ceilingAt(text, first.end) ?? list;
  if (found === null || first.end + found.text.length !== start) return null;
  const measured = measure(text, next);
  if (measured === null) return null;
  const between = (found.text === " and " || found.text === "和") && isBetween(text, first.start);
  return { measured, joint: range !== null || between ? "range" : "list" };
}

/** The next number of a list or range that has a unit, for one that has none: "2、3个月", "20, 30 and 40 days". */
function lenderOf(scene: Scene, index: number, first: Measured): Measured | null {
  let current = first;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const partner = partnerOf(scene, index + step, current);
    if (partner === null) return null;
    if (partner.measured.sense !== null) return partner.measured;
    current = partner.measured;
  }
  return null;
}

/**
 * Two joined quantities of one unit that rise are a range, unless a change from one to the other is told ("由10%到20%").
 * @param priced the currency before the first number, which a second one without a unit shares: "¥5,000-8,000"
 */
function rangeOf(text: string, low: Draft, { measured, joint }: Partner, priced: UnitSense | null): Draft | null {
  const sense = measured.sense ?? priced;
  if (joint !== "range" || sense === null || changes.before(text, low.start) !== null) return null;
  const high = draftOf(measured, measured.numeral.value, sense);
  if (
    high.unit !== low.unit ||
    typeof low.value !== "number" ||
    typeof high.value !== "number" ||
    low.value >= high.value
  )
    return null;
  return {
    ...low,
    ...(high.counter === undefined ? {} : { counter: high.counter }),
    min: low.value,
    max: high.value,
    end: high.end,
    bound: "exact",
  };
}

/** Sums, rates, counts, durations and measures, alone or as a range; units and scales may stand at a neighbour. */
export const quantityReader: Reader = (scene, index) => {
  const { text, numerals } = scene;
  const numeral = numerals[index];
  const first = numeral === undefined ? null : measure(text, numeral);
  if (numeral === undefined || first === null) return null;
  const partner = partnerOf(scene, index, first);
  const lender = first.inferred ? lenderOf(scene, index, first) : null;
  const sense = lender?.sense ?? first.sense;
  if (sense === null) return null;
  const scaling = lender ?? (partner?.joint === "range" && first.start < numeral.start ? partner.measured : null);
  const low = draftOf(first, scaling === null ? numeral.value : sharedValue(text, numeral, scaling), sense);
  if (partner !== null) return rangeOf(text, low, partner, first.start < numeral.start ? sense : null) ?? low;
  return first.inferred && isDigit(text[low.end]) ? null : low;
};
