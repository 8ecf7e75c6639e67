import { z } from "zod";
import { Day, DocumentSummary } from "./common.ts";

/** A clause (or a table row) as it stands in one of the two editions compared. */
export const EditionClause = z
  .object({
    id: z.string(),
    ref: z.string(),
    label: z.string().nullable(),
    heading: z.string().nullable(),
    headingEn: z.string().nullable(),
    text: z.string(),
    textEn: z.string().nullable(),
  })
  .meta({ id: "EditionClause" });
export type EditionClause = z.infer<typeof EditionClause>;

export const ClauseChange = z
  .object({
    kind: z.enum(["added", "removed", "changed", "moved", "same"]),
    before: EditionClause.nullable(),
    after: EditionClause.nullable(),
    segments: z
      .array(z.object({ op: z.enum(["same", "removed", "added"]), text: z.string() }))
      .meta({ description: "The older text turned into the newer, stretch by stretch; empty where nothing compares" }),
    columns: z
      .array(z.object({ heading: z.string(), headingEn: z.string().nullable() }))
      .nullable()
      .meta({
        description: "For a table's row: the columns of what stands after its name, parted by ` | ` in the texts",
      }),
    figures: z
      .array(z.object({ label: z.string().nullable(), before: z.string().nullable(), after: z.string().nullable() }))
      .meta({ description: "Figures that differ, as printed" }),
  })
  .meta({ id: "ClauseChange" });
export type ClauseChange = z.infer<typeof ClauseChange>;

/** What `document` changed against the edition `since`, clause by clause, in the order of the newer one. */
export const ChangesResponse = z
  .object({
    asOf: Day,
    document: DocumentSummary,
    since: DocumentSummary,
    clauses: z.array(ClauseChange),
  })
  .meta({ id: "ChangesResponse" });
export type ChangesResponse = z.infer<typeof ChangesResponse>;

export const AsOfQuery = z.object({ asOf: Day.optional() });
export const ChangesQuery = z.object({ since: z.string().min(1).max(200), asOf: Day.optional() });
