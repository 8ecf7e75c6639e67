import type { IndexEntry } from "../indexing/entry.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import { bestView } from "../indexing/vectors.ts";
import { best } from "./best.ts";
import { DEFAULT_PARAMETERS, type RetrievalParameters } from "./parameters.ts";
import type { RetrievalQuery } from "./query.ts";
import { arithmeticOf, linesOf, type ScoreLine, type Signals, signalsOf, totalOf } from "./score.ts";

/** A passage with its score, from 0 upward. */
export interface RankedPassage {
  entry: IndexEntry;
  score: number;
  /** Cosine between question and passage, 0 to 1. */
  dense: number;
  /** What adds up to the score, worked out when it is looked at. */
  arithmetic: () => ScoreLine[];
}

/**
 * Ranks passages for a question: the best by words, by character pairs, by vector and by concept are looked at in full,
 * each signal between 0 and 1, and the score is their weighted sum. The same question and index give the same ranking;
 * equal scores keep the order of the corpus.
 *
 * @param vector The question's vector by the encoder that made the index; all zero to go without.
 */
export function rank(
  index: PassageIndex,
  query: RetrievalQuery,
  vector: Float32Array,
  parameters: RetrievalParameters = DEFAULT_PARAMETERS,
): RankedPassage[] {
  const signals = signalsOf(index, query, vector, parameters);
  const looked = candidatesOf(index, query, signals, parameters).map((position) => {
    const lines = linesOf(index, position, signals);
    return { position, lines, score: totalOf(lines) };
  });
  looked.sort((a, b) => b.score - a.score || a.position - b.position);
  return looked.slice(0, query.limit).flatMap(({ position, lines, score }) => {
    const entry = index.entries[position];
    if (entry === undefined) return [];
    const dense = lines.find((line) => line.name === "dense")?.value ?? 0;
    return [{ entry, score, dense, arithmetic: () => arithmeticOf(index, position, signals, parameters.lexical) }];
  });
}

/** Positions worth a full look, ascending. */
function candidatesOf(
  index: PassageIndex,
  query: RetrievalQuery,
  { lexical, bigrams, concepts, vector }: Signals,
  { candidates }: RetrievalParameters,
): number[] {
  const allowed = query.documents === undefined ? null : new Set(query.documents);
  const permits = (position: number): boolean =>
    allowed === null || allowed.has(index.entries[position]?.passage.document ?? "");
  const found = [lexical, bigrams, concepts].flatMap((scores) => best(scores, candidates, permits));
  const near = denseCandidates(index, vector, candidates, allowed === null ? null : permits);
  return [...new Set([...found, ...near])].sort((a, b) => a - b);
}

/** The graph finds them among all; where only some documents are asked for, each of their passages is compared. */
function denseCandidates(
  index: PassageIndex,
  vector: Float32Array,
  limit: number,
  permits: ((position: number) => boolean) | null,
): number[] {
  if (vector.every((value) => value === 0)) return [];
  if (permits === null) return index.search.nearest(vector, limit).map(({ vector: view }) => index.owners[view] ?? 0);
  const scores = Float64Array.from(index.entries, (_, position) =>
    permits(position) ? bestView(index.vectors, vector, position) : 0,
  );
  return best(scores, limit, permits);
}
