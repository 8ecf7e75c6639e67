import { type Field, FIELDS } from "../indexing/lexical/fields.ts";
import type { LexicalIndex } from "../indexing/lexical/lexical-index.ts";
import type { LexicalParameters } from "./parameters.ts";

/** A term of the question and what it counts (1 for a whole word). */
export interface QueryTerm {
  term: string;
  weight: number;
}

/**
 * Inverse document frequency, the form that is never negative: ln(1 + (N − n + ½) / (n + ½)).
 *
 * @example idf(1, 10) // ln(1 + 9.5 / 1.5) = 1.992
 */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** In how many entries the term stands; 0 for a term that the index doesn't know. */
export function frequencyOf(index: LexicalIndex, term: string): number {
  const id = index.termIds.get(term);
  return id === undefined ? 0 : (index.frequencies[id] ?? 0);
}

/** The most that the terms could score together: the sum of their weighted idf. */
export function ceilingOf(index: LexicalIndex, terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { term, weight }) => sum + weight * idf(frequencyOf(index, term), index.size), 0);
}

/**
 * BM25F: for a term, tf = Σ over fields of weight × count / (1 − b + b × length / mean length), and the term adds
 * weight × idf × tf / (k1 + tf). A term adds its idf at most.
 *
 * @returns one score per entry, 0 where no term stands.
 */
export function bm25f(index: LexicalIndex, terms: readonly QueryTerm[], parameters: LexicalParameters): Float64Array {
  const scores = new Float64Array(index.size);
  const scales = scalesOf(index, parameters);
  for (const { term, weight } of terms) {
    const id = index.termIds.get(term);
    if (id === undefined) continue;
    const worth = weight * idf(index.frequencies[id] ?? 0, index.size);
    const end = index.offsets[id + 1] ?? 0;
    let at = index.offsets[id] ?? 0;
    while (at < end) {
      const entry = index.entries[at] ?? 0;
      let tf = 0;
      for (; at < end && index.entries[at] === entry; at += 1) tf += fieldFrequency(index, at, scales);
      if (tf > 0) scores[entry] = (scores[entry] ?? 0) + (worth * tf) / (parameters.k1 + tf);
    }
  }
  return scores;
}

/** The same score for one entry, split by field: a term's addition is shared out as the fields share its tf. */
export function bm25fByField(
  index: LexicalIndex,
  terms: readonly QueryTerm[],
  parameters: LexicalParameters,
  entry: number,
): Record<Field, number> {
  const split = new Float64Array(FIELDS.length);
  const scales = scalesOf(index, parameters);
  for (const { term, weight } of terms) {
    const id = index.termIds.get(term);
    if (id === undefined) continue;
    const worth = weight * idf(index.frequencies[id] ?? 0, index.size);
    const start = firstPosting(index, id, entry);
    const end = index.offsets[id + 1] ?? 0;
    let tf = 0;
    for (let at = start; at < end && index.entries[at] === entry; at += 1) tf += fieldFrequency(index, at, scales);
    if (tf === 0) continue;
    for (let at = start; at < end && index.entries[at] === entry; at += 1) {
      const field = index.fields[at] ?? 0;
      split[field] = (split[field] ?? 0) + (worth * fieldFrequency(index, at, scales)) / (parameters.k1 + tf);
    }
  }
  const [body = 0, heading = 0, translation = 0, paraphrases = 0, bigrams = 0] = split;
  return { body, heading, translation, paraphrases, bigrams };
}

/** Per field, what a word counts at length 0 and how much its divisor grows with each word of the field. */
interface FieldScales {
  weights: Float64Array;
  bases: Float64Array;
  slopes: Float64Array;
}

function scalesOf(index: LexicalIndex, { weights, b }: LexicalParameters): FieldScales {
  return {
    weights: Float64Array.from(FIELDS, (field) => weights[field]),
    bases: Float64Array.from(FIELDS, (field) => 1 - b[field]),
    slopes: Float64Array.from(FIELDS, (field, at) => b[field] / (index.means[at] ?? 1)),
  };
}

/** Weighted, length-normalised frequency of one posting. */
function fieldFrequency(index: LexicalIndex, posting: number, { weights, bases, slopes }: FieldScales): number {
  const field = index.fields[posting] ?? 0;
  const length = index.lengths[(index.entries[posting] ?? 0) * FIELDS.length + field] ?? 0;
  return ((weights[field] ?? 0) * (index.counts[posting] ?? 0)) / ((bases[field] ?? 0) + (slopes[field] ?? 0) * length);
}

/** For every entry the weighted idf of the terms that stand in its headings, however often. */
export function headingMass(index: LexicalIndex, terms: readonly QueryTerm[]): Float64Array {
  const heading = FIELDS.indexOf("heading");
  const mass = new Float64Array(index.size);
  for (const { term, weight } of terms) {
    const id = index.termIds.get(term);
    if (id === undefined) continue;
    const worth = weight * idf(index.frequencies[id] ?? 0, index.size);
    for (let at = index.offsets[id] ?? 0; at < (index.offsets[id + 1] ?? 0); at += 1) {
      const entry = index.entries[at] ?? 0;
      if (index.fields[at] === heading) mass[entry] = (mass[entry] ?? 0) + worth;
    }
  }
  return mass;
}

/** First posting of the term at or after `entry`, by bisection; postings are ordered by entry. */
export function firstPosting(index: LexicalIndex, term: number, entry: number): number {
  let low = index.offsets[term] ?? 0;
  let high = index.offsets[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the term stands in any field of `entry`. */
export function holds(index: LexicalIndex, term: string, entry: number): boolean {
  const id = index.termIds.get(term);
  if (id === undefined) return false;
  const at = firstPosting(index, id, entry);
  return at < (index.offsets[id + 1] ?? 0) && index.entries[at] === entry;
}
