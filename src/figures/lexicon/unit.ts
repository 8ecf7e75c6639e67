import type { FigureKind, FigureUnit } from "../../domain/figure.ts";

/** What a unit's word means: the base unit and how many of it one is. */
export interface UnitSense {
  kind: FigureKind;
  unit: FigureUnit;
  factor: number;
  counter?: string;
  /** "3个多月": the word itself says that it is more. */
  over?: true;
  /** "two or more years": the words before the unit say so. */
  bound?: "min" | "max";
  /** "一年半": the word itself adds this much of the unit. */
  plus?: number;
}

const sense = (kind: FigureKind, unit: FigureUnit, factor = 1): UnitSense => ({ kind, unit, factor });

export const CNY = sense("amount", "CNY");
export const PERCENT = sense("rate", "%");
export const PER_MILLE = sense("rate", "%", 0.1);
export const TENTH = sense("rate", "%", 10);
export const POINT = sense("rate", "percentage_point");
export const MINUTE = sense("duration", "minute");
export const HOUR = sense("duration", "hour");
export const DAY = sense("duration", "day");
export const WEEK = sense("duration", "day", 7);
export const WORKING_DAY = sense("duration", "working_day");
export const MONTH = sense("duration", "month");
export const YEAR = sense("duration", "year_length");
/** The measure word by which an age is told from other lengths of time. */
export const AGE_COUNTER = "岁";
export const AGE: UnitSense = { ...YEAR, counter: AGE_COUNTER };
export const MU = sense("measure", "mu");
export const KM = sense("measure", "km");
export const KMH = sense("measure", "km/h");
export const M3 = sense("measure", "m3");

/** A count with its measure word. */
export const counted = (counter: string): UnitSense => ({ kind: "count", unit: "count", factor: 1, counter });
/** A currency or unit that is no figure of ours: what bears it must not be read as something else. */
export const FOREIGN = "foreign" as const;
