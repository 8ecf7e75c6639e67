import { z } from "zod";
import { DocumentKind } from "../domain/index.ts";

/** 1-based line numbers, both ends included. */
const LineRange = z.tuple([z.int().positive(), z.int().positive()]);

/** One article of a newspaper page: where its head stands and in which order its lines are to be read. */
export const Article = z.object({
  id: z.string(),
  kind: DocumentKind,
  title: z.string(),
  issuer: z.string(),
  head: z.array(LineRange),
  body: z.array(LineRange).min(1),
});
export type Article = z.infer<typeof Article>;

/** What a document without a number doesn't say of itself. */
const UnnumberedDocument = z.object({ id: z.string(), kind: DocumentKind, issuer: z.string() });
export type UnnumberedDocument = z.infer<typeof UnnumberedDocument>;

/** What a source is and where it came from; see the head of `corpus/sources/sources.yaml`. */
export const SourceEntry = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.object({ zh: z.string(), en: z.string() }),
  form: z.enum(["pdf-text", "newspaper-page", "web-notice", "gazette"]),
  layout: z.enum(["lines", "paragraphs"]),
  publisher: z.string(),
  date: z.iso.date().nullable(),
  extraction: z.string(),
  /** The year of dates that the print gives without one. */
  year: z.int().optional(),
  documents: z.array(UnnumberedDocument).default([]),
  articles: z.array(Article).default([]),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

export const SourceList = z.object({ sources: z.array(SourceEntry) });

/** A source as received, with what is known of it. */
export interface Source extends SourceEntry {
  readonly text: string;
}
