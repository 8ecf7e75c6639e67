import type { Evidence } from "../answering/draft.ts";
import type { AnswerFigure } from "../contract/index.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { FigureRole, Quantity, ReadFigure } from "../domain/figure.ts";
import { readFigures } from "../figures/index.ts";
import { documentFacts, supportOf, type Supported } from "../guards/index.ts";
import type { QuantitiesOf } from "./quantities.ts";

const MARKERS = /(?:\[\d{1,2}\])+/g;

/** The years in which a plan runs as the end of its name: they name the plan, and say nothing of what is asked. */
const SPAN_IN_NAME = /[（(]20\d\d ?[-—–~至] ?20\d\d年?[）)](?=["'”’〉》])/g;

/**
 * The figures of a rendered answer with the role that each has in the passage cited behind it, and the number of that
 * citation; null for a result of the calculation and for the asker's own.
 *
 * @param cited the evidence in the order of its numbers
 * @param reading.year the year of days that say none
 * @param reading.notQuantities stretches whose digits count nothing, such as telephone numbers
 */
export function answerFigures(
  answer: string,
  cited: readonly Evidence[],
  quantitiesOf: QuantitiesOf,
  documents: ReadonlyMap<string, PolicyDocument>,
  reading: { readonly year: number; readonly notQuantities: readonly string[] },
): AnswerFigure[] {
  const markers = [...answer.matchAll(MARKERS)].map((match) => ({
    at: match.index,
    numbers: [...match[0].matchAll(/\d+/g)].map(([n]) => Number(n)),
  }));
  const blank = (stretch: string): string => "|".repeat(stretch.length);
  const text = reading.notQuantities.reduce(
    (rest, words) => rest.replaceAll(words, blank(words)),
    answer.replace(MARKERS, blank).replace(SPAN_IN_NAME, blank),
  );
  const everyNumber = cited.map((_, at) => at + 1);
  return readFigures(text).map((figure): AnswerFigure => {
    const numbers = markers.find(({ at }) => at >= figure.end)?.numbers ?? everyNumber;
    const found = numbers.flatMap((n) => {
      const evidence = cited[n - 1];
      const source = evidence && sourceOf(figure, evidence, quantitiesOf, documents);
      return source === undefined || source === null ? [] : [{ n, ...source }];
    });
    const best = found.find(({ role }) => role !== "other") ?? found[0];
    const said = dated(figure, best?.quantity, reading.year);
    return { ...said, role: best?.role ?? "other", citation: best?.n ?? null };
  });
}

/** A day that goes without its year has that of its source, else that of the answer. */
function dated(figure: ReadFigure, source: Quantity | undefined, year: number): ReadFigure {
  const day = String(figure.value);
  if (!day.startsWith("--")) return figure;
  const whole = [source?.value, source?.min, source?.max].map(String).find((value) => value.endsWith(day.slice(1)));
  if (figure.min === undefined && whole !== undefined) return { ...figure, value: whole };
  return readFigures(figure.text, { year }).map((f) => ({ ...f, start: figure.start, end: figure.end }))[0] ?? figure;
}

interface Source {
  readonly role: FigureRole;
  readonly quantity: Quantity;
}

/** What a figure rests on in the cited place or among its document's facts; null where it stands in neither. */
function sourceOf(
  figure: ReadFigure,
  evidence: Evidence,
  quantitiesOf: QuantitiesOf,
  documents: ReadonlyMap<string, PolicyDocument>,
): Source | null {
  const sources: readonly Supported[] = quantitiesOf(evidence);
  const withRole = sources.filter((s) => s.role !== undefined);
  const support = supportOf(figure, withRole) ?? supportOf(figure, sources);
  if (support !== null) return { role: support.role ?? "other", quantity: support };
  // Facts have no bounds of their own: that a document holds "from" a day on is how that day is said.
  const fact = supportOf({ ...figure, bound: "exact" }, documentFacts([evidence], [...documents.values()]));
  const deadline = documents.get(evidence.document)?.deadline?.date;
  return fact === null ? null : { role: fact.value === deadline ? "deadline" : "other", quantity: fact };
}
