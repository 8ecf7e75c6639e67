import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import snowball from "snowball-stemmers";
import { EN_STOPWORDS } from "./en/stopwords.ts";
import { foldText } from "./fold.ts";
import { ZH_STOPWORDS } from "./zh/stopwords.ts";

/** Frequency given to terms of our own in jieba's dictionary: high enough that a term wins over its parts. */
const TERM_FREQUENCY = 100_000;
/** Runs of Han characters, numbers with their separators, words of other scripts. The classes don't overlap. */
const RUN =
  /\p{Script=Han}+|\p{N}+(?:[.,]\p{N}+)*[a-z]*|(?:(?!\p{Script=Han})\p{L})+[\p{N}]*(?:[&'’](?:(?!\p{Script=Han})\p{L})+)*/gu;
const HAN = /^\p{Script=Han}/u;
const POSSESSIVE = /['’]s?$/u;

/** One word of a text: its index terms, and how it stood there. */
export interface Word {
  /** As it stood, folded ("医疗器械", "subsidies"). */
  surface: string;
  /** Index terms: the word and the shorter words in it ("医疗", "器械", "医疗器械"), or the stem ("subsidi"). */
  terms: string[];
}

export interface Tokenizer {
  /** Tells two tokenizers with different terms of their own apart. */
  readonly id: string;
  /** Content words in order, stopwords left out. */
  words(text: string): Word[];
  /** All index terms of the content words, in order, with repetitions. */
  tokenize(text: string): string[];
  /** Neighbouring pairs of Han characters (single characters where a run has just one), stopwords included. */
  bigrams(text: string): string[];
}

/**
 * A tokenizer for Chinese and English alike, for texts and questions alike.
 *
 * @param terms Terms of our own that are to stay whole beside their parts ("新材料首批次应用").
 * @example createTokenizer([]).tokenize("医疗器械的 subsidies") // ["医疗", "器械", "医疗器械", "subsidi"]
 */
export function createTokenizer(terms: readonly string[]): Tokenizer {
  const jieba = Jieba.withDict(dict);
  const own = ownTerms(terms);
  if (own.length > 0) jieba.loadDict(Buffer.from(own.map((term) => `${term} ${String(TERM_FREQUENCY)} n`).join("\n")));
  const stemmer = snowball.newStemmer("english");
  const stems = new Map<string, string>();

  const hanWords = (run: string): Word[] =>
    jieba
      .cut(run, false)
      .filter((word) => !ZH_STOPWORDS.has(word))
      .map((word) => ({ surface: word, terms: partsOf(jieba, word) }));
  const otherWord = (run: string): Word[] => {
    const word = run.replace(POSSESSIVE, "").replaceAll(",", "");
    if (EN_STOPWORDS.has(run) || EN_STOPWORDS.has(word)) return [];
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemmer.stem(word);
      if (stems.size < 50_000) stems.set(word, stem);
    }
    return [{ surface: word, terms: [stem] }];
  };
  const words = (text: string): Word[] =>
    (foldText(text).match(RUN) ?? []).flatMap((run) => (HAN.test(run) ? hanWords(run) : otherWord(run)));

  return {
    id: tokenizerId(terms),
    words,
    tokenize: (text) => words(text).flatMap((word) => word.terms),
    bigrams: (text) => (foldText(text).match(RUN) ?? []).filter((run) => HAN.test(run)).flatMap(pairsOf),
  };
}

/** What {@link createTokenizer} would name the tokenizer with these terms, without the cost of making it. */
export function tokenizerId(terms: readonly string[]): string {
  return `jieba+snowball/1:${ownTerms(terms).join(",")}`;
}

function ownTerms(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => foldText(term).replace(/\s+/gu, "")))].filter((term) => HAN.test(term)).sort();
}

/** The word itself and the dictionary words within it; a stopword within a word is no term of its own. */
function partsOf(jieba: Jieba, word: string): string[] {
  if (word.length < 3) return [word];
  const parts = jieba.cutForSearch(word, false).filter((part) => part === word || !ZH_STOPWORDS.has(part));
  return parts.includes(word) ? parts : [...parts, word];
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`);
}

let plain: Tokenizer | undefined;

/** Index terms of a text, with the general dictionary alone; see {@link createTokenizer}. */
export function tokenize(text: string): string[] {
  plain ??= createTokenizer([]);
  return plain.tokenize(text);
}

/** How Chinese is cut into words and English stemmed, for whoever needs just that. */
export function vocabularyTools(): { cut(run: string): string[]; stem(word: string): string } {
  const jieba = Jieba.withDict(dict);
  const stemmer = snowball.newStemmer("english");
  return { cut: (run) => jieba.cut(run, false), stem: (word) => stemmer.stem(word) };
}
