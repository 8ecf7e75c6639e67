import { createHash } from "node:crypto";
import { z } from "zod";
import type { PolicyDocument } from "./document.ts";
import type { RuleOverlay } from "./rule-overlay.ts";
import type { BodyBase, TermBase } from "./terms.ts";

/** A Chinese text of the corpus (a passage, heading, title, cell, label) and its reference translation. */
export const Translation = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Translation = z.infer<typeof Translation>;

/** Ways in which people ask for what a passage says, in both languages; they widen retrieval and carry no facts. */
export const Paraphrase = z.strictObject({ zh: z.string().min(1), asked: z.array(z.string().min(1)).min(1) });
export type Paraphrase = z.infer<typeof Paraphrase>;

/** Everything that answers rest on, as read from `corpus/`. */
export interface Corpus {
  readonly documents: readonly PolicyDocument[];
  /** English by {@link textDigest} of the Chinese. */
  readonly translations: ReadonlyMap<string, string>;
  /** Phrasings by {@link textDigest} of the passage's text. */
  readonly paraphrases: ReadonlyMap<string, readonly string[]>;
  readonly terms: TermBase;
  readonly bodies: BodyBase;
  /** Corrections of what was read from provisions; none where left out. */
  readonly ruleOverlays?: readonly RuleOverlay[];
  /** SHA-256 over everything above. */
  readonly digest: string;
}

/**
 * Key of a Chinese text: the first 16 hex digits of the SHA-256 of its characters without white space, so that
 * editions and printings of the same words share a translation.
 */
export function textDigest(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, "")).digest("hex").slice(0, 16);
}
