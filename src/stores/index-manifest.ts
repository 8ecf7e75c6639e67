import { z } from "zod";

/** Raised whenever an older index can no longer be read. */
export const INDEX_SCHEMA = 1;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What an index on disk is made of and made from. */
export const IndexManifest = z.object({
  schema: z.literal(INDEX_SCHEMA),
  /** Name of the index: changes with its content. */
  version: z.string(),
  corpus: Digest,
  encoder: z.object({ id: z.string(), digest: z.string(), dimensions: z.int().positive() }),
  tokenizer: Digest,
  entries: z.int().nonnegative(),
  files: z.record(z.string(), z.object({ bytes: z.int().nonnegative(), sha256: Digest })),
});
export type IndexManifest = z.infer<typeof IndexManifest>;

/** Names the build in force; replaced in one rename, so there is always one or the other. */
export const IndexPointer = z.object({ build: z.string().regex(/^[0-9a-z-]+$/), manifest: Digest });
export type IndexPointer = z.infer<typeof IndexPointer>;

/** Why an index on disk isn't used. */
export type Refusal =
  | { reason: "missing"; detail: string }
  | { reason: "unreadable"; detail: string }
  | { reason: "corrupt"; detail: string; file: string }
  | { reason: "schema"; detail: string }
  | { reason: "stale_corpus"; detail: string }
  | { reason: "stale_encoder"; detail: string }
  | { reason: "stale_tokenizer"; detail: string };

/** What the caller's corpus and encoder are: an index made from anything else is refused. */
export interface ExpectedIndex {
  /** `corpusDigest(entries)`. */
  corpus: string;
  encoder: { id: string; digest: string; dimensions: number };
  /** Terms of our own, as given to `createTokenizer`. */
  terms: readonly string[];
}
