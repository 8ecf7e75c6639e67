import type { PassageIndex } from "../indexing/passage-index.ts";
import { frequencyOf, holds, idf } from "./bm25f.ts";
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

/** A content word of a question with what is known of it in the whole corpus. */
export interface ContentWord extends Pick<CoveredTerm, "term" | "idf" | "known"> {
  /** The index term that stands for the whole word. */
  readonly whole: string;
  /** The shorter words in it, each with its inverse document frequency; `total` is their sum. */
  readonly parts: readonly { readonly term: string; readonly idf: number }[];
  readonly total: number;
}

/** The content words of a question, each once. */
export function contentWords(index: PassageIndex, question: string): ContentWord[] {
  const words = new Map(index.tokenizer.words(question).map((word) => [word.surface, word]));
  return Array.from(words.values(), (word) => weighed(word, index));
}

function weighed({ surface, terms }: Word, { lexical }: PassageIndex): ContentWord {
  const whole = terms.find((term) => term === surface) ?? terms[0] ?? surface;
  const worth = (term: string): number => idf(frequencyOf(lexical, term), lexical.size);
  const parts = terms.filter((term) => term !== whole).map((term) => ({ term, idf: worth(term) }));
  return {
    term: surface,
    idf: worth(whole),
    known:
      frequencyOf(lexical, whole) > 0 ||
      (parts.length > 0 && parts.every(({ term }) => frequencyOf(lexical, term) > 0)),
    whole,
    parts,
    total: parts.reduce((sum, part) => sum + part.idf, 0),
  };
}

/** {@link termCoverage} for words already told apart: many entries can be held against one question. */
export function wordCoverage(index: PassageIndex, words: readonly ContentWord[], position: number): TermCoverage {
  const terms = words.map((word) => coverWord(index, word, position));
  const total = terms.reduce((sum, term) => sum + term.idf, 0);
  const covered = terms.reduce((sum, term) => sum + term.idf * term.covered, 0);
  return { terms, share: total > 0 ? covered / total : 1 };
}

function coverWord(
  { lexical }: PassageIndex,
  { term, idf, known, whole, parts, total }: ContentWord,
  position: number,
): CoveredTerm {
  if (holds(lexical, whole, position)) return { term, idf, known, covered: 1 };
  const held = parts.reduce((sum, part) => (holds(lexical, part.term, position) ? sum + part.idf : sum), 0);
  return { term, idf, known, covered: total > 0 ? held / total : 0 };
}
