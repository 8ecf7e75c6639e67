import { bigramTerms } from "../indexing/lexical/fields.ts";
import { foldText } from "../language/fold.ts";
import type { Tokenizer, Word } from "../language/tokens.ts";
import type { QueryTerm } from "./bm25f.ts";

/** What is looked for. */
export interface RetrievalQuery {
  /** The question, as asked. */
  text: string;
  /** Concepts that the question is about, by id. */
  concepts: readonly string[];
  /** Only passages of these documents; all where absent. */
  documents?: readonly string[];
  /** How many passages to return at most. */
  limit: number;
}

/** A question as the index's terms. */
export interface QueryTerms {
  words: QueryTerm[];
  bigrams: QueryTerm[];
}

/** Terms of a question, each once; a shorter word within a longer one counts `part`. */
export function queryTerms(tokenizer: Tokenizer, text: string, part: number): QueryTerms {
  const weights = new Map<string, number>();
  for (const word of tokenizer.words(text)) {
    for (const term of word.terms) weights.set(term, Math.max(weights.get(term) ?? 0, weightOf(word, term, part)));
  }
  return {
    words: Array.from(weights, ([term, weight]) => ({ term, weight })),
    bigrams: [...new Set(bigramTerms(tokenizer, foldText(text)))].map((term) => ({ term, weight: 1 })),
  };
}

function weightOf(word: Word, term: string, part: number): number {
  return word.terms.length === 1 || term === word.surface ? 1 : part;
}
