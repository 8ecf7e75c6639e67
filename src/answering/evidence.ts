import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Evidence } from "./draft.ts";
import type { Knowledge, PlacedRow } from "./knowledge.ts";
import { allClauses } from "../domain/clauses.ts";

/** A passage as evidence. */
export function passageEvidence(passage: Passage, knowledge: Knowledge): Evidence {
  const row = knowledge.rows.get(passage.id);
  return {
    document: passage.document,
    ref: passage.ref,
    id: passage.id,
    quote: row === undefined ? passage.text : rowQuote(row),
    quoteEn: knowledge.english(passage.text),
  };
}

/**
 * A row as printed, with the headings of its columns on a line of their own: without them nobody could tell a lead body
 * from a supporting one, or one year's figure from another's. Cells are parted by tabs; blank ones are left out.
 */
export function rowQuote({ table, row }: Pick<PlacedRow, "table" | "row">): string {
  const filled = row.cells
    .map((c, at) => [table.columns[at]?.heading ?? "", c.text] as const)
    .filter(([, t]) => t !== "");
  return [filled.map(([heading]) => heading), filled.map(([, text]) => text)].map((line) => line.join("\t")).join("\n");
}

/** A whole clause, or the stretch of it that matters, as evidence. */
export function clauseEvidence(document: PolicyDocument, clause: Clause, knowledge: Knowledge): Evidence {
  const passages = (knowledge.byClause.get(clause.id) ?? []).filter((p) => p.kind !== "heading");
  const english = passages.map((p) => knowledge.english(p.text));
  return {
    document: document.id,
    ref: clause.ref,
    id: clause.id,
    quote: clause.text === "" ? (clause.heading ?? "") : clause.text,
    quoteEn: english.length > 0 && english.every((e) => e !== null) ? english.join(" ") : null,
  };
}

/** The passage of a document whose source stretch holds a given one (a metadata span), as evidence; null where none does. */
export function evidenceAt(
  document: PolicyDocument,
  span: { readonly source: string; readonly segments: readonly (readonly [number, number])[] } | null,
  knowledge: Knowledge,
): Evidence | null {
  const start = span?.segments[0]?.[0];
  if (span === null || start === undefined) return null;
  const clause = allClauses(document.clauses)
    .filter((c) => c.span.source === span.source && c.span.segments.some(([from, to]) => start >= from && start < to))
    .at(-1);
  if (clause === undefined) return null;
  const passage = (knowledge.byClause.get(clause.id) ?? []).find(
    (p) => p.kind === "provision" && p.span.segments.some(([from, to]) => start >= from && start < to),
  );
  return passage === undefined ? clauseEvidence(document, clause, knowledge) : passageEvidence(passage, knowledge);
}

/** The clause of a document with a given ref. */
export function clauseByRef(document: PolicyDocument, ref: string): Clause | null {
  return allClauses(document.clauses).find((c) => c.ref === ref) ?? null;
}

/** A document's title as evidence, for what is known of it as a whole. */
export function titleEvidence(document: PolicyDocument, knowledge: Knowledge): Evidence {
  const first = allClauses(document.clauses)[0];
  return {
    document: document.id,
    ref: first?.ref ?? "preamble",
    id: first?.id ?? document.id,
    quote: document.title,
    quoteEn: document.titleEn ?? knowledge.english(document.title),
  };
}
