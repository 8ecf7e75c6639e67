import { z } from "zod";
import type { Translation } from "../domain/corpus.ts";
import type { TranslationUnit } from "./units.ts";

/** What is looked at. */
export type Check =
  | "complete"
  | "figures"
  | "dates"
  | "bodies"
  | "numbers"
  | "terms"
  | "leftover"
  | "length"
  | "stale"
  | "conflict"
  | "exception";

/** Something that isn't as it should be, and what was expected instead. */
export interface Finding {
  readonly check: Check;
  /** A warning is for a person to look at; it fails nothing. */
  readonly severity: "error" | "warning";
  /** The file of the translation; for what has none, the document. */
  readonly file: string;
  /** Document and place, or the text where no document has it. */
  readonly unit: string;
  readonly expected: string;
}

/** A unit with its English. */
export interface Translated {
  readonly unit: TranslationUnit;
  readonly en: string;
  readonly file: string;
}

/** A file of translations as it lies in the corpus. */
export interface TranslationFile {
  readonly file: string;
  readonly entries: readonly Translation[];
}

/**
 * What a person has found to be right though it doesn't read so: `figures` aren't compared (their texts in either
 * language, as read), `names` aren't looked for (as the Chinese has them), `length` isn't judged.
 */
export const TranslationException = z.strictObject({
  zh: z.string().min(1),
  figures: z.array(z.string().min(1)).default([]),
  names: z.array(z.string().min(1)).default([]),
  length: z.literal("free").optional(),
  reason: z.string().min(10),
});
export type TranslationException = z.infer<typeof TranslationException>;

/** How a unit is named in a list of findings: place, kind and the beginning of its text. */
export const nameOf = ({ document, ref, kind, zh }: TranslationUnit): string =>
  `${document} ${ref} ${kind}: ${zh.length > 40 ? `${zh.slice(0, 40)}…` : zh}`;
