import { FigureBound, FigureUnit, type FigureKind } from "../../src/domain/figure.ts";

/** What a figure says, apart from how it is written. A range has `to`. Days are ISO strings, "--12-31" without a year. */
export interface Said {
  readonly kind: FigureKind;
  readonly bound: FigureBound;
  readonly value: number | string;
  readonly to?: number | string;
  readonly unit: FigureUnit;
}

const KINDS: Record<FigureUnit, FigureKind> = {
  CNY: "amount",
  "%": "rate",
  percentage_point: "rate",
  count: "count",
  minute: "duration",
  hour: "duration",
  day: "duration",
  working_day: "duration",
  month: "duration",
  year_length: "duration",
  calendar_year: "year",
  date: "date",
  time: "time",
  mu: "measure",
  km: "measure",
  "km/h": "measure",
  m3: "measure",
};

const PERIODS: ReadonlySet<FigureUnit> = new Set<FigureUnit>(["calendar_year", "date", "time"]);

const valueOf = (text: string, unit: FigureUnit): number | string =>
  unit === "date" || unit === "time" ? text : Number(text);

/**
 * Reads the gold's own shorthand: "max 3000000 CNY", "exact 3..5 count".
 * @throws where it is no such line: gold is written by hand
 */
export function saidBy(shorthand: string): Said {
  const [bound, value = "", unit] = shorthand.split(" ");
  const [from = "", to] = value.split("..");
  const known = FigureUnit.parse(unit);
  const said = {
    kind: to !== undefined && PERIODS.has(known) && known !== "time" ? ("period" as const) : KINDS[known],
    bound: FigureBound.parse(bound),
    value: valueOf(from, known),
    unit: known,
  };
  return to === undefined ? said : { ...said, to: valueOf(to, known) };
}

/** Whether both name the same quantity, whatever its bound. */
export const sameAmount = (a: Said, b: Said): boolean => a.unit === b.unit && a.value === b.value && a.to === b.to;

/** "max 3000000 CNY". */
export const shorthandOf = ({ bound, value, to, unit }: Said): string =>
  `${bound} ${String(value)}${to === undefined ? "" : `..${String(to)}`} ${unit}`;
