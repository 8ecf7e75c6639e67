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
  const encoded = await inBatches(views.flat(), BATCH, (texts) => encoder.encodePassages(texts));
  let at = 0;
  const byEntry = views.map((texts) => encoded.slice(at, (at += texts.length)));
  return {
    lexical: buildLexicalIndex(entries, tokenizer),
    vectors: buildVectorTable(encoder.dimensions, byEntry),
  };
}

async function inBatches<T, R>(items: readonly T[], size: number, work: (batch: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += size) results.push(...(await work(items.slice(at, at + size))));
  return results;
}
