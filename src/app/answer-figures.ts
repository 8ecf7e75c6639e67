import type { Evidence } from "../answering/draft.ts";
import type { AnswerFigure } from "../contract/index.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { FigureRole, ReadFigure } from "../domain/figure.ts";
import { readFigures } from "../figures/index.ts";
import { documentFacts, supportOf, type Supported } from "../guards/index.ts";
import type { QuantitiesOf } from "./quantities.ts";

const MARKERS = /(?:\[\d{1,2}\])+/g;

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
    answer.replace(MARKERS, blank),
  );
  const everyNumber = cited.map((_, at) => at + 1);
  return readFigures(text, { year: reading.year }).map((figure): AnswerFigure => {
    const numbers = markers.find(({ at }) => at >= figure.end)?.numbers ?? everyNumber;
    const found = numbers.flatMap((n) => {
      const evidence = cited[n - 1];
      const source = evidence && sourceOf(figure, evidence, quantitiesOf, documents);
      return source === undefined || source === null ? [] : [{ n, role: source }];
    });
    const best = found.find(({ role }) => role !== "other") ?? found[0];
    return { ...figure, role: best?.role ?? "other", citation: best?.n ?? null };
  });
}

/** The role of a figure in the cited place or among its document's days; null where it stands in neither. */
function sourceOf(
  figure: ReadFigure,
  evidence: Evidence,
  quantitiesOf: QuantitiesOf,
  documents: ReadonlyMap<string, PolicyDocument>,
): FigureRole | null {
  const sources: readonly Supported[] = quantitiesOf(evidence);
  const support =
    supportOf(
      figure,
      sources.filter((s) => s.role !== undefined),
    ) ?? supportOf(figure, sources);
  if (support !== null) return support.role ?? "other";
  const document = documents.get(evidence.document);
  if (figure.unit === "date" && figure.value === document?.deadline?.date) return "deadline";
  return supportOf(figure, documentFacts([evidence], [...documents.values()])) === null ? null : "other";
}
