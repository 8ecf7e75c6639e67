import { Converter } from "opencc-js/t2cn";
import { unifiedHan } from "./radicals.ts";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Zero-width, bidirectional and other format characters, soft hyphen, variation selectors, tags, controls. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFE00-\uFE0F]/gu;

/**
 * A text as matching sees it: invisible characters gone, compatibility forms and radicals normalised, traditional
 * characters simplified, lower case, white space single and none between two CJK characters.
 *
 * @example foldText("最高補助 多少？Ｃlass　III") // "最高补助多少?class iii"
 */
export function foldText(text: string): string {
  return foldWidth(text).toLowerCase();
}

/** The same, with its capitals kept: some abbreviations are words in lower case (WHO, US). */
export function foldWidth(text: string): string {
  const plain = text
    .replace(/[\r\n\t]/g, " ")
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[\u2E80-\u2EFF]/g, unifiedHan);
  return toSimplified(plain)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/ +/g, " ")
    .replace(/(?<=[\u3400-\u9fff、。《》“”]) (?=[\u3400-\u9fff、。《》“”\d])|(?<=\d) (?=[\u3400-\u9fff])/g, "")
    .trim();
}
