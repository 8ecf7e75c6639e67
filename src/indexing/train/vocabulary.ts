import { foldText } from "../../language/fold.ts";
import { EN_STOPWORDS } from "../../language/en/stopwords.ts";
import { ZH_STOPWORDS } from "../../language/zh/stopwords.ts";

/** Marks the beginning of a run of letters or characters, as SentencePiece does. */
export const WORD_START = "▁";
export const PAD = "[PAD]";
export const UNKNOWN = "[UNK]";
/** Opens every text, so that no text is without a token. */
export const OPENING = "[CLS]";

/** What the encoder's tokenizer looks at: runs of Han characters, and words of Latin letters. Numbers are left out. */
export const RUNS = "\\p{Script=Han}+|[a-z][a-z0-9]*";

/** A token of the encoder and the row of the table that it shares with other forms of its word. */
export interface Piece {
  token: string;
  /** Logarithm of its probability: a text is cut into the tokens of the greatest sum. */
  score: number;
  /** Name of the trained row; null for a token without meaning of its own. */
  feature: string | null;
}

export interface VocabularyTools {
  /** Cuts a run of Han characters into words. */
  cut(run: string): string[];
  /** Stem of an English word. */
  stem(word: string): string;
}

/** A word of Chinese must occur so often to be a token; a rarer one is written with its characters. */
const MIN_COUNT = 2;
/** Longer words are written with shorter ones, so that they share meaning with them. */
const MAX_HAN_LENGTH = 4;
/** The score of a lone character that is no word, of a stem within an unknown form, and of a lone letter. */
const SCORES = { character: -16, stem: -14, letter: -18 };

/**
 * The tokens of an encoder for these texts: Chinese words and single characters, English words, and stems and letters
 * for forms that don't occur. Forms of one English word share a row.
 */
export function buildVocabulary(texts: readonly string[], tools: VocabularyTools): Piece[] {
  const { han, latin } = countWords(texts, tools);
  const total = [...han.values(), ...latin.values()].reduce((sum, count) => sum + count, 0);
  const pieces = new Map<string, Piece>();
  const add = (token: string, score: number, feature: string | null): void => {
    if (!pieces.has(token)) pieces.set(token, { token, score, feature });
  };
  for (const special of [PAD, UNKNOWN, OPENING]) add(special, 0, null);
  add(WORD_START, 0, null);
  for (const [word, count] of han) {
    const frequent = count >= MIN_COUNT && word.length <= MAX_HAN_LENGTH;
    if (frequent) add(word, Math.log(count / total), ZH_STOPWORDS.has(word) ? null : word);
    for (const character of word) add(character, SCORES.character, ZH_STOPWORDS.has(character) ? null : character);
  }
  for (const [word, count] of latin) {
    add(WORD_START + word, Math.log(count / total), EN_STOPWORDS.has(word) ? null : featureOf(tools.stem(word)));
  }
  for (const word of latin.keys()) {
    for (const stem of stemPieces(tools.stem(word))) add(WORD_START + stem, SCORES.stem, featureOf(tools.stem(word)));
  }
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") add(letter, SCORES.letter, null);
  return [...pieces.values()];
}

/** Rows of English stems are named apart from Chinese words; no word of either language begins like this. */
function featureOf(stem: string): string {
  return `en:${stem}`;
}

/** A stem, and the stem without the vowel that inflection changes ("subsidi", "subsid"). */
function stemPieces(stem: string): string[] {
  const bare = stem.replace(/[aeiouy]$/, "");
  return [stem, bare].filter((piece) => piece.length >= 4);
}

/** Words with their counts, in the order of their first occurrence. */
function countWords(texts: readonly string[], tools: VocabularyTools): Record<"han" | "latin", Map<string, number>> {
  const han = new Map<string, number>();
  const latin = new Map<string, number>();
  const runs = new RegExp(RUNS, "gu");
  for (const text of texts) {
    for (const run of foldText(text).match(runs) ?? []) {
      if (/^[a-z]/.test(run)) latin.set(run, (latin.get(run) ?? 0) + 1);
      else for (const word of tools.cut(run)) han.set(word, (han.get(word) ?? 0) + 1);
    }
  }
  return { han, latin };
}
