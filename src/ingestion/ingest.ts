import type { PolicyDocument, TableRow } from "../domain/index.ts";
import { type Booked, Ledger, type SourceAccount } from "./account.ts";
import { englishTitles } from "./contents.ts";
import { withErrata, type ErratumOverlay } from "./errata-overlays.ts";
import { findDocuments } from "./find-documents.ts";
import { findFurniture, type FurnitureLine } from "./furniture.ts";
import type { Line } from "./line.ts";
import { folded, isBlank, linesOf } from "./lines.ts";
import { referencesIn } from "./metadata.ts";
import { joinPrintings } from "./printings.ts";
import { readArticle } from "./read-article.ts";
import { readDocument, type ReadDocument } from "./read-document.ts";
import type { Source } from "./source-list.ts";
import { applyOverlays, type TableOverlay } from "./tables/index.ts";

export interface Ingested {
  readonly documents: PolicyDocument[];
  readonly account: readonly SourceAccount[];
}

interface ReadSource {
  readonly source: Source;
  readonly read: readonly ReadDocument[];
  readonly furniture: readonly FurnitureLine[];
  readonly titlesEn: ReadonlyMap<string, string>;
}

/**
 * Documents from sources: lines, page furniture out, documents apart, clauses, tables, metadata; printings of one
 * document joined. Every character of every source is accounted for.
 *
 * @param overlays Cells of tables that a person settled where the print leaves them open.
 * @param errata Faults of the print that a person told.
 * @throws AccountError where a character is claimed twice or by nothing
 */
export function ingest(
  sources: readonly Source[],
  overlays: readonly TableOverlay[] = [],
  errata: readonly ErratumOverlay[] = [],
): Ingested {
  const pages = sources.map(readSource);
  const read = pages.flatMap((page) => page.read);
  const titlesEn = new Map(pages.flatMap((page) => [...page.titlesEn]));
  const documents = withReferences(joinPrintings(read), read).map((document) =>
    withErrata(
      {
        ...document,
        titleEn: titlesEn.get(folded(document.title)) ?? document.titleEn,
        tables: document.tables.map((table) => applyOverlays(table, overlays)),
      },
      errata,
    ),
  );
  const seen = new Set<string>();
  const account = pages.map((page) => accountOf(page, seen));
  return { documents, account };
}

function readSource(source: Source): ReadSource {
  const lines = linesOf(source.text);
  if (source.articles.length > 0) {
    const read = source.articles.map((article) => readArticle(article, lines, source));
    return { source, read, furniture: [], titlesEn: new Map() };
  }
  const furniture = findFurniture(lines);
  const dropped = new Set(furniture.map((f) => f.line));
  const kept = lines.filter((line) => !isBlank(line) && !dropped.has(line));
  const separated = findDocuments(kept);
  const read = separated.documents.map((document, i) => readDocument(document, source, source.documents[i]));
  return {
    source,
    read,
    furniture: [...furniture, ...separated.furniture],
    titlesEn: englishTitles(separated.contents),
  };
}

/** A later printing's characters are booked as that: its clauses are the first one's. */
function accountOf({ source, read, furniture }: ReadSource, seen: Set<string>): SourceAccount {
  const ledger = new Ledger(source.id, source.text);
  for (const { line, as } of furniture) ledger.bookLine(line, `dropped: ${as}`);
  for (const { document, pieces, tableLines } of read) {
    const again = seen.has(document.id);
    seen.add(document.id);
    const as = (kind: Booked): Booked => (again ? "other printing" : kind);
    for (const piece of pieces) ledger.book(piece.traced, as(piece.as));
    bookTables(ledger, document, tableLines, as);
  }
  return ledger.close();
}

function bookTables(
  ledger: Ledger,
  document: PolicyDocument,
  lines: readonly Line[],
  as: (kind: Booked) => Booked,
): void {
  for (const row of document.tables.flatMap((table) => table.rows)) ledger.bookOffsets(unionOf(row), as("table cell"));
  for (const line of lines) ledger.bookRest(line, as("table frame"));
}

/** The offsets that a row's cells take; two cells of a row may share some, as a unit that is printed within the name. */
function unionOf(row: TableRow): Iterable<number> {
  const offsets = new Set<number>();
  for (const cell of row.cells)
    for (const [start, end] of cell.span?.segments ?? []) for (let i = start; i < end; i++) offsets.add(i);
  return offsets;
}

function withReferences(documents: readonly PolicyDocument[], read: readonly ReadDocument[]): PolicyDocument[] {
  const texts = new Map(read.map((r) => [r.document.id, r.text]));
  return documents.map((document) => {
    const works = new Set(documents.map((d) => d.work).filter((work) => work !== document.work));
    return { ...document, refersTo: referencesIn(texts.get(document.id) ?? "", document.number, works) };
  });
}
