import type { PassageIndex } from "../indexing/passage-index.ts";
import { bestView } from "../indexing/vectors.ts";
import { bm25f, bm25fByField, ceilingOf, headingMass, type QueryTerm } from "./bm25f.ts";
import { conceptOverlap } from "./concept-overlap.ts";
import type { FusionParameters, LexicalParameters, RetrievalParameters } from "./parameters.ts";
import { queryTerms, type RetrievalQuery } from "./query.ts";

/** One line of a score's arithmetic: it adds `weight × value`. */
export interface ScoreLine {
  name:
    | "lexical"
    | `lexical.${"body" | "heading" | "translation" | "paraphrases"}`
    | "bigrams"
    | "dense"
    | "concepts"
    | "heading";
  value: number;
  weight: number;
}

/** What is known of a question and of every entry before the candidates are looked at; arrays are entry by entry. */
export interface Signals {
  words: readonly QueryTerm[];
  /** Most that words and pairs could score. */
  ceilings: { words: number; bigrams: number };
  lexical: Float64Array;
  bigrams: Float64Array;
  headings: Float64Array;
  concepts: Float64Array;
  vector: Float32Array;
  weights: FusionParameters;
}

/** Scores every entry by every signal but the vector. */
export function signalsOf(
  { lexical, tokenizer, ...index }: PassageIndex,
  query: RetrievalQuery,
  vector: Float32Array,
  parameters: RetrievalParameters,
): Signals {
  const { words, bigrams } = queryTerms(tokenizer, query.text, parameters.lexical.part);
  const ceilings = { words: ceilingOf(lexical, words), bigrams: ceilingOf(lexical, bigrams) };
  return {
    words,
    ceilings,
    lexical: bm25f(lexical, words, parameters.lexical),
    bigrams: bm25f(lexical, bigrams, parameters.lexical),
    headings: headingMass(lexical, words),
    concepts: conceptOverlap(index, query.concepts),
    vector,
    weights: weightsFor(parameters.fusion, ceilings.bigrams > 0),
  };
}

/** An entry's signals, each from 0 to 1, and their weights. */
export function linesOf(index: PassageIndex, position: number, signals: Signals): ScoreLine[] {
  const { ceilings, weights } = signals;
  const words = signals.lexical[position] ?? 0;
  const pairs = signals.bigrams[position] ?? 0;
  const headings = signals.headings[position] ?? 0;
  return [
    { name: "lexical", value: share(words, ceilings.words), weight: weights.lexical },
    { name: "bigrams", value: share(pairs, ceilings.bigrams), weight: weights.bigrams },
    { name: "dense", value: bestView(index.vectors, signals.vector, position), weight: weights.dense },
    { name: "concepts", value: signals.concepts[position] ?? 0, weight: weights.concepts },
    { name: "heading", value: share(headings, ceilings.words), weight: weights.heading },
  ];
}

/** The same with the words split by field, and without the lines that add nothing. */
export function arithmeticOf(
  index: PassageIndex,
  position: number,
  signals: Signals,
  parameters: LexicalParameters,
): ScoreLine[] {
  const split = bm25fByField(index.lexical, signals.words, parameters, position);
  const [words, ...others] = linesOf(index, position, signals);
  const byField = (["body", "heading", "translation", "paraphrases"] as const).map((field): ScoreLine => ({
    name: `lexical.${field}`,
    value: share(split[field], signals.ceilings.words),
    weight: words?.weight ?? 0,
  }));
  return [...byField, ...others].filter(({ value }) => value !== 0);
}

/** The score that the lines add up to. */
export function totalOf(lines: readonly ScoreLine[]): number {
  return lines.reduce((sum, { value, weight }) => sum + value * weight, 0);
}

function share(value: number, ceiling: number): number {
  return ceiling > 0 ? value / ceiling : 0;
}

/**
 * A question without Chinese has no pairs: what else weighs its wording (words, vector) shares their weight, so that
 * scores of both languages compare and concepts count in both alike.
 */
function weightsFor(fusion: FusionParameters, pairs: boolean): FusionParameters {
  const { lexical, bigrams, dense } = fusion;
  const wording = lexical + dense;
  if (pairs || wording === 0) return fusion;
  const factor = (wording + bigrams) / wording;
  return { ...fusion, lexical: lexical * factor, bigrams: 0, dense: dense * factor };
}
