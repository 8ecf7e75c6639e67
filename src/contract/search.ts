import { z } from "zod";
import { ClauseReference, Day, DocumentSummary, Lang, LangOrAuto } from "./common.ts";
import { RankedPassage } from "./explain.ts";

/** Query of `GET /api/v1/search`; the strings of a query string are read as what they mean. */
export const SearchQuery = z
  .object({
    q: z.string().trim().min(1, "must not be empty").max(2000),
    lang: LangOrAuto.default("auto"),
    asOf: Day.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  })
  .meta({ id: "SearchQuery" });
export type SearchQuery = z.infer<typeof SearchQuery>;

/** Ranked clauses without an answer, best first. */
export const SearchResponse = z
  .object({
    query: z.string(),
    lang: Lang,
    asOf: Day,
    results: z.array(
      z.object({
        document: DocumentSummary,
        clause: ClauseReference,
        passage: z.string(),
        text: z.string(),
        textEn: z.string().nullable(),
        score: z.number(),
        parts: RankedPassage.shape.parts,
        url: z.string(),
      }),
    ),
    indexVersion: z.string(),
  })
  .meta({ id: "SearchResponse" });
export type SearchResponse = z.infer<typeof SearchResponse>;
