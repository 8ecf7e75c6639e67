import { z } from "zod";
import { Erratum, TableCell, TableColumn, TableRow } from "../domain/document.ts";
import { ClauseReference, Day, DocumentSummary, TextFigure } from "./common.ts";

/** English names of bodies, one for each, null where it has none. */
const BodiesEn = z.array(z.string().nullable()).meta({ description: "Their English names, in the same order" });

export const DocumentsResponse = z
  .object({
    asOf: Day,
    documents: z.array(
      DocumentSummary.extend({
        counts: z.object({
          clauses: z.int().nonnegative(),
          tables: z.int().nonnegative(),
          passages: z.int().nonnegative(),
          figures: z.int().nonnegative(),
        }),
      }),
    ),
  })
  .meta({ id: "DocumentsResponse" });
export type DocumentsResponse = z.infer<typeof DocumentsResponse>;

/** A citable unit of a document as it is read: no source offsets, with its translation and figures. */
export const ClauseView = z
  .object({
    id: z.string(),
    ref: z.string(),
    kind: z.enum(["preamble", "section", "group", "item", "annex", "closing", "contact", "paragraph"]),
    label: z.string().nullable().meta({ description: "The number as printed" }),
    heading: z.string().nullable(),
    headingEn: z.string().nullable(),
    text: z.string(),
    textEn: z.string().nullable(),
    figures: z.array(TextFigure),
    bodies: z.array(z.string()).meta({ description: "Bodies in charge, as the clause names them" }),
    bodiesEn: BodiesEn,
    speaker: z.string().nullable(),
    passages: z
      .array(
        z.object({
          id: z.string(),
          start: z.int().nonnegative(),
          end: z.int().nonnegative(),
          en: z
            .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
            .nullable()
            .meta({ description: "Where it stands in textEn, null where only the whole clause is translated" }),
        }),
      )
      .meta({ description: "Where each passage stands in text, UTF-16 offsets; a page gives each an anchor" }),
    get children() {
      return z.array(ClauseView);
    },
  })
  .meta({ id: "ClauseView" });
export type ClauseView = z.infer<typeof ClauseView>;

export const TableView = z
  .object({
    id: z.string(),
    ref: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    kind: z.enum(["indicators", "tasks", "other"]),
    columns: z.array(TableColumn.extend({ headingEn: z.string().nullable() })),
    rows: z.array(
      TableRow.omit({ cells: true }).extend({
        cells: z.array(z.string()),
        cellsEn: z.array(z.string()).nullable(),
        doubts: z
          .array(
            TableCell.pick({ confidence: true, reason: true }).required().extend({ column: z.int().nonnegative() }),
          )
          .meta({
            description: "Cells that the print leaves open: by their column, how sure they are, and why no more",
          }),
      }),
    ),
    notes: z.array(z.string()),
  })
  .meta({ id: "TableView" });
export type TableView = z.infer<typeof TableView>;

/** A clause of another document that belongs to the one shown. */
export const RelatedClause = z
  .object({
    document: DocumentSummary,
    clause: ClauseReference,
    text: z.string(),
    textEn: z.string().nullable(),
    url: z.string(),
  })
  .meta({ id: "RelatedClause" });
export type RelatedClause = z.infer<typeof RelatedClause>;

const SourceTitle = z.object({ zh: z.string(), en: z.string() });

/** What stands at one of two places that disagree; "" where nothing does. */
const Reading = z.object({
  printing: SourceTitle.nullable().meta({ description: "The print it stands in; null where both stand in the same" }),
  ref: z.string(),
  column: z.string().nullable().meta({ description: "Heading of the table's column, null outside tables" }),
  text: z.string(),
});

/** One thing that two printings of a document, or two places of one, give differently. Neither is known to be right. */
export const Disagreement = z.object({ first: Reading, second: Reading }).meta({ id: "Disagreement" });
export type Disagreement = z.infer<typeof Disagreement>;

/** Where an interpretation or report gives a figure otherwise than the policy that it is about. The policy prevails. */
export const Departure = z
  .object({
    difference: z.enum(["unit", "bound", "value", "count"]).meta({
      description: "In what: count is another number of items than the policy has",
    }),
    said: RelatedClause.meta({ description: "The passage of the interpretation" }),
    policy: RelatedClause.meta({ description: "What the policy has instead" }),
    count: z.int().nullable().meta({ description: "How many items the policy's clause has; null but for count" }),
  })
  .meta({ id: "Departure" });
export type Departure = z.infer<typeof Departure>;

export const DocumentResponse = z
  .object({
    asOf: Day,
    document: DocumentSummary,
    editions: z.array(DocumentSummary).meta({ description: "Other editions of the same work, newest first" }),
    clauses: z.array(ClauseView),
    tables: z.array(TableView),
    printings: z
      .array(z.object({ title: SourceTitle, date: Day.nullable() }))
      .meta({ description: "Where the document is printed; its text is the first one's" }),
    disagreements: z.array(Disagreement),
    departures: z
      .array(Departure)
      .meta({ description: "Where interpretations of it give figures otherwise, or it does as an interpretation" }),
    errata: z.array(Erratum).meta({ description: "Evident faults of the print; the texts keep them" }),
    interpretations: z
      .array(z.object({ ref: z.string(), passages: z.array(RelatedClause) }))
      .meta({ description: "What interpretations and reports say about clauses, by the clause's ref" }),
  })
  .meta({ id: "DocumentResponse" });
export type DocumentResponse = z.infer<typeof DocumentResponse>;

export const ClauseResponse = z
  .object({
    asOf: Day,
    document: DocumentSummary,
    clause: ClauseReference,
    text: z.string(),
    textEn: z.string().nullable(),
    figures: z.array(TextFigure),
    bodies: z.array(z.string()),
    bodiesEn: BodiesEn,
    editions: z.array(RelatedClause).meta({ description: "The same clause in other editions" }),
    interpretations: z.array(RelatedClause),
    departures: z
      .array(Departure)
      .meta({ description: "Where interpretations of the clause give figures otherwise, or it does as one" }),
    url: z.string(),
  })
  .meta({ id: "ClauseResponse" });
export type ClauseResponse = z.infer<typeof ClauseResponse>;
