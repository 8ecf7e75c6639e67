import type { FigureBound, FigureUnit, Quantity } from "../../domain/figure.ts";
import { digits, fractionOf, grouped, scaleOf } from "./number.ts";
import type { Scale } from "./number.ts";

const SCALES: readonly Scale[] = [
  { factor: 1e12, word: " trillion" },
  { factor: 1e9, word: " billion" },
  { factor: 1e6, word: " million" },
];
const UNITS: Partial<Record<FigureUnit, [one: string, many: string]>> = {
  "%": ["%", "%"],
  percentage_point: [" percentage point", " percentage points"],
  minute: [" minute", " minutes"],
  hour: [" hour", " hours"],
  day: [" day", " days"],
  working_day: [" working day", " working days"],
  month: [" month", " months"],
  year_length: [" year", " years"],
  mu: [" mu", " mu"],
  km: [" km", " km"],
  "km/h": [" km/h", " km/h"],
  m3: [" cubic metre", " cubic metres"],
  CNY: ["", ""],
  count: ["", ""],
};
const HALVES: Partial<Record<FigureUnit, string>> = {
  year_length: "half a year",
  month: "half a month",
  day: "half a day",
  hour: "half an hour",
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
const PARTS: Record<number, string> = { 3: "third", 6: "sixth", 7: "seventh", 9: "ninth" };
const NUMBERS = "zero one two three four five six seven eight nine".split(" ");

function day(value: string, withYear: boolean): string {
  const [, year = "", month = "", date = ""] = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const said = year === "-" || !withYear ? "" : ` ${year}`;
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ""}${said}`;
}

function scaled(value: number): string {
  const scale = scaleOf(value, SCALES);
  return scale.factor === 1 ? grouped(value) : digits(value, scale.factor) + scale.word;
}

const unitOf = (unit: FigureUnit, value: number): string => UNITS[unit]?.[value === 1 ? 0 : 1] ?? "";

function measured(quantity: Quantity, value: number): string {
  const fraction = quantity.unit === "%" ? fractionOf(value) : null;
  if (fraction !== null)
    return `${NUMBERS[fraction[0]] ?? ""} ${PARTS[fraction[1]] ?? ""}${fraction[0] === 1 ? "" : "s"}`;
  if (value === 0.5 && HALVES[quantity.unit] !== undefined) return HALVES[quantity.unit] ?? "";
  return (quantity.unit === "CNY" ? "RMB " : "") + scaled(value) + unitOf(quantity.unit, value);
}

function range(quantity: Quantity, min: number | string, max: number | string): string {
  if (typeof min === "string" || typeof max === "string") {
    const [from, to] = [String(min), String(max)];
    return `${day(from, from.slice(0, 4) !== to.slice(0, 4))} to ${day(to, true)}`;
  }
  if (quantity.unit === "calendar_year") return `${String(min)}–${String(max)}`;
  if (quantity.unit === "CNY" || quantity.unit === "%")
    return `${measured(quantity, min)} to ${measured(quantity, max)}`;
  const [low, high] = [scaleOf(min, SCALES), scaleOf(max, SCALES)];
  const first = low.factor === high.factor ? scaled(min) : scaled(min) + unitOf(quantity.unit, min);
  return `${first} to ${scaled(max)}${unitOf(quantity.unit, max)}`;
}

const WORDS: Record<FigureBound, string> = {
  exact: "",
  max: "up to ",
  min: "at least ",
  over: "more than ",
  under: "less than ",
  about: "about ",
};

function bounded(quantity: Quantity, text: string): string {
  if (quantity.unit !== "date" && quantity.unit !== "calendar_year") return WORDS[quantity.bound] + text;
  return quantity.bound === "max" ? `by ${text}` : text;
}

/** A quantity in English, as a government gazette would print it. A count is the number alone: its noun is the writer's. */
export function writeEnglish(quantity: Quantity, withBound: boolean): string {
  const { value, min, max } = quantity;
  let text: string;
  if (min !== undefined && max !== undefined) text = range(quantity, min, max);
  else if (typeof value === "string") text = quantity.unit === "date" ? day(value, true) : value;
  else text = quantity.unit === "calendar_year" ? String(value) : measured(quantity, value);
  return withBound ? bounded(quantity, text) : text;
}
