import type { Field } from "../indexing/lexical/fields.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import { fieldsHolding, frequencyOf, idf } from "./bm25f.ts";
import type { Word } from "../language/tokens.ts";

/** One content word of a question, held against an entry. */
export interface CoveredTerm {
  /** As asked, folded ("医疗器械", "subsidies"). */
  term: string;
  /** How telling the word is in this corpus: its inverse document frequency, greatest for a word that never occurs. */
  idf: number;
  /** False where the corpus nowhere has the word, nor all of its parts. */
  known: boolean;
  /** How much of it the entry has: 1 the word itself or all of its parts; else the share of its parts, by idf. */
  covered: number;
  /** Fields in which it stands: "body", "heading", "translation", "paraphrases". */
  fields: Field[];
}

export interface TermCoverage {
  terms: CoveredTerm[];
  /** Covered share of the question's words, by idf; 1 for a question without content words. */
  share: number;
}

/**
 * Which content words of a question an entry accounts for, in whichever field (so an English question is covered by
 * the translation and by English paraphrases), and which it doesn't. Refusals rest on this.
 *
 * @param position Position of the entry in `index.entries`.
 */
export function termCoverage(index: PassageIndex, question: string, position: number): TermCoverage {
  return wordCoverage(index, contentWords(index, question), position);
}

/** The content words of a question, each once. */
export function contentWords(index: PassageIndex, question: string): Word[] {
  const seen = new Set<string>();
  return index.tokenizer.words(question).filter(({ surface }) => !seen.has(surface) && seen.add(surface));
}

/** {@link termCoverage} for words already told apart: many entries can be held against one question. */
export function wordCoverage(index: PassageIndex, words: readonly Word[], position: number): TermCoverage {
  const terms = words.map((word) => coverWord(index, word, position));
  const total = terms.reduce((sum, term) => sum + term.idf, 0);
  const covered = terms.reduce((sum, term) => sum + term.idf * term.covered, 0);
  return { terms, share: total > 0 ? covered / total : 1 };
}

function coverWord(index: PassageIndex, word: Word, position: number): CoveredTerm {
  const { lexical } = index;
  const worth = (term: string): number => idf(frequencyOf(lexical, term), lexical.size);
  const whole = word.terms.find((term) => term === word.surface) ?? word.terms[0] ?? word.surface;
  const parts = word.terms.filter((term) => term !== whole);
  const found = new Map(word.terms.map((term) => [term, fieldsHolding(lexical, term, position)]));
  const has = (term: string): boolean => (found.get(term) ?? []).length > 0;
  const weight = parts.reduce((sum, term) => sum + worth(term), 0);
  const byParts = weight > 0 ? parts.filter(has).reduce((sum, term) => sum + worth(term), 0) / weight : 0;
  return {
    term: word.surface,
    idf: worth(whole),
    known:
      frequencyOf(lexical, whole) > 0 || (parts.length > 0 && parts.every((term) => frequencyOf(lexical, term) > 0)),
    covered: has(whole) ? 1 : byParts,
    fields: [...new Set([...found.values()].flat())],
  };
}
