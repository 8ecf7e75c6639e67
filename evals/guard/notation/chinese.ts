import type { FigureUnit } from "../../../src/domain/figure.ts";
import { chineseDays, chinesePeriods } from "./days.ts";
import { fullWidth, grouped, plain, roundIn } from "./digits.ts";
import { formalHan, han, hanDigits } from "./han.ts";

/** Two before a measure word is 两. */
const counted = (value: number): string => (value === 2 ? "两" : han(value).replace(/^二(?=[百千万亿])/, "两"));

/** A number as a Chinese text may hold it: 1.2万, 12000, 12,000, 一万二千, １２０００. */
function numbers(value: number): string[] {
  const out: string[] = [];
  if (value >= 1e8 && roundIn(value, 1e8, 2)) out.push(`${plain(value / 1e8)}亿`);
  if (value >= 1e4 && value < 1e12 && roundIn(value, 1e4, 4)) out.push(`${plain(value / 1e4)}万`);
  out.push(plain(value));
  if (value >= 1000) out.push(grouped(value));
  out.push(fullWidth(out[0] ?? plain(value)));
  if (Number.isInteger(value)) out.push(...(value === 2 ? [] : [han(value)]), counted(value));
  return [...new Set(out)];
}

function sums(value: number): string[] {
  const [usual = "", ...others] = numbers(value);
  const formal = Number.isInteger(value) && value >= 1e4 ? [`${formalHan(value)}元`] : [];
  const traditional =
    usual.endsWith("万") || usual.endsWith("亿") ? [`${usual.replace("万", "萬").replace("亿", "億")}元`] : [];
  return [
    `${usual}元`,
    ...others.map((number) => `${number}元`),
    `人民币${usual}元`,
    `${usual}元人民币`,
    `${usual.replace(/(\d)(?=[万亿]|$)/, "$1 ")}元`,
    `￥${grouped(value)}`,
    ...formal,
    ...traditional,
  ];
}

const rates = (value: number): string[] => {
  const digits = plain(value);
  return [
    `${digits}%`,
    `百分之${han(value)}`,
    fullWidth(`${digits}%`),
    `${digits}％`,
    `${digits} %`,
    `百分之${digits}`,
  ];
};

const UNITS: Partial<Record<FigureUnit, readonly string[]>> = {
  minute: ["分钟"],
  hour: ["小时", "个小时"],
  day: ["天"],
  working_day: ["个工作日"],
  month: ["个月"],
  year_length: ["年"],
  mu: ["亩"],
  km: ["公里", "千米"],
  "km/h": ["公里/小时", "千米/小时", "km/h"],
  m3: ["立方米"],
};

/** "五千米" is five kilometres or five thousand metres. */
const isTwofold = (number: string, unit: string): boolean => unit.startsWith("千") && !/[\d０-９]$/.test(number);

const withUnits = (value: number, units: readonly string[]): string[] =>
  units.flatMap((unit) =>
    numbers(value)
      .filter((number) => !isTwofold(number, unit))
      .map((number) => `${number}${unit}`),
  );

const years = (value: number): string[] => [
  `${value}年`,
  `${hanDigits(String(value))}年`,
  `${fullWidth(String(value))}年`,
];

/** How a value is written in Chinese, the usual way first. `counter` is the measure word of a count. */
export function chineseValue(value: number | string, unit: FigureUnit, counter: string): string[] {
  if (typeof value === "string") return unit === "time" ? [value, value.replace(":", "：")] : chineseDays(value);
  if (unit === "CNY") return sums(value);
  if (unit === "%") return rates(value);
  if (unit === "percentage_point") return [`${plain(value)}个百分点`, `${counted(value)}个百分点`];
  if (unit === "calendar_year") return years(value);
  if (unit === "count") return withUnits(value, [counter]);
  return withUnits(value, UNITS[unit] ?? []);
}

/** How a range is written in Chinese, the usual way first. */
export function chineseRange(from: number | string, to: number | string, unit: FigureUnit, counter: string): string[] {
  if (typeof from === "string" || typeof to === "string")
    return unit === "date" ? chinesePeriods(String(from), String(to)) : [`${from}至${to}`, `${from}—${to}`];
  if (unit === "calendar_year")
    return [`${from}—${to}年`, `${from}年至${to}年`, `${from}-${to}年`, `${from}年到${to}年`];
  const [a, b] = [chineseValue(from, unit, counter)[0] ?? "", chineseValue(to, unit, counter)[0] ?? ""];
  const bare = `${plain(from)}—${b}`;
  const short =
    from < 1e4 && to < 1e4 ? [bare, bare.replace("—", "至"), bare.replace("—", "-"), bare.replace("—", "到")] : [];
  return [...short, `${a}—${b}`, `${a}至${b}`, `${a}到${b}`, `${a}-${b}`];
}
