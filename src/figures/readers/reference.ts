import { isDigit, isLatin } from "../fold.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { REFERENCE_LINKS, REFERENCE_WORDS, REFERENCE_WORDS_ZH } from "../lexicon/references.ts";
import { englishUnit } from "../lexicon/units-en.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Scene } from "./draft.ts";
import { skipSpace, skipSpaceBack, wordBefore } from "./draft.ts";
import { currencyStart } from "./measure.ts";

const chineseWords = new Lexicon(REFERENCE_WORDS_ZH.map((word) => [word, true] as const));
const links = new Lexicon(REFERENCE_LINKS.map((word) => [word, true] as const));
const after = new Lexicon(["号", "hotline", "热线"].map((word) => [word, true] as const));

/** Whether an English unit at the numeral shows that it measures: "level 20%", "items 3, 20 days". */
function isMeasured(text: string, numeral: Numeral): boolean {
  return text[numeral.end] === "%" || englishUnit(text, skipSpace(text, numeral.end)) !== null;
}

/** A word of reference before the numeral, with or without "." or ":": 第, 附件, "item", "No.". "The table: 2025 …" names a year. */
function isNamed(text: string, numeral: Numeral): boolean {
  const end = skipSpaceBack(text, numeral.start);
  const marked = ".:：".includes(text[end - 1] ?? " ") ? skipSpaceBack(text, end - 1) : end;
  if (":：".includes(text[end - 1] ?? " ") && /^20\d\d$/.test(numeral.digits)) return false;
  if (chineseWords.before(text, marked) !== null && (marked === end || text[end - 1] !== ".")) return true;
  const word = isLatin(text[marked - 1]) ? wordBefore(text, marked) : "";
  return REFERENCE_WORDS.has(word) && !isMeasured(text, numeral) && !(word === "number" && isVerb(text, marked));
}

/** "are to number 60": it counts. */
function isVerb(text: string, end: number): boolean {
  return text.slice(0, end).endsWith("to number");
}

/** "〔2024〕", "[2024]", and "(2024)" before a number with 号. */
function isBracketed(text: string, { start, end }: Numeral): boolean {
  const [open, close] = [text[start - 1] ?? " ", text[end] ?? " "];
  if ("〔[﹝".includes(open) && "〕]﹞".includes(close)) return true;
  return open === "(" && close === ")" && /^\d{1,5}号/.test(text.slice(end + 1, end + 7));
}

/** "1．" and "1、" where a line begins. */
function isListMarker({ folded, text }: Scene, numeral: Numeral): boolean {
  if (!folded.lineStarts.has(numeral.start) || numeral.digits.includes(".") || numeral.value.gte(100)) return false;
  if (currencyStart(text, numeral.start) < numeral.start) return false;
  const next = text[numeral.end];
  return next === "、" || next === ")" || (next === "." && !isDigit(text[numeral.end + 1]));
}

/** A factor of a formula or manner of speaking: "1+N", "7×24小时". */
const isFactor = (text: string, { start, end }: Numeral): boolean =>
  "×*".includes(text[start - 1] ?? " ") ||
  "+×*".includes(text[end] ?? " ") ||
  (text[start - 1] === "+" && isDigit(text[start - 2]));

/**
 * Number `index` may name a place, a document or a line instead of measuring something: 第18条, 〔2024〕57号, item 25, "1、".
 * @returns how many numerals the reference takes ("items 3, 4 and 5" takes three), 0 where it is none
 */
export function referenceLength(scene: Scene, index: number): number {
  const { text, numerals } = scene;
  const first = numerals[index];
  if (first === undefined) return 0;
  if (isBracketed(text, first) || isListMarker(scene, first) || isFactor(text, first)) return 1;
  if (after.at(text, skipSpace(text, first.end)) !== null) return 1;
  if (!isNamed(text, first)) return 0;
  let length = 1;
  for (let end = first.end; length < 20; length += 1) {
    const next = numerals[index + length];
    const link = links.at(text, end);
    if (next === undefined || link === null || end + link.text.length !== next.start || isMeasured(text, next)) break;
    end = next.end;
  }
  return length;
}
