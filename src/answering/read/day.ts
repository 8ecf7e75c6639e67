import type { ReadFigure } from "../../domain/figure.ts";
import type { DayWords } from "../../language/day-words.ts";

/** The day that the question itself names as the one to be judged at; null where it names none. */
export function dayAskedFor(
  text: string,
  figures: readonly ReadFigure[],
  today: string,
  words: readonly DayWords[],
): string | null {
  for (const { before, after, relative } of words) {
    for (const figure of figures) {
      const day = dayOf(figure);
      if (day === null) continue;
      if (before.test(text.slice(Math.max(0, figure.start - 14), figure.start))) return day;
      if (after.test(text.slice(figure.end, figure.end + 8))) return day;
    }
    const month = text.match(
      /(?:in|during|back in) (january|february|march|april|may|june|july|august|september|october|november|december),? (\d{4})/,
    );
    if (month?.[1] !== undefined && month[2] !== undefined && !OF_TODAY.test(text))
      return `${month[2]}-${MONTHS[month[1]] ?? "01"}-15`;
    const zhMonth =
      text.match(/(?:在|回到|假如是|如果是|要是在)(\d{4})年(\d{1,2})月(?:份|的时候|时|那会|期间|里|,)/) ??
      text.match(/(\d{4})年\)?(\d{1,2})月份?(?:的时候|那会儿?|那时|那阵子?|当时)/);
    if (zhMonth?.[1] !== undefined && zhMonth[2] !== undefined)
      return `${zhMonth[1]}-${zhMonth[2].padStart(2, "0")}-15`;
    const lastYear = monthOfLastYear(text);
    if (lastYear !== null && !OF_TODAY.test(text)) return `${String(Number(today.slice(0, 4)) - 1)}-${lastYear}-15`;
    for (const { pattern, day } of relative) if (pattern.test(text)) return day(today);
  }
  return null;
}

/** A month of the year before in which something applied, not one in which something was said or issued; two digits. */
function monthOfLastYear(text: string): string | null {
  if (TOLD.test(text)) return null;
  const zh = /去年(\d{1,2})月份?(?!\d)/.exec(text)?.[1];
  if (zh !== undefined) return zh.padStart(2, "0");
  const en = /\b(?:in|during|back in) ([a-z]{3,9}),? (?:of )?last year\b/.exec(text)?.[1];
  return (en === undefined ? undefined : MONTHS[en]) ?? null;
}

/** What happened in a month and isn't a day to be judged at. */
const TOLD =
  /发布会|新闻|记者|报道|通知|文件|印发|发布|评上|获批|成立|\b(?:press|reporters?|news|briefing|conference|issued?|published|released|notice)\b/;

/** Words that ask about today though they speak of another month: "We set it up in June 2024. Does it still count?" */
const OF_TODAY = /\b(?:still|now|today|currently|nowadays)\b/;

const MONTHS: Readonly<Record<string, string>> = {
  january: "01",
  february: "02",
  march: "03",
  april: "04",
  may: "05",
  june: "06",
  july: "07",
  august: "08",
  september: "09",
  october: "10",
  november: "11",
  december: "12",
};

function dayOf(figure: ReadFigure): string | null {
  return figure.kind === "date" && typeof figure.value === "string" && /^\d{4}-\d\d-\d\d$/.test(figure.value)
    ? figure.value
    : null;
}

/** @example addDays("2025-03-01", -1) // "2025-02-28" */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
