import { readFigures } from "../../src/figures/index.ts";
import type { ReadFigure } from "../../src/domain/figure.ts";

/** A figure in one line: `amount 3000000 CNY max`, `duration 15..30 day`, `count 5 count(家)`, with `/ per` where it has one. */
export function brief(figure: ReadFigure): string {
  const value = figure.min === undefined ? String(figure.value) : `${String(figure.min)}..${String(figure.max)}`;
  const counter = figure.counter === undefined || figure.counter === "" ? "" : `(${figure.counter})`;
  const bound = figure.bound === "exact" ? "" : ` ${figure.bound}`;
  const per = figure.per === null ? "" : ` / ${figure.per}`;
  return `${figure.kind} ${value} ${figure.unit}${counter}${bound}${per}`;
}

export const read = (text: string, year?: number): string[] =>
  readFigures(text, year === undefined ? {} : { year }).map(brief);
