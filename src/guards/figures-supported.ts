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
      supportOf(figure, sources) !== null || isAmong(figure, free) || follows(figure, standing, statement.text);
    if (stands) standing.push(figure);
    else findings.push({ check: "figure", text: figure.text });
  }
  return findings;
};

/** The source that a stated quantity rests on; null where none supports it. */
export function supportOf<Source extends Supported>(stated: Quantity, sources: readonly Source[]): Source | null {
  const equal = sources.filter((source) => sameQuantity(stated, source) || isPartOf(stated, source));
  const same = ofOneSort(stated, equal);
  return same.find((s) => s.bound === stated.bound) ?? same.find((s) => boundAgrees(stated.bound, s)) ?? null;
}

/** Whether one of some quantities is the stated one, whatever its bound. */
function isAmong(stated: Quantity, quantities: readonly Quantity[]): boolean {
  return (
    ofOneSort(
      stated,
      quantities.filter((q) => sameQuantity(stated, q) || isPartOf(stated, q)),
    ).length > 0
  );
}

/** Measure words that stand for one another. */
const GENERAL: ReadonlySet<string> = new Set(["个", "项", "条", "款"]);

/** Counts of the same sort of thing: 家 is no 项. A translation has no measure words; it decides only where nothing else does. */
function ofOneSort<Source extends Quantity>(stated: Quantity, equal: readonly Source[]): readonly Source[] {
  const { counter = "" } = stated;
  const measured = equal.filter((source) => (source.counter ?? "") !== "");
  if (counter === "" || measured.length === 0) return equal;
  return measured.filter(
    (source) => source.counter === counter || (GENERAL.has(counter) && GENERAL.has(source.counter ?? "")),
  );
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
