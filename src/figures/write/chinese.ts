import type { FigureBound, FigureUnit, Quantity } from "../../domain/figure.ts";
import { digits, fractionOf, scaleOf } from "./number.ts";
import type { Scale } from "./number.ts";

const SCALES: readonly Scale[] = [
  { factor: 1e12, word: "万亿" },
  { factor: 1e8, word: "亿" },
  { factor: 1e4, word: "万" },
];
const UNITS: Partial<Record<FigureUnit, string>> = {
  CNY: "元",
  "%": "%",
  percentage_point: "个百分点",
  minute: "分钟",
  hour: "小时",
  day: "天",
  working_day: "个工作日",
  month: "个月",
  year_length: "年",
  calendar_year: "年",
  mu: "亩",
  km: "公里",
  "km/h": "公里/小时",
  m3: "立方米",
};
const SCALED = new Set<FigureUnit>(["CNY", "count", "mu", "m3"]);
const HAN = [..."零一二三四五六七八九"];

const unitOf = (quantity: Quantity): string =>
  quantity.unit === "count" ? quantity.counter || "个" : (UNITS[quantity.unit] ?? "");

/** "--11-18" and "2025-11-18"; `saidYear` is left out. */
function day(value: string, saidYear: string | null): string {
  const [, year = "", month = "", date = ""] = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const said = year === "-" || year === saidYear ? "" : `${year}年`;
  return `${said}${String(Number(month))}月${String(Number(date))}日`;
}

/** Tens of years are written 二十五年, since 25年 would read as 2025. */
function years(value: number): string | null {
  if (!Number.isInteger(value) || value < 20 || value > 49) return null;
  return `${HAN[Math.floor(value / 10)] ?? ""}十${value % 10 === 0 ? "" : (HAN[value % 10] ?? "")}`;
}

interface Numbered {
  text: string;
  scale: string;
}

function numberOf(quantity: Quantity, value: number): Numbered {
  if (quantity.unit === "year_length") return { text: years(value) ?? digits(value), scale: "" };
  const scale = SCALED.has(quantity.unit) ? scaleOf(value, SCALES) : { factor: 1, word: "" };
  return { text: digits(value, scale.factor) + scale.word, scale: scale.word };
}

function measured(quantity: Quantity, value: number): string {
  const fraction = quantity.unit === "%" ? fractionOf(value) : null;
  if (fraction !== null) return `${HAN[fraction[1]] ?? ""}分之${HAN[fraction[0]] ?? ""}`;
  const unit = unitOf(quantity);
  if (value === 0.5 && quantity.kind === "duration" && unit !== "个工作日")
    return unit === "个月" ? "半个月" : `半${unit}`;
  return numberOf(quantity, value).text + unit;
}

function range(quantity: Quantity, min: number | string, max: number | string): string {
  if (typeof min === "string" || typeof max === "string")
    return `${day(String(min), null)}至${day(String(max), String(min).slice(0, 4))}`;
  if (quantity.unit === "calendar_year") return `${String(min)}—${String(max)}年`;
  const [low, high] = [numberOf(quantity, min), numberOf(quantity, max)];
  const shares =
    low.scale === high.scale && quantity.unit !== "CNY" && quantity.unit !== "%" && quantity.unit !== "year_length";
  return shares
    ? `${low.text}—${high.text}${unitOf(quantity)}`
    : `${measured(quantity, min)}—${measured(quantity, max)}`;
}

function bounded(quantity: Quantity, text: string): string {
  const dated = quantity.unit === "date" || quantity.unit === "calendar_year";
  const words: Record<FigureBound, string> = {
    exact: "",
    max: quantity.kind === "amount" ? "最高" : "不超过",
    min: quantity.kind === "rate" ? "不低于" : "不少于",
    over: "超过",
    under: "低于",
    about: "约",
  };
  if (!dated) return words[quantity.bound] + text;
  return quantity.bound === "max" ? `${text}前` : text;
}

/** A quantity in simplified Chinese, as official documents write it. */
export function writeChinese(quantity: Quantity, withBound: boolean): string {
  const { value, min, max } = quantity;
  let text: string;
  if (min !== undefined && max !== undefined) text = range(quantity, min, max);
  else if (typeof value === "string") text = quantity.unit === "date" ? day(value, null) : value;
  else text = quantity.unit === "calendar_year" ? `${String(value)}年` : measured(quantity, value);
  return withBound ? bounded(quantity, text) : text;
}
