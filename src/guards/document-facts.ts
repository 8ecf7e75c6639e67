import type { Evidence } from "../answering/draft.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Quantity } from "../domain/figure.ts";
import { validityOn } from "../editions/index.ts";
import { readFigures } from "../figures/index.ts";

/** Worked out once a document. */
const FACTS = new WeakMap<PolicyDocument, readonly Quantity[]>();

/** What is known of the cited documents, and of those that replaced them or that they replaced, as wholes. */
export function documentFacts(evidence: readonly Evidence[], documents: readonly PolicyDocument[]): Quantity[] {
  return related(evidence, documents).flatMap((document) => {
    const known = FACTS.get(document) ?? [
      ...days(document),
      ...lastDay(document, documents),
      ...counts(document),
      ...named(document),
    ];
    FACTS.set(document, known);
    return known;
  });
}

/** The cited documents with their predecessors and successors. */
export function related(evidence: readonly Evidence[], documents: readonly PolicyDocument[]): PolicyDocument[] {
  const cited = documents.filter((d) => evidence.some((e) => e.document === d.id));
  const kin = documents.filter((d) => cited.some((c) => repeals(c, d) || repeals(d, c) || c.work === d.work));
  return [...new Set([...cited, ...kin])];
}

function repeals(newer: PolicyDocument, older: PolicyDocument): boolean {
  return newer.repeals.some(({ number }) => number === older.number);
}

function days({ issuedOn, validFrom, validTo, event, deadline }: PolicyDocument): Quantity[] {
  const dates = [issuedOn?.date, validFrom?.date, validTo?.date, deadline?.date, event?.from, event?.to];
  return dates.flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
}

/** The last day on which it holds, which for a repealed one is the day before its successor's first. */
function lastDay(document: PolicyDocument, documents: readonly PolicyDocument[]): Quantity[] {
  const { until } = validityOn(document, documents, "");
  return until === null ? [] : [dayOf(until)];
}

function dayOf(date: string): Quantity {
  return { kind: "date", value: date, unit: "date", bound: "exact", per: null };
}

/** The numbers by which the cited places go (a sentence that names "item 18" counts nothing), and how many they are. */
export function placeNumbers(evidence: readonly Evidence[]): Quantity[] {
  const refs = evidence.flatMap(({ ref }) => (/^\d+$/.test(ref) ? [countOf(Number(ref))] : []));
  return [...refs, countOf(evidence.length)];
}

/** How many sections, items and rows there are. */
function counts({ clauses, tables }: PolicyDocument): Quantity[] {
  const tally = new Map<string, number>();
  const visit = (clause: Clause): void => {
    tally.set(clause.kind, (tally.get(clause.kind) ?? 0) + 1);
    clause.children.forEach(visit);
  };
  clauses.forEach(visit);
  return [...tally.values(), ...tables.map((table) => table.rows.length)].map(countOf);
}

function countOf(value: number): Quantity {
  return { kind: "count", value, unit: "count", counter: "项", bound: "exact", per: null };
}

/** Figures of the title: "（2025—2027年）". */
function named({ title, titleEn }: PolicyDocument): Quantity[] {
  return [title, titleEn ?? ""].flatMap((text) => readFigures(text));
}
