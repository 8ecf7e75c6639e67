import { MONTHS } from "../lexicon/units-en.ts";
import { wordAt } from "../numerals/find.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { skipSpace, skipSpaceBack, wholeValue, wordBefore } from "./draft.ts";

/** A day; `year` null where the text says none. */
export interface Day {
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

export const daysIn = (month: number, year: number | null): number =>
  month === 2
    ? year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

export const isYear = (value: number | null): value is number => value !== null && value >= 1900 && value <= 2100;
const isMonth = (value: number | null): value is number => value !== null && value >= 1 && value <= 12;
const isDay = (value: number | null, month: number, year: number | null): value is number =>
  value !== null && value >= 1 && value <= daysIn(month, year);

/** ISO 8601 day; without a year "--11-18", as ISO 8601:2000 and vCard write it. */
export const isoDay = (year: number | null, month: number, day: number): string =>
  `${year === null ? "-" : String(year)}-${two(month)}-${two(day)}`;

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/y;

function isoForm(text: string, start: number): Day | null {
  ISO.lastIndex = start;
  const found = ISO.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])];
  return isYear(year) && isMonth(month) && isDay(day, month, year)
    ? { year, month, day, start, end: ISO.lastIndex }
    : null;
}

/** "11月18日", "11月底" from numeral `index` on. */
function monthAndDay({ text, numerals }: Scene, index: number, year: number | null): Omit<Day, "start"> | null {
  const numeral = numerals[index];
  const month = wholeValue(numeral);
  if (numeral === undefined || !isMonth(month) || text[numeral.end] !== "月") return null;
  const at = numeral.end + 1;
  if (text[at] === "底" || text[at] === "末") return { year, month, day: daysIn(month, year ?? 2025), end: at + 1 };
  const second = numerals[index + 1];
  const day = wholeValue(second);
  if (
    second === undefined ||
    second.start !== at ||
    !"日号".includes(text[second.end] ?? " ") ||
    !isDay(day, month, year)
  )
    return null;
  return { year, month, day, end: second.end + 1 };
}

function chineseForm(scene: Scene, index: number): Day | null {
  const { text, numerals } = scene;
  const first = numerals[index];
  const value = wholeValue(first);
  if (first === undefined) return null;
  if (text[first.end] === "月") {
    const yearly = /每年的?$/.test(text.slice(Math.max(0, first.start - 3), first.start));
    const found = monthAndDay(scene, index, yearly ? null : scene.year);
    return found && { ...found, start: first.start };
  }
  if (!isYear(value) || text[first.end] !== "年") return null;
  const ended = first.end + 1;
  const last = /^的?最后一[天日]/.exec(text.slice(ended, ended + 6))?.[0].length ?? 0;
  if (last > 0) return { year: value, month: 12, day: 31, start: first.start, end: ended + last };
  if (text[ended] === "底" || text[ended] === "末")
    return { year: value, month: 12, day: 31, start: first.start, end: ended + 1 };
  if (numerals[index + 1]?.start !== ended) return null;
  const found = monthAndDay(scene, index + 1, value);
  return found && { ...found, start: first.start };
}

const ORDINALS = ["st", "nd", "rd", "th"];
const skipOrdinal = (text: string, at: number): number => (ORDINALS.includes(wordAt(text, at)) ? at + 2 : at);

/** The year that may follow a day in English: "18 November 2025", "November 18, 2025". */
function trailingYear({ numerals, text }: Scene, index: number, at: number): { year: number; end: number } | null {
  const numeral = numerals[index];
  const from = skipSpace(text, text[at] === "," ? at + 1 : at);
  const year = wholeValue(numeral);
  return numeral !== undefined && numeral.start === from && numeral.digits.length === 4 && isYear(year)
    ? { year, end: numeral.end }
    : null;
}

function englishForm(scene: Scene, index: number): Day | null {
  const { text, numerals } = scene;
  const first = numerals[index];
  const day = wholeValue(first);
  if (first === undefined || first.script !== "digits" || day === null || day < 1 || day > 31) return null;
  const ended = skipOrdinal(text, first.end);
  let at = skipSpace(text, ended);
  if (text.startsWith("of ", at)) at += 3;
  const after = wordAt(text, at);
  const following = MONTHS.get(after);
  if (following !== undefined && at > first.end && isDay(day, following, null)) {
    const end = at + after.length + (text[at + after.length] === "." ? 1 : 0);
    const said = trailingYear(scene, index + 1, end);
    return {
      year: said?.year ?? scene.year,
      month: following,
      day,
      start: first.start,
      end: said?.end ?? at + after.length,
    };
  }
  const back = skipSpaceBack(text, first.start);
  const dotted = text[back - 1] === "." ? back - 1 : back;
  const before = wordBefore(text, dotted);
  const preceding = MONTHS.get(before);
  if (preceding === undefined || back === first.start || !isDay(day, preceding, null)) return null;
  const said = trailingYear(scene, index + 1, ended);
  if (before === "may" && said === null) return null;
  return {
    year: said?.year ?? scene.year,
    month: preceding,
    day,
    start: dotted - before.length,
    end: said?.end ?? ended,
  };
}

