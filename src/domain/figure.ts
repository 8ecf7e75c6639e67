import { z } from "zod";

/** What sort of quantity it is. */
export const FigureKind = z.enum([
  "amount", // money
  "rate", // %, percentage points, fractions
  "count", // things counted, with their measure word
  "duration",
  "date", // a day
  "period", // from one day or year to another
  "year",
  "time", // a time of day
  "measure", // area, length, speed, volume
]);
export type FigureKind = z.infer<typeof FigureKind>;

export const FigureUnit = z.enum([
  "CNY",
  "%",
  "percentage_point",
  "count",
  "minute",
  "hour",
  "day",
  "working_day",
  "month",
  "year_length",
  "calendar_year",
  "date",
  "time",
  "mu",
  "km",
  "km/h",
  "m3",
]);
export type FigureUnit = z.infer<typeof FigureUnit>;

export const FigureBound = z.enum(["exact", "max", "min", "over", "under", "about"]);
export type FigureBound = z.infer<typeof FigureBound>;

/**
 * A quantity as read from a text. `value` is in the unit's base (yuan, per cent, days…): "1000万元" is 10000000 CNY,
 * "5%" is 5 %, "12月23日" within 2025 is "2025-12-23" in unit `date`. A range carries `min` and `max` and has
 * `value` = `min`. Numbers are exact: every value that occurs fits a double, computing is done in decimals.
 */
export const Quantity = z.object({
  kind: FigureKind,
  value: z.union([z.number(), z.string()]),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  unit: FigureUnit,
  /** The Chinese measure word of a count (家, 项, 个, 架次…); "" where the text has none. */
  counter: z.string().optional(),
  bound: FigureBound,
  /** What it is per, as the text says it ("每个项目", "每张注册证", "每年", "per company per year"); null where nothing. */
  per: z.string().nullable(),
});
export type Quantity = z.infer<typeof Quantity>;

/** A quantity with its place in the text it was read from (UTF-16 offsets, half-open). */
export const ReadFigure = Quantity.extend({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type ReadFigure = z.infer<typeof ReadFigure>;

/** What a figure does in its provision. */
export const FigureRole = z.enum([
  "amount", // a sum granted or set, without "at most"
  "rate", // the rate that is multiplied with a base
  "cap", // the most that is granted
  "yearly_cap", // the most within one year
  "threshold", // what the asker must reach to qualify
  "share", // how a burden or a return is split
  "base", // what a rate is taken of
  "target", // what is to be reached by a day
  "limit", // another ceiling or floor (how many, how long, how much)
  "deadline",
  "term", // how long something runs
  "from", // the value before a change
  "to", // the value after a change
  "other",
]);
export type FigureRole = z.infer<typeof FigureRole>;

/** A figure of a provision: the quantity, what it does, what it measures and when. */
export const Figure = ReadFigure.extend({
  role: FigureRole,
  /** The noun phrase that it measures or counts ("高新技术企业", "平均检验时限", "年度支持"); null where none stands. */
  label: z.string().nullable(),
  /** The calendar year it holds for ("2027年…600家"), null where none is said. */
  year: z.int().nullable(),
});
export type Figure = z.infer<typeof Figure>;
