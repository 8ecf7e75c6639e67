import { z } from "zod";
import { Span } from "./span.ts";

export const DocumentKind = z.enum([
  "plan",
  "policy_measures",
  "regulation",
  "notice",
  "interpretation",
  "news",
  "other",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** A fact of the document's metadata and where it stands. */
const Dated = z.object({ date: z.iso.date(), span: Span.nullable() });

export const TableCell = z.object({
  /** Text of the cell, line breaks removed; "" where the print leaves it blank; "/" stays "/". */
  text: z.string(),
  span: Span.nullable(),
  /** On a cell that isn't certain: how sure it is, and why no more. The row then bears the least sure of its cells. */
  confidence: z.enum(["probable", "unknown"]).optional(),
  reason: z.string().optional(),
});
export type TableCell = z.infer<typeof TableCell>;

export const TableRow = z.object({
  /** As a person would cite the row: its own number ("4"), or its position where it has none. */
  number: z.string(),
  ref: z.string(), // "annex1#4", "annex2二#51"
  /** The group heading that the row stands under ("（一）实施…行动"), null where none. */
  group: z.string().nullable(),
  cells: z.array(TableCell),
  confidence: z.enum(["certain", "probable", "unknown"]),
  /** Why the confidence isn't `certain`. */
  reason: z.string().nullable(),
});
export type TableRow = z.infer<typeof TableRow>;

export const TableColumn = z.object({
  heading: z.string(),
  role: z.enum(["number", "name", "unit", "value", "lead", "support", "other"]),
  /** For a value column: the year of its heading. */
  year: z.int().nullable(),
});
export type TableColumn = z.infer<typeof TableColumn>;

export const Table = z.object({
  id: z.string(), // "<document id>/annex1" or "<document id>/annex2二"
  ref: z.string(), // "annex1", "annex2二"
  title: z.string(),
  kind: z.enum(["indicators", "tasks", "other"]),
  columns: z.array(TableColumn),
  rows: z.array(TableRow),
  notes: z.array(z.string()), // "注：以上指标为预期性指标。"
});
export type Table = z.infer<typeof Table>;

const ClauseKind = z.enum(["preamble", "section", "group", "item", "annex", "closing", "contact", "paragraph"]);

/** A numbered (or otherwise citable) unit of a document. */
export interface Clause {
  id: string; // "<document id>/<ref>"
  ref: string; // as api.md defines it
  kind: z.infer<typeof ClauseKind>;
  /** The number as printed: "一、", "（一）", "18．", "附件1"; null where none. */
  label: string | null;
  /** Heading without its number; null where the clause has none. */
  heading: string | null;
  headingSpan: Span | null;
  /** Body text of its own, without the heading and without its children; wraps removed, paragraphs parted by "\n". */
  text: string;
  span: Span;
  /** Bodies in charge as the clause itself names them (（责任单位：…）), in order; [] where it doesn't. */
  bodies: string[];
  /** Who speaks (press conference), with office; null elsewhere. */
  speaker: string | null;
  children: Clause[];
}
export const Clause: z.ZodType<Clause> = z.lazy(() =>
  z.object({
    id: z.string(),
    ref: z.string(),
    kind: ClauseKind,
    label: z.string().nullable(),
    heading: z.string().nullable(),
    headingSpan: Span.nullable(),
    text: z.string(),
    span: Span,
    bodies: z.array(z.string()),
    speaker: z.string().nullable(),
    children: z.array(Clause),
  }),
);

/** One appearance of a document in a source; the first is the one that clauses and quotes are taken from. */
export const Printing = z.object({
  source: z.string(),
  /** What the source is called. */
  title: z.object({ zh: z.string(), en: z.string() }),
  /** The day on which the source appeared, null where it doesn't tell. */
  date: z.iso.date().nullable(),
  span: Span,
  /**
   * Where this printing differs from the first one in substance: the clause or row, the heading of the cell's column
   * (null for a clause or a whole row), both readings; "" where one of them has nothing there.
   */
  differences: z.array(
    z.object({ ref: z.string(), column: z.string().nullable(), first: z.string(), here: z.string() }),
  ),
});

const Wording = z.object({ ref: z.string(), text: z.string() });

/** One thing that two places of a document name differently: an item's heading, and its name in the table of tasks. */
export const Disagreement = z.object({ first: Wording, second: Wording });
export type Disagreement = z.infer<typeof Disagreement>;

/** An evident fault of the print; the quote keeps it. */
export const Erratum = z.object({ ref: z.string(), printed: z.string(), meant: z.string(), reason: z.string() });

export const PolicyDocument = z.object({
  id: z.string(),
  /** Editions of the same work share it. */
  work: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  titleEn: z.string().nullable(),
  kind: DocumentKind,
  issuer: z.string(),
  issuedOn: Dated.nullable(),
  validFrom: Dated.nullable(),
  validTo: Dated.nullable(),
  /** First and last day of the event that the document is about, where it is about one. */
  event: z.object({ from: z.iso.date(), to: z.iso.date(), span: Span.nullable() }).nullable(),
  /** Last day to apply, where the document sets one. */
  deadline: Dated.nullable(),
  repeals: z.array(z.object({ number: z.string(), span: Span })),
  /** Documents whose text this one interprets or carries out, by number or title as printed. */
  refersTo: z.array(z.string()),
  printings: z.array(Printing),
  errata: z.array(Erratum),
  disagreements: z.array(Disagreement),
  clauses: z.array(Clause),
  tables: z.array(Table),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;
