import { fullWidth } from "./digits.ts";
import { han, hanDigits } from "./han.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A whole day; null for one without its year. */
export function dayOf(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The day so many days, months, years on. */
export function shifted(iso: string, by: { days?: number; months?: number; years?: number }): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() + (by.years ?? 0), at.getUTCMonth() + (by.months ?? 0), at.getUTCDate());
  return new Date(at.getTime() + (by.days ?? 0) * 86_400_000).toISOString().slice(0, 10);
}

/** How a day is written in Chinese, the usual way first. */
export function chineseDays(iso: string): string[] {
  const day = dayOf(iso);
  if (!day) return [];
  const usual = `${day.year}年${day.month}月${day.day}日`;
  const spelled = `${hanDigits(String(day.year))}年${han(day.month)}月${han(day.day)}日`;
  return [usual, spelled, iso, iso.replaceAll("-", "/"), fullWidth(usual), `${day.year}年${day.month}月${day.day}号`];
}

/** How a day is written in English, the usual way first. */
export function englishDays(iso: string): string[] {
  const day = dayOf(iso);
  if (!day) return [];
  const month = MONTHS[day.month - 1] ?? "";
  return [
    `${day.day} ${month} ${day.year}`,
    `${month} ${day.day}, ${day.year}`,
    `${day.day} ${month.slice(0, 3)} ${day.year}`,
    `${month.slice(0, 3)} ${day.day}, ${day.year}`,
    iso,
  ];
}

const monthOnly = (from: string, to: string): Day | null => {
  const [first, last] = [dayOf(from), dayOf(to)];
  const whole = first?.day === 1 && last && shifted(to, { days: 1 }) === shifted(from, { months: 1 });
  return whole ? first : null;
};

/** "2025年1月14日至2025年2月22日"; a whole month as "2024年4月". */
export function chinesePeriods(from: string, to: string): string[] {
  const month = monthOnly(from, to);
  if (month) return [`${month.year}年${month.month}月`, `${hanDigits(String(month.year))}年${han(month.month)}月`];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return [];
  const short =
    first.year === last.year ? `${last.month}月${last.day}日` : `${last.year}年${last.month}月${last.day}日`;
  const start = `${first.year}年${first.month}月${first.day}日`;
  return [`${start}至${short}`, `${start}—${short}`, `${from}至${to}`, `自${start}起至${short}止`];
}

/** "from 14 January to 22 February 2025"; a whole month as "April 2024". */
export function englishPeriods(from: string, to: string): string[] {
  const month = monthOnly(from, to);
  if (month) return [`${MONTHS[month.month - 1] ?? ""} ${month.year}`];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return [];
  const [a, b] = [MONTHS[first.month - 1] ?? "", MONTHS[last.month - 1] ?? ""];
  const year = first.year === last.year ? "" : ` ${first.year}`;
  return [
    `from ${first.day} ${a}${year} to ${last.day} ${b} ${last.year}`,
    `from ${first.day} ${a} ${first.year} to ${last.day} ${b} ${last.year}`,
    `from ${a} ${first.day}, ${first.year} to ${b} ${last.day}, ${last.year}`,
    `between ${first.day} ${a}${year} and ${last.day} ${b} ${last.year}`,
  ];
}
