import { MONTHS } from "../lexicon/units-en.ts";
import { daysIn, dayDraft } from "./date.ts";
import type { Draft } from "./draft.ts";

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const END = new RegExp(`(?<![a-z])(?:the )?(?:end|close) of (${MONTH})(?![a-z])(?!\\.? ?\\d)`, "g");
/** "by the end of December each year", "each year by the end of December": of no year in particular. */
const YEARLY_BEHIND = /^,? (?:each|every|of each|of every) year(?![a-z])/;
const YEARLY_BEFORE = /(?:each|every) year,? (?:by |at |before )?$/;

/**
 * The last days of months that a text names without a number ("by the end of December"): days of `year`, or of no year
 * where they come again each year or `year` is null. Offsets are those of the folded text.
 *
 * @param yearAt the year last said before an offset
 */
export function monthEnds(text: string, yearAt: (offset: number) => number | null): Draft[] {
  return [...text.matchAll(END)].flatMap((found) => {
    const month = MONTHS.get(found[1] ?? "");
    if (month === undefined) return [];
    const [start, end] = [found.index, found.index + found[0].length];
    const yearly = YEARLY_BEHIND.test(text.slice(end, end + 16)) || YEARLY_BEFORE.test(text.slice(0, start).slice(-16));
    const year = yearly ? null : yearAt(start);
    return [dayDraft({ year, month, day: daysIn(month, year ?? 2025), start, end })];
  });
}
