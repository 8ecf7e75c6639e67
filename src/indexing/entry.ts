import { createHash } from "node:crypto";
import { z } from "zod";
import { Passage } from "../domain/passage.ts";

/** A passage with all that makes it findable. */
export const IndexEntry = z.object({
  passage: Passage,
  /** Own text, what it inherits and its heading path, as one text. */
  zh: z.string(),
  /** Reference translation; null where none has been written. */
  en: z.string().nullable(),
  /** Ways in which people ask for this passage, in either language. */
  paraphrases: z.array(z.string()),
  /** Ids of the concepts that the passage is about. */
  concepts: z.array(z.string()),
});
export type IndexEntry = z.infer<typeof IndexEntry>;

/**
 * Digest of a corpus as the index sees it: any change of any entry, or of their order, changes it.
 *
 * @returns SHA-256, 64 hexadecimal digits.
 */
export function corpusDigest(entries: readonly IndexEntry[]): string {
  const hash = createHash("sha256");
  for (const entry of entries) hash.update(JSON.stringify(entry)).update("\n");
  return hash.digest("hex");
}

/**
 * The texts of an entry that get a vector each: the passage itself first, then its translation, then each paraphrase.
 * A question is as near to an entry as to the nearest of them.
 */
export function viewsOf(entry: IndexEntry): string[] {
  return [entry.zh, ...(entry.en === null ? [] : [entry.en]), ...entry.paraphrases];
}
