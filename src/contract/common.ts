import { z } from "zod";
import { DocumentKind } from "../domain/document.ts";
import { FigureRole, ReadFigure } from "../domain/figure.ts";

/** Languages an answer is written in. */
export const Lang = z.enum(["zh", "zh-Hant", "en"]).meta({ id: "Lang", description: "Language of a text" });
export type Lang = z.infer<typeof Lang>;

export const LangOrAuto = z.enum(["zh", "zh-Hant", "en", "auto"]);

/** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai. */
export const Day = z.iso
  .date()
  .meta({ id: "Day", description: "Calendar day, Asia/Shanghai", examples: ["2026-11-22"] });

/** What a document is worth on the day asked about. */
export const DocumentStatus = z.enum(["in_force", "superseded", "expired", "not_yet_in_force"]).meta({
  id: "DocumentStatus",
});
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** A document as it stands beside a citation: what it is and whether it holds on the day asked about. */
export const DocumentSummary = z
  .object({
    id: z.string(),
    number: z.string().nullable().meta({ description: "Document number as printed, null where it has none" }),
    title: z.string(),
    titleEn: z.string().nullable(),
    kind: DocumentKind,
    issuer: z.string(),
    issuerEn: z.string().nullable().default(null).meta({ description: "null where it has no English name" }),
    issuedOn: Day.nullable(),
    validFrom: Day.nullable().meta({ description: "null where not stated" }),
    validTo: Day.nullable().meta({ description: "null where not stated" }),
    status: DocumentStatus,
  })
  .meta({ id: "DocumentSummary" });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** How a clause is named: `id` for machines, `ref` for people, `path` from the outermost heading inward. */
export const ClauseReference = z
  .object({
    id: z.string(),
    ref: z.string(),
    path: z.array(z.string()).meta({ description: "Headings as printed, with their numbers, the outermost first" }),
    pathEn: z
      .array(z.string().nullable())
      .optional()
      .meta({ description: "The same headings in English, one for each; null where one has no translation" }),
  })
  .meta({ id: "ClauseReference" });
export type ClauseReference = z.infer<typeof ClauseReference>;

/** A figure of a clause's text; `start` and `end` are UTF-16 offsets into that text. */
export const TextFigure = ReadFigure.extend({ role: FigureRole }).meta({ id: "TextFigure" });
export type TextFigure = z.infer<typeof TextFigure>;
