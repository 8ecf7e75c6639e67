import type { Evidence } from "../answering/draft.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Quantity } from "../domain/figure.ts";
import type { Passage } from "../domain/passage.ts";
import { readFigures } from "../figures/index.ts";
import type { Supported } from "../guards/index.ts";

/** Quantities of a place of the corpus by what cites it. */
export type QuantitiesOf = (evidence: Evidence) => readonly Supported[];

/**
 * What quantities a cited place gives: those of its passages with their roles and years; those of its own words, of
 * what it inherits, of the headings above it and of its translation. Each place is read once a snapshot.
 */
export function quantitiesIn(knowledge: Knowledge): QuantitiesOf {
  const read = new Map<string, readonly Supported[]>();
  return (evidence) => {
    const key = `${evidence.document}\n${evidence.id}\n${evidence.quote}`;
    const known = read.get(key) ?? readPlace(evidence, knowledge);
    read.set(key, known);
    return known;
  };
}

/** The passages that a piece of evidence stands for: itself, or those of its clause. */
export function passagesOf(evidence: Evidence, knowledge: Knowledge): readonly Passage[] {
  const passage = knowledge.passages.get(evidence.id);
  return passage === undefined ? (knowledge.byClause.get(evidence.id) ?? []) : [passage];
}

function readPlace(evidence: Evidence, knowledge: Knowledge): Supported[] {
  const issued = knowledge.documents.get(evidence.document)?.issuedOn?.date;
  const context = issued === undefined ? {} : { year: Number(issued.slice(0, 4)) };
  const passages = passagesOf(evidence, knowledge);
  const own = passages.flatMap((p) => [
    ...p.figures,
    ...p.figures.flatMap((f) => (f.year === null ? [] : [yearOf(f.year)])),
  ]);
  const around = passages.flatMap((p) => [p.inherited, knowledge.english(p.inherited) ?? "", ...p.path]);
  const texts = [evidence.quote, evidence.quoteEn ?? "", ...new Set(around)];
  return [...own, ...texts.flatMap((text) => (text === "" ? [] : readFigures(text, context)))];
}

function yearOf(year: number): Quantity {
  return { kind: "year", value: year, unit: "calendar_year", bound: "exact", per: null };
}
