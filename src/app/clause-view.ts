import { TextFigure, type ClauseView, type TableView } from "../contract/index.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Clause, PolicyDocument, Table } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import { cellsInEnglish } from "./row-in-english.ts";

/** A passage with where it stands in its clause's text. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the passages of a clause stand in its text. They are cut from it in order, so each is looked for from where the
 * one before it begins.
 */
export function placedPassages(clause: Clause, knowledge: Knowledge): PlacedPassage[] {
  let from = 0;
  return (knowledge.byClause.get(clause.id) ?? []).flatMap((passage) => {
    if (passage.kind === "heading") return [];
    const start = clause.text.indexOf(passage.text, from);
    if (start < 0) return [];
    from = start + passage.text.length;
    return [{ passage, start, end: from }];
  });
}

/** The figures of a clause's text, at their places in it. */
export function textFigures(placed: readonly PlacedPassage[]): TextFigure[] {
  return placed
    .flatMap(({ passage, start }) =>
      passage.figures.map((f) => TextFigure.parse({ ...f, start: f.start + start, end: f.end + start })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A clause's translation, and where each of its passages stands in it; no places where it was translated as a whole. */
export interface EnglishText {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The translation of a clause's text, passage by passage; null unless each of them has one. */
export function textEnglish(
  clause: Clause,
  placed: readonly PlacedPassage[],
  knowledge: Knowledge,
): EnglishText | null {
  const whole = knowledge.english(clause.text);
  if (whole !== null) return { text: whole, places: placed.length === 1 ? [{ start: 0, end: whole.length }] : [] };
  if (placed.length === 0) return null;
  let end = 0;
  let text = "";
  const places: { start: number; end: number }[] = [];
  for (const one of placed) {
    const english = knowledge.english(one.passage.text);
    if (english === null) return null;
    const joint = clause.text.slice(end, one.start).includes("\n") ? "\n" : " ";
    if (text !== "") text += joint;
    places.push({ start: text.length, end: text.length + english.length });
    text += english;
    end = one.end;
  }
  return { text, places };
}

/** A clause with all below it, as it is read. */
export function clauseView(clause: Clause, knowledge: Knowledge): ClauseView {
  const placed = placedPassages(clause, knowledge);
  const english = textEnglish(clause, placed, knowledge);
  return {
    id: clause.id,
    ref: clause.ref,
    kind: clause.kind,
    label: clause.label,
    heading: clause.heading,
    headingEn: clause.heading === null ? null : knowledge.english(clause.heading),
    text: clause.text,
    textEn: english?.text ?? null,
    figures: textFigures(placed),
    bodies: clause.bodies,
    bodiesEn: bodiesInEnglish(clause.bodies, knowledge),
    speaker: clause.speaker,
    passages: placed.map(({ passage, start, end }, at) => ({
      id: passage.id,
      start,
      end,
      en: english?.places[at] ?? null,
    })),
    children: clause.children.map((child) => clauseView(child, knowledge)),
  };
}

/** A table as it is read. */
export function tableView(table: Table, knowledge: Knowledge): TableView {
  const { id, ref, title, kind, columns, notes } = table;
  return {
    id,
    ref,
    title,
    titleEn: knowledge.english(title),
    kind,
    columns: columns.map((column) => ({ ...column, headingEn: knowledge.english(column.heading) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell.text),
      doubts: row.cells.flatMap(({ confidence, reason }, column) =>
        confidence === undefined ? [] : [{ column, confidence, reason: reason ?? row.reason ?? "" }],
      ),
      cellsEn: cellsInEnglish(table, row, {
        english: knowledge.english,
        body: (name) => knowledge.bodies.get(name)?.fullEn ?? null,
      }),
    })),
    notes,
  };
}

/** Other editions of a document's work, newest first. */
export function otherEditions(document: PolicyDocument, all: readonly PolicyDocument[]): PolicyDocument[] {
  return all
    .filter((other) => other.work === document.work && other.id !== document.id)
    .sort((a, b) => (b.issuedOn?.date ?? "").localeCompare(a.issuedOn?.date ?? ""));
}

/** English names of bodies, null where one has none. */
export function bodiesInEnglish(names: readonly string[], { bodies }: Knowledge): (string | null)[] {
  return names.map((name) => bodies.get(name)?.fullEn ?? null);
}
