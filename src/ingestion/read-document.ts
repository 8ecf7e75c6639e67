import type { Clause, PolicyDocument, Table } from "../domain/index.ts";
import { buildAnnex } from "./annexes.ts";
import { bodyClauses } from "./body.ts";
import type { BookedPiece, ClauseScope } from "./clause-tree.ts";
import { dateFrom } from "./dates.ts";
import { errataOf } from "./errata.ts";
import type { DocumentLines } from "./find-documents.ts";
import { disagreementsOf } from "./disagreements.ts";
import { DATE_LINE } from "./genre.ts";
import type { Line } from "./line.ts";
import { documentId, enclosedTitle, kindOfTitle, statedFacts, workName } from "./metadata.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { type DocumentParts, partsOf } from "./parts.ts";
import { printingOf } from "./printings.ts";
import type { Source, UnnumberedDocument } from "./source-list.ts";
import { EMPTY, joinParagraphs, joinWrapped, spanOf, type Traced, traceLine } from "./traced.ts";

/** One printing of a document, and what it takes of its source. */
export interface ReadDocument {
  readonly document: PolicyDocument;
  readonly pieces: readonly BookedPiece[];
  readonly tableLines: readonly Line[];
  /** The whole text, for references. */
  readonly text: string;
}

/** A document of a source, from its lines to clauses, tables and metadata. */
export function readDocument(lines: DocumentLines, source: Source, unnumbered?: UnnumberedDocument): ReadDocument {
  const title = lines.title.map(traceLine).reduce(joinWrapped, EMPTY);
  const number = lines.number ? traceLine(lines.number) : EMPTY;
  const id = unnumbered?.id ?? documentId(number.text);
  const parts = partsOf(lines, enclosedTitle(title.text));
  const scope: ClauseScope = { documentId: id, source: source.id, prefix: "" };
  const cover = paragraphsOf(parts.cover, source.layout);
  const body = paragraphsOf(parts.body, source.layout);
  const main = bodyClauses(cover, body, scope);
  const annexes = parts.annexes.map((annex) =>
    buildAnnex(annex, source.layout, { ...scope, prefix: `annex${annex.number}` }),
  );
  const text = joinParagraphs([...cover, ...body].map((p) => p.text));
  const pieces = [...main.pieces, ...annexes.flatMap((a) => a.pieces), ...framePieces(title, number, parts)];
  const clauses: Clause[] = [...main.clauses, ...annexes.map((a) => a.clause)];
  const tables: Table[] = annexes.flatMap((a) => [...a.tables]);
  const issuedOn = signedOn(lines, source.id);
  const errata = errataOf(clauses, tables);
  return {
    document: {
      id,
      work: workName(title.text),
      number: lines.number ? number.text : null,
      title: title.text,
      titleEn: null,
      kind: unnumbered?.kind ?? kindOfTitle(title.text),
      issuer: lines.signature ? traceLine(lines.signature.issuer).text : (unnumbered?.issuer ?? source.publisher),
      issuedOn,
      ...statedFacts(text, source.id, issuedOn?.date ?? null),
      refersTo: [],
      printings: [printingOf(source, extent(lines, source.id))],
      errata,
      disagreements: disagreementsOf(clauses, tables, errata),
      clauses,
      tables,
    },
    pieces,
    tableLines: annexes.flatMap((a) => a.tableLines),
    text: [text.text, ...annexes.map((a) => a.clause.text)].join("\n"),
  };
}

function framePieces(title: Traced, number: Traced, parts: DocumentParts): BookedPiece[] {
  const told = [...parts.salutation, ...parts.signature, ...parts.remarks, ...parts.annexList].map(traceLine);
  return [
    ...[title, number, ...told].map((traced) => ({ traced, as: "metadata" as const })),
    ...parts.repeatedTitle.map((line) => ({ traced: traceLine(line), as: "dropped: repeated title" as const })),
  ];
}

function signedOn(lines: DocumentLines, source: string): PolicyDocument["issuedOn"] {
  if (!lines.signature) return null;
  const traced = traceLine(lines.signature.date);
  const [, year, month, day] = DATE_LINE.exec(traced.text) ?? [];
  const date = dateFrom({ year, month, day });
  return date === null ? null : { date, span: spanOf(traced, source) };
}

/** From the first line of the title to the last line, as one segment. */
function extent(lines: DocumentLines, source: string): { source: string; segments: [number, number][] } {
  const all = [...lines.title, ...(lines.number ? [lines.number] : []), ...lines.rest];
  return { source, segments: [[all[0]?.start ?? 0, all.at(-1)?.end ?? 0]] };
}
