import type { Quantity } from "../src/domain/figure.ts";
import { readFigures } from "../src/figures/index.ts";
import type { GoldFigure } from "./case.ts";

/** The figures of an answer's own text, without the numbers of its citations. */
export function figuresOf(answer: string, asOf: string): Quantity[] {
  return readFigures(answer.replace(/\[\d+\]/g, ""), { year: Number(asOf.slice(0, 4)) });
}

/** Whether one of the figures is the gold one, as its value or as an end of a range. */
export function holds(figures: readonly Quantity[], gold: GoldFigure): boolean {
  const units: readonly string[] = gold.unit === "year" ? ["year_length", "calendar_year"] : [gold.unit];
  return figures.some((f) => units.includes(f.unit) && endsOf(f).some((value) => sameValue(value, gold.value)));
}

/** Value and ends of a range. */
export function endsOf({ value, min, max }: Quantity): (number | string)[] {
  return [value, min, max].filter((v) => v !== undefined);
}

function sameValue(a: number | string, b: number | string): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;
}

/** As a person writes it: "300000 CNY". */
export function written({ value, unit }: GoldFigure): string {
  return `${String(value)} ${unit}`;
}
