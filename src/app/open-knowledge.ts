import { join } from "node:path";
import { knowledgeOf, type Knowledge } from "../answering/knowledge.ts";
import { corpusDigest, viewsOf } from "../indexing/entry.ts";
import { createConceptMatcher } from "../language/concepts.ts";
import { loadTransformersEncoder } from "../models/encoders/transformers.ts";
import type { SentenceEncoder } from "../ports/sentence-encoder.ts";
import { readCorpus } from "../stores/corpus-files.ts";
import { buildIndex, openIndex } from "../stores/index-files.ts";
import { entriesOf, ownTerms } from "./entries.ts";

/** Folder of the encoder that comes along, below the index directory. */
const OWN_ENCODER = "encoder";

export interface OpenOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Name or folder of a sentence encoder; null is the one that comes along. */
  readonly embeddingsModel: string | null;
  /** Builds the index anew even where the one on disk is whole and current. */
  readonly rebuild?: boolean;
  /** Told about each step; while vectors are made also how many of how many. */
  readonly onProgress?: (step: string, done?: number, total?: number) => void;
}

/** One immutable snapshot: the corpus, its index, and the encoder that made it. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly encoder: SentenceEncoder;
}

/** Reads the corpus, opens its index (building it where it is missing, stale or damaged), loads the encoder. */
export async function openKnowledge(options: OpenOptions): Promise<Snapshot> {
  const say = options.onProgress ?? ((): void => undefined);
  const corpus = await readCorpus(options.corpusDir);
  const matcher = createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies);
  const entries = entriesOf(corpus, matcher);
  const terms = ownTerms(corpus);
  const encoder = await loadTransformersEncoder({
    model: options.embeddingsModel ?? join(options.indexDir, OWN_ENCODER),
  });
  const opened =
    options.rebuild === true
      ? null
      : await openIndex(options.indexDir, { corpus: corpusDigest(entries), encoder, terms });
  if (opened !== null && !("refused" in opened)) return { knowledge: knowledgeOf(corpus, opened, matcher), encoder };
  say(opened === null ? "building the index" : `building the index: ${opened.refused.detail}`);
  const total = entries.reduce((sum, entry) => sum + viewsOf(entry).length, 0);
  const index = await buildIndex(
    entries,
    counting(encoder, (done) => say("vectors", done, total)),
    options.indexDir,
    terms,
  );
  return { knowledge: knowledgeOf(corpus, index, matcher), encoder };
}

/** The encoder, telling how many passages it has encoded so far. */
function counting(encoder: SentenceEncoder, tell: (done: number) => void): SentenceEncoder {
  let done = 0;
  return {
    id: encoder.id,
    digest: encoder.digest,
    dimensions: encoder.dimensions,
    encodeQueries: (texts) => encoder.encodeQueries(texts),
    encodePassages: async (texts) => {
      const vectors = await encoder.encodePassages(texts);
      done += texts.length;
      tell(done);
      return vectors;
    },
  };
}
