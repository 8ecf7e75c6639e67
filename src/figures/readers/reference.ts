import { isDigit } from "../fold.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import type { Scene } from "./draft.ts";
import { skipSpaceBack, wordBefore } from "./draft.ts";

const CHINESE = new Lexicon(
  ["第", "附件", "附表", "附录", "表", "图", "序号", "编号", "文号", "条款", "邮编", "邮政编码", "电话", "热线", "传真", "+", "×", "*", "中央", "国道", "省道"].map((word) => [word, true] as const),
);
const ENGLISH = new Set(
  ("item items article articles clause clauses section sections annex annexes appendix chapter no nos number class classes type types table row rows page pages issue vol volume " +
    "step level grade document documents part parts paragraph paragraphs point version schedule hotline tel telephone phone fax call dial postcode").split(" "),
);
const LINKS = new Lexicon(["、", "和", "至", "到", "-", "~", "及", "与", "或", ",", " and ", ", ", " to ", " or ", " - ", "条至第", "条和第", "项和第"].map((word) => [word, true] as const));
const AFTER = new Lexicon(["号", "hotline", "热线"].map((word) => [word, true] as const));

function isNamed(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  const before = text[end - 1] === "." || text[end - 1] === ":" || text[end - 1] === "：" ? skipSpaceBack(text, end - 1) : end;
  if (CHINESE.before(text, end) !== null) return true;
  const labelled = before < end && text[before - 1] !== undefined;
  const word = wordBefore(text, before);
  if (labelled && CHINESE.before(text, before)?.text === "电话") return true;
  return ENGLISH.has(word);
}

/** "〔2025〕", "[2025]" */
const isBracketed = (text: string, start: number, end: number): boolean => "〔[﹝［".includes(text[start - 1] ?? " ") && "〕]﹞］".includes(text[end] ?? " ");

/** "1．" and "1、" where a line begins. */
function isListMarker({ folded, text, numerals }: Scene, index: number): boolean {
  const numeral = numerals[index];
  if (numeral === undefined || !folded.lineStarts.has(numeral.start)) return false;
  const original = numeral.digits.includes(".");
  if (original) return false;
  const next = text[numeral.end];
  return next === "、" || next === ")" || (next === "." && !isDigit(text[numeral.end + 1]));
}

/**
 * Number `index` may name a place, a document or a line instead of measuring something: 第18条, 〔2025〕57号, item 25, "1、".
 * @returns how many numerals the reference takes ("items 3, 4 and 5" takes three), 0 where it is none
 */
export function referenceLength(scene: Scene, index: number): number {
  const { text, numerals } = scene;
  const first = numerals[index];
  if (first === undefined) return 0;
  if (isBracketed(text, first.start, first.end) || isListMarker(scene, index)) return 1;
  if ("+×*".includes(text[first.end] ?? " ") && text[first.end] !== undefined) return 1;
  if (AFTER.at(text, text[first.end] === " " ? first.end + 1 : first.end) !== null) return 1;
  if (!isNamed(text, first.start)) return 0;
  let length = 1;
  for (let end = first.end; length < 20; length += 1) {
    const next = numerals[index + length];
    const link = LINKS.at(text, end);
    if (next === undefined || link === null || end + link.text.length !== next.start) break;
    end = next.end;
  }
  return length;
}
