import type { Tokenizer } from "../language/tokens.ts";
import { foldText } from "../language/fold.ts";
import type { SentenceEncoder } from "../ports/sentence-encoder.ts";
import { type IndexEntry, viewsOf } from "./entry.ts";
import { buildLexicalIndex, type LexicalIndex } from "./lexical/lexical-index.ts";
import { buildVectorTable, type VectorTable } from "./vectors.ts";

/** Views are encoded so many at a time, which keeps a large model's memory small. */
const BATCH = 64;

/** The lexical index and the vectors of a corpus. The encoder is given folded text, as questions are. */
export async function buildParts(
  entries: readonly IndexEntry[],
  encoder: SentenceEncoder,
  tokenizer: Tokenizer,
): Promise<{ lexical: LexicalIndex; vectors: VectorTable }> {
  const views = entries.map((entry) => viewsOf(entry).map(foldText));
  const encoded = await encodeAll(views.flat(), encoder);
  let at = 0;
  const byEntry = views.map((texts) => encoded.slice(at, (at += texts.length)));
  return {
    lexical: buildLexicalIndex(entries, tokenizer),
    vectors: buildVectorTable(encoder.dimensions, byEntry),
  };
}

/** Encodes in batches of like lengths, since a batch is padded to its longest; gives the vectors in the texts' order. */
async function encodeAll(texts: readonly string[], encoder: SentenceEncoder): Promise<Float32Array[]> {
  const order = texts.map((_, at) => at).sort((a, b) => (texts[a] ?? "").length - (texts[b] ?? "").length || a - b);
  const vectors: Float32Array[] = [];
  for (let at = 0; at < order.length; at += BATCH) {
    const batch = order.slice(at, at + BATCH);
    const encoded = await encoder.encodePassages(batch.map((text) => texts[text] ?? ""));
    encoded.forEach((vector, i) => (vectors[batch[i] ?? 0] = vector));
  }
  return vectors;
}
