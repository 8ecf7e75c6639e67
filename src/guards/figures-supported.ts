import type { Quantity, ReadFigure } from "../domain/figure.ts";
import { add, multiply, percentOf, readFigures, sameQuantity, subtract } from "../figures/index.ts";
import { boundAgrees } from "./bounds.ts";
import type { Check, Finding, Supported } from "./check.ts";
import { documentFacts, placeNumbers } from "./document-facts.ts";

/**
 * Every figure of a statement must stand in a place that it cites (same kind, unit, value, and a bound that claims no
 * more), or be a fact of a cited document, a result of the calculation, a quantity of the asker's own, or follow from
 * such figures by arithmetic that the statement itself shows.
 */
export const figuresSupported: Check = (statement, grounds) => {
  const sources = statement.evidence.flatMap((e) => grounds.quantitiesOf(e));
  const facts = documentFacts(statement.evidence, grounds.documents);
  const free: readonly Quantity[] = [
    ...grounds.asked,
    ...grounds.calculated,
    ...facts,
    ...placeNumbers(statement.evidence),
  ];
  const figures = readFigures(statement.text);
  const standing: ReadFigure[] = [];
  const findings: Finding[] = [];
  for (const figure of figures) {
    const stands =
      supportOf(figure, sources) !== null ||
      free.some((f) => alike(figure, f)) ||
      follows(figure, standing, statement.text);
    if (stands) standing.push(figure);
    else findings.push({ check: "figure", text: figure.text });
  }
  return findings;
};

/** The source that a stated quantity rests on; null where none supports it. */
export function supportOf<Source extends Supported>(stated: Quantity, sources: readonly Source[]): Source | null {
  const same = sources.filter((source) => alike(stated, source));
  return same.find((s) => s.bound === stated.bound) ?? same.find((s) => boundAgrees(stated.bound, s)) ?? null;
}

/** The same quantity; a day or range of years may be told by its parts. */
function alike(stated: Quantity, source: Quantity): boolean {
  return (sameQuantity(stated, source) && countersAgree(stated.counter, source.counter)) || isPartOf(stated, source);
}

/** Measure words that stand for one another, and for those that a translation leaves out. */
const GENERAL: ReadonlySet<string> = new Set(["", "个", "项", "条", "款"]);

/** Whether two counts may be of the same sort of thing: 家 is no 项. */
function countersAgree(stated = "", source = ""): boolean {
  return stated === source || stated === "" || source === "" || (GENERAL.has(stated) && GENERAL.has(source));
}

/** A year of a day or period; an end of a period; a day whose year goes without saying. */
function isPartOf(stated: Quantity, source: Quantity): boolean {
  const ends = [source.value, source.min, source.max].map(String);
  if (stated.kind === "year")
    return source.kind !== "amount" && ends.some((end) => end.slice(0, 4) === String(stated.value));
  const day = String(stated.value);
  if (day.startsWith("--") && stated.min === undefined) return ends.some((end) => end.endsWith(day.slice(1)));
  return source.kind === "period" && stated.min === undefined && ends.includes(String(stated.value));
}

/** Whether a figure is what the statement shows it to be: the sum, difference or product of figures before an equals sign. */
function follows(figure: ReadFigure, before: readonly ReadFigure[], text: string): boolean {
  const last = before.at(-1);
  if (last === undefined || typeof figure.value !== "number" || !/[=＝]/.test(text.slice(last.end, figure.start)))
    return false;
  const { value } = figure;
  const numbers = before.flatMap((f) => (typeof f.value === "number" ? [f.value] : []));
  return numbers.some((a, i) =>
    numbers.some((b, j) => i !== j && [add(a, b), subtract(a, b), multiply(a, b), percentOf(a, b)].includes(value)),
  );
}
