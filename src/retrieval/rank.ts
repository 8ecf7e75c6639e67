import type { IndexEntry } from "../indexing/entry.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import { bestView } from "../indexing/vectors.ts";
import { bm25f, bm25fByField, ceilingOf, fieldsHolding, type QueryTerm } from "./bm25f.ts";
import { conceptOverlap } from "./concept-overlap.ts";
import { best } from "./best.ts";
import { DEFAULT_PARAMETERS, type FusionParameters, type RetrievalParameters } from "./parameters.ts";
import { queryTerms, type QueryTerms, type RetrievalQuery } from "./query.ts";

/** One line of a score's arithmetic: it adds `weight × value`. */
export interface ScoreLine {
  name: `lexical.${"body" | "heading" | "translation" | "paraphrases"}` | "bigrams" | "dense" | "concepts" | "heading";
  value: number;
  weight: number;
}

/** A passage with its score, from 0 upward, and the arithmetic that adds up to it. */
export interface RankedPassage {
  entry: IndexEntry;
  score: number;
  arithmetic: ScoreLine[];
}

interface Signals {
  terms: QueryTerms;
  ceilings: { words: number; bigrams: number };
  vector: Float32Array;
  /** Share of the asked concepts, entry by entry. */
  concepts: Float64Array;
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
  const terms = queryTerms(index.tokenizer, query.text, parameters.lexical.part);
  const ceilings = { words: ceilingOf(index.lexical, terms.words), bigrams: ceilingOf(index.lexical, terms.bigrams) };
  const signals: Signals = { terms, ceilings, vector, concepts: conceptOverlap(index, query.concepts) };
  const ranked = candidatesOf(index, query, signals, parameters).map((position): [number, RankedPassage] => [
    position,
    score(index, position, signals, parameters),
  ]);
  ranked.sort(([a, left], [b, right]) => right.score - left.score || a - b);
  return ranked.slice(0, query.limit).map(([, passage]) => passage);
}

/** Positions worth a full look, ascending. */
function candidatesOf(
  index: PassageIndex,
  query: RetrievalQuery,
  { terms, vector, concepts }: Signals,
  parameters: RetrievalParameters,
): number[] {
  const allowed = query.documents === undefined ? null : new Set(query.documents);
  const permits = (position: number): boolean =>
    allowed === null || allowed.has(index.entries[position]?.passage.document ?? "");
  const { candidates } = parameters;
  const found = new Set<number>();
  const add = (scores: Float64Array): void => {
    for (const position of best(scores, candidates, permits)) found.add(position);
  };
  add(bm25f(index.lexical, terms.words, parameters.lexical));
  add(bm25f(index.lexical, terms.bigrams, parameters.lexical));
  add(concepts);
  for (const position of denseCandidates(index, vector, candidates, allowed === null ? null : permits))
    found.add(position);
  return [...found].sort((a, b) => a - b);
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

function score(
  index: PassageIndex,
  position: number,
  signals: Signals,
  parameters: RetrievalParameters,
): RankedPassage {
  const entry = index.entries[position];
  if (entry === undefined) throw new RangeError(`No entry at ${String(position)}`);
  const { terms, ceilings, vector } = signals;
  const fusion = weightsFor(parameters.fusion, ceilings.bigrams > 0);
  const words = bm25fByField(index.lexical, terms.words, parameters.lexical, position);
  const pairs = bm25fByField(index.lexical, terms.bigrams, parameters.lexical, position);
  const share = (value: number, ceiling: number): number => (ceiling > 0 ? value / ceiling : 0);
  const lines: ScoreLine[] = [
    { name: "lexical.body", value: share(words.body, ceilings.words), weight: fusion.lexical },
    { name: "lexical.heading", value: share(words.heading, ceilings.words), weight: fusion.lexical },
    { name: "lexical.translation", value: share(words.translation, ceilings.words), weight: fusion.lexical },
    { name: "lexical.paraphrases", value: share(words.paraphrases, ceilings.words), weight: fusion.lexical },
    { name: "bigrams", value: share(pairs.bigrams, ceilings.bigrams), weight: fusion.bigrams },
    { name: "dense", value: bestView(index.vectors, vector, position), weight: fusion.dense },
    { name: "concepts", value: signals.concepts[position] ?? 0, weight: fusion.concepts },
    { name: "heading", value: headingShare(index, position, terms.words, ceilings.words), weight: fusion.heading },
  ];
  const arithmetic = lines.filter(({ value }) => value !== 0);
  return { entry, score: arithmetic.reduce((sum, { value, weight }) => sum + value * weight, 0), arithmetic };
}

/** A question without Chinese has no pairs: the other signals share their weight, so that scores of both languages compare. */
function weightsFor(fusion: FusionParameters, pairs: boolean): FusionParameters {
  const { lexical, bigrams, dense, concepts, heading } = fusion;
  const others = lexical + dense + concepts + heading;
  if (pairs || others === 0) return fusion;
  const factor = (others + bigrams) / others;
  return {
    lexical: lexical * factor,
    bigrams: 0,
    dense: dense * factor,
    concepts: concepts * factor,
    heading: heading * factor,
  };
}

/** Share of the question's words that stand in the headings, by weighted idf. */
function headingShare(
  { lexical }: PassageIndex,
  position: number,
  words: readonly QueryTerm[],
  ceiling: number,
): number {
  if (ceiling === 0) return 0;
  const held = words.filter(({ term }) => fieldsHolding(lexical, term, position).includes("heading"));
  return ceilingOf(lexical, held) / ceiling;
}