export function dayAt(scene: Scene, index: number): Day | null {
  const start = scene.numerals[index]?.start;
  if (start === undefined) return null;
  return isoForm(scene.text, start) ?? chineseForm(scene, index) ?? englishForm(scene, index);
}

export const dayDraft = ({ year, month, day, start, end }: Day): Draft => ({
  kind: "date",
  unit: "date",
  value: isoDay(year, month, day),
  bound: "exact",
  start,
  end,
});

/** "1月14日至2月22日", "14 January to 22 February 2025": the day on which a period ends, after the one on which it begins. */
const TO = /\s?(?:开始|起)?[，,]?\s?(?:至|到|-|~|to|until|through|and)\s?(?:the )?/y;

function secondDay(scene: Scene, first: Day): Day | null {
  TO.lastIndex = first.end;
  if (TO.exec(scene.text) === null) return null;
  const from = TO.lastIndex;
  const index = indexFrom(scene, first.end);
  const numeral = scene.numerals[index];
  if (numeral === undefined) return null;
  const day = dayAt({ ...scene, year: first.year }, index);
  if (day !== null) return day.start === from ? day : null;
  const alone = wholeValue(numeral);
  const end = numeral.end + 1;
  if (
    numeral.start !== from ||
    !"日号".includes(scene.text[numeral.end] ?? " ") ||
    !isDay(alone, first.month, first.year)
  )
    return null;
  return { ...first, day: alone, end };
}

/** The first numeral that begins at or after an offset; looks on from the offset's neighbours only. */
function indexFrom(scene: Scene, offset: number): number {
  let [low, high] = [0, scene.numerals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.numerals[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "2025年11月", "November 2025": from the month's first day to its last. */
function monthDraft({ text, numerals, year }: Scene, index: number): Draft | null {
  const [first, second] = [numerals[index], numerals[index + 1]];
  const value = wholeValue(first);
  if (first === undefined || value === null) return null;
  const named = wordBefore(text, skipSpaceBack(text, first.start));
  const english = first.digits.length === 4 ? MONTHS.get(named) : undefined;
  const from = skipSpaceBack(text, first.start) - named.length;
  if (english !== undefined && isYear(value))
    return endDraft(text, value, english, from, first.end) ?? wholeMonth(value, english, from, first.end);
  if (first.digits.length === 4 && isYear(value)) {
    const end = endDraft(text, value, 12, first.start, first.end);
    if (end !== null) return end;
  }
  if (text[first.end] === "月" && isMonth(value) && year !== null && !"份饼球".includes(text[first.end + 1] ?? " "))
    return wholeMonth(year, value, first.start, first.end + 1);
  const month = wholeValue(second);
  if (!isYear(value) || second === undefined || text[first.end] !== "年" || second.start !== first.end + 1) return null;
  return isMonth(month) && text[second.end] === "月" ? wholeMonth(value, month, first.start, second.end + 1) : null;
}

/** "the end of November 2025", "the end of 2027", "the last day of 2027": the last day. */
function endDraft(text: string, year: number, month: number, start: number, end: number): Draft | null {
  const lead = /(?:the )?(?:end[ -](?:of )?|last day (?:of|in) )$/.exec(
    text.slice(Math.max(0, start - 16), start),
  )?.[0];
  return lead === undefined
    ? null
    : dayDraft({ year, month, day: daysIn(month, year), start: start - lead.length, end });
}

function wholeMonth(year: number, month: number, start: number, end: number): Draft {
  const min = isoDay(year, month, 1);
  return {
    kind: "period",
    unit: "date",
    value: min,
    min,
    max: isoDay(year, month, daysIn(month, year)),
    bound: "exact",
    start,
    end,
  };
}

/** A day, a month, or a period from one day to another. */
export const dateReader: Reader = (scene, index) => {
  const first = dayAt(scene, index);
  if (first === null) return monthDraft(scene, index);
  const second = secondDay(scene, first);
  if (second === null) return dayDraft(first);
  const year = first.year ?? second.year;
  const [min, max] = [isoDay(year, first.month, first.day), isoDay(second.year ?? year, second.month, second.day)];
  return min < max
    ? { kind: "period", unit: "date", value: min, min, max, bound: "exact", start: first.start, end: second.end }
    : dayDraft(first);
};
