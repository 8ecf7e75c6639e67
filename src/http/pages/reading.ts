import { z } from "zod";
import type {
  ClauseChange,
  Departure,
  Disagreement,
  DocumentResponse,
  DocumentSummary,
  RelatedClause,
  TableView,
} from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";

/** Which languages of a document are shown. */
export const DocumentView = z.enum(["both", "original", "translation"]);
export type DocumentView = z.infer<typeof DocumentView>;

/** Another edition of the document being read, and what became of each clause there. */
export interface EditionNote {
  readonly other: DocumentSummary;
  /** By the ref of the document being read. */
  readonly changes: ReadonlyMap<string, ClauseChange>;
}

/** How a document is being read: every clause and table of the page is rendered with it. */
export interface Reading {
  readonly view: DocumentView;
  readonly lang: PageLanguage;
  readonly document: DocumentSummary;
  /** Query that keeps the day asked about in links ("?asOf=…"), "" where none was asked about. */
  readonly day: string;
  /** Words to mark wherever they stand; "" for none. */
  readonly quote: string;
  readonly tables: readonly TableView[];
  /** The translation of a heading or a cell, wherever it stands in the document. */
  readonly english: ReadonlyMap<string, string>;
  readonly errata: DocumentResponse["errata"];
  readonly disagreements: readonly Disagreement[];
  /** Where interpretations depart from the document, or it departs as one. */
  readonly departures: readonly Departure[];
  /** By the clause's ref. */
  readonly interpretations: ReadonlyMap<string, readonly RelatedClause[]>;
  readonly editions: readonly EditionNote[];
  /** Ref of the clause that the page is about; its name and what belongs to it stand elsewhere on it. null for a whole document. */
  readonly alone: string | null;
}

/** A document's response as it is read in a view. */
export function readingOf(
  response: DocumentResponse,
  how: Pick<Reading, "view" | "lang" | "day" | "quote" | "editions" | "alone">,
): Reading {
  const { document, clauses, tables, errata, disagreements, departures, interpretations } = response;
  const english = new Map([...headingsIn(clauses), ...tables.flatMap(wordsIn)]);
  const byRef = new Map(interpretations.map(({ ref, passages }) => [ref, passages]));
  return { ...how, document, tables, english, errata, disagreements, departures, interpretations: byRef };
}

type Pair = readonly [original: string, translation: string];

function headingsIn(clauses: DocumentResponse["clauses"]): Pair[] {
  return clauses.flatMap(({ heading, headingEn, children }) => [
    ...(heading === null || headingEn === null ? [] : [[heading, headingEn] as const]),
    ...headingsIn(children),
  ]);
}

function wordsIn({ columns, rows }: TableView): Pair[] {
  const heads = columns.flatMap(({ heading, headingEn }) =>
    headingEn === null ? [] : [[heading, headingEn] as const],
  );
  const cells = rows.flatMap(({ cells, cellsEn }) =>
    cells.flatMap((cell, at): Pair[] => (cellsEn?.[at] === undefined ? [] : [[cell, cellsEn[at]]])),
  );
  return [...heads, ...cells].filter(([original, translation]) => original !== translation);
}

/** The view that suits a document and a reader who hasn't chosen: the original alone where nothing is translated. */
export function viewOf(chosen: DocumentView | undefined, isTranslated: boolean, lang: PageLanguage): DocumentView {
  if (!isTranslated) return "original";
  return chosen ?? (lang === "en" ? "both" : "original");
}

export function hasTranslation(clauses: DocumentResponse["clauses"]): boolean {
  return clauses.some((clause) => clause.textEn !== null || hasTranslation(clause.children));
}
