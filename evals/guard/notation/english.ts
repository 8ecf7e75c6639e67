import type { FigureUnit } from "../../../src/domain/figure.ts";
import { englishDays, englishPeriods } from "./days.ts";
import { grouped, plain, roundIn } from "./digits.ts";
import { words } from "./words.ts";

/** A number as an English text may hold it: 1.2 million, 1,200,000, 1200000; words where they are short. */
function numbers(value: number): string[] {
  const out: string[] = [];
  if (value >= 1e9 && roundIn(value, 1e9, 2)) out.push(`${plain(value / 1e9)} billion`);
  if (value >= 1e6 && value < 1e9 && roundIn(value, 1e6, 2)) out.push(`${plain(value / 1e6)} million`);
  out.push(grouped(value));
  if (value >= 1000) out.push(plain(value));
  const spelled = words(value);
  if (spelled !== null) out.push(spelled);
  return [...new Set(out)];
}

function sums(value: number): string[] {
  const all = numbers(value);
  const [usual = ""] = all;
  const spelled = words(value);
  const short = usual.replace(/ (million|billion)$/, (_, scale: string) => (scale === "million" ? "m" : "bn"));
  const figures = all.filter((number) => number !== spelled);
  return [
    ...figures.map((number) => `RMB ${number}`),
    ...figures.map((number) => `CNY ${number}`),
    ...figures.map((number) => `${number} yuan`),
    ...(spelled === null ? [] : [`${spelled} yuan`]),
    `RMB${usual}`,
    `¥${usual}`,
    `${usual} renminbi`,
    ...(short === usual ? [] : [`RMB ${short}`, `CNY ${short}`]),
    ...(value >= 1e5 && value < 1e6 && value % 1000 === 0 ? [`RMB ${value / 1000} thousand`] : []),
    ...(value >= 1e4 && value < 1e8 && roundIn(value, 1e4, 0) ? [`${value / 1e4}万元`] : []),
    ...(value >= 1e8 && roundIn(value, 1e8, 0) ? [`${value / 1e8}亿元`] : []),
  ];
}

const rates = (value: number): string[] => {
  const digits = plain(value);
  const spelled = words(value);
  return [
    `${digits}%`,
    `${digits} percent`,
    `${digits} per cent`,
    `${digits} %`,
    ...(spelled ? [`${spelled} percent`] : []),
  ];
};

const UNITS: Partial<Record<FigureUnit, readonly string[]>> = {
  minute: ["minute"],
  hour: ["hour"],
  day: ["day"],
  working_day: ["working day", "business day"],
  month: ["month"],
  year_length: ["year"],
};

const MEASURES: Partial<Record<FigureUnit, readonly string[]>> = {
  mu: ["mu"],
  km: ["kilometres", "kilometers", "km"],
  "km/h": ["km/h", "kilometres per hour"],
  m3: ["cubic metres", "cubic meters"],
};

const withUnits = (value: number, unit: FigureUnit): string[] => [
  ...(UNITS[unit] ?? []).flatMap((name) => numbers(value).map((n) => `${n} ${value === 1 ? name : `${name}s`}`)),
  ...(MEASURES[unit] ?? []).flatMap((name) => numbers(value).map((n) => `${n} ${name}`)),
];

/** How a value is written in English, the usual way first. What is counted stands elsewhere in the sentence. */
export function englishValue(value: number | string, unit: FigureUnit): string[] {
  if (typeof value === "string") return unit === "time" ? [value] : englishDays(value);
  if (unit === "CNY") return sums(value);
  if (unit === "%") return rates(value);
  if (unit === "percentage_point") return [`${plain(value)} percentage points`];
  if (unit === "calendar_year") return [String(value)];
  if (unit === "count") return numbers(value);
  return withUnits(value, unit);
}

/** How a range is written in English, the usual way first. */
export function englishRange(from: number | string, to: number | string, unit: FigureUnit): string[] {
  if (typeof from === "string" || typeof to === "string")
    return unit === "date" ? englishPeriods(String(from), String(to)) : [`${from} to ${to}`, `${from}-${to}`];
  if (unit === "calendar_year") return [`${from}-${to}`, `${from} to ${to}`, `${from}–${to}`];
  const [a, b] = [englishValue(from, unit)[0] ?? "", englishValue(to, unit)[0] ?? ""];
  if (unit === "CNY") return [`${a} to ${b}`, `${a}-${b.replace("RMB ", "")}`, `between ${a} and ${b}`];
  const spelled = [words(from), words(to)];
  const tail = b.replace(/^[\d,.]+/, "");
  return [`${plain(from)} to ${b}`, `${plain(from)}-${b}`, `between ${plain(from)} and ${b}`].concat(
    spelled.includes(null) ? [] : [`${spelled[0] ?? ""} to ${spelled[1] ?? ""}${tail}`],
  );
}
