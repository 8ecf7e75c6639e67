import { variants } from "./lexicon/variants.ts";
import { isHanNumeral } from "./numerals/han.ts";

/**
 * A text in one notation: half-width, lower-case ASCII, simplified characters where numerals, units or keywords have
 * variants, one kind of dash, no spaces or line wraps beside Chinese characters. Each character knows where it came from.
 */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: the half-open range of the original that it stands for. */
  from: number[];
  to: number[];
  /** Offsets into `text` at which a line of the original began. */
  lineStarts: Set<number>;
}

const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\ufeff]/u;
const DASHES = "—–―－‐‑−﹣";
const TILDES = "~～〜∼";

const between = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/** Whether a character belongs to Chinese writing (ideographs, Kangxi radicals, full-width punctuation). */
export function isChinese(char: string): boolean {
  const code = char.charCodeAt(0);
  return between(code, 0x2e80, 0x9fff) || between(code, 0xf900, 0xfaff) || between(code, 0xff00, 0xffef);
}

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";
export const isLatin = (char: string | undefined): boolean => char !== undefined && char >= "a" && char <= "z";

/** One character in the common notation; "，" stays itself, since it parts clauses and "," may part thousands. */
function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return between(code, 0x41, 0x5a) ? char.toLowerCase() : char;
  if (DASHES.includes(char)) return "-";
  if (TILDES.includes(char)) return "~";
  if (char === "，" || char === "；" || char === "：" || char === "？" || char === "！") return char;
  if (between(code, 0xff01, 0xff5e)) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (between(code, 0x2f00, 0x2fdf) || between(code, 0x3300, 0x33ff) || code === 0xffe5 || code === 0xb3) {
    return char.normalize("NFKC").toLowerCase();
  }
  return variants.get(char) ?? char;
}

/** A full-width comma that parts thousands of a number in full-width digits: "１，０００". */
const isThousands = (text: string, at: number): boolean =>
  /^[０-９]，[０-９]{3}(?:[^０-９]|$)/.test(text.slice(at - 1, at + 5));

const LONGEST_PART = 16;

/**
 * Whether a line break between two digits is a wrap inside one number. Chinese prints break numbers, English ones don't: so
 * the first part must stand after Chinese, on the same line, and the second mustn't be a list marker. A part "000" is never
 * a number of its own.
 */
function wrapsNumber(text: string, breakAt: number, next: number): boolean {
  const folded = (at: number): string => foldCharacter(text[at] ?? "");
  let right = next;
  while (right < next + LONGEST_PART && isDigit(folded(right))) right += 1;
  const after = folded(right);
  if (after !== "" && ".、)".includes(after) && !isDigit(folded(right + 1))) return false;
  if (folded(next) === "0") return true;
  let left = breakAt;
  while (left > breakAt - LONGEST_PART && isDigit(folded(left - 1))) left -= 1;
  const before = text[left - 1] === " " ? text[left - 2] : text[left - 1];
  return before !== undefined && isChinese(before);
}

/** Whether white space between two characters is kept, and as what. */
function foldSpace(text: string, start: number, end: number, previous: string): string {
  const gap = text.slice(start, end);
  const next = text[end];
  if (next === undefined || previous === "") return "";
  if (gap.includes("\t")) return "\t";
  const breaks = gap.split("\n").length - 1;
  if (breaks > 1) return "\n";
  const following = foldCharacter(next);
  if (isDigit(previous) && isDigit(following)) {
    if (breaks === 1) return wrapsNumber(text, start, end) ? "" : "\n";
    return gap === "\u00a0" || gap === "\u202f" ? "," : " ";
  }
  if (breaks === 0 && isHanNumeral(previous) && (isHanNumeral(following) || isDigit(following))) return " ";
  return isChinese(previous) || isChinese(following) ? "" : " ";
}

/**
 * Folds a text. Linear in its length. The full-width dot after a number that begins a line is a list mark, not a decimal
 * point: "1．3个月" is item 1.
 * @example fold("２０２７ 年").text // "2027年"
 */
export function fold(text: string): Folded {
  const out: string[] = [];
  const folded: Folded = { text: "", from: [], to: [], lineStarts: new Set([0]) };
  const push = (chars: string, from: number, to: number): void => {
    for (const char of chars) {
      out.push(char);
      folded.from.push(from);
      folded.to.push(to);
    }
  };
  let heading = true; // nothing but half-width digits since the line began
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (!SPACE.test(char)) {
      const listMark = heading && char === "．";
      push(listMark ? "、" : char === "，" && isThousands(text, at) ? "," : foldCharacter(char), at, at + 1);
      heading &&= isDigit(char);
      continue;
    }
    let end = at + 1;
    while (end < text.length && SPACE.test(text[end] ?? "")) end += 1;
    push(foldSpace(text, at, end, out[out.length - 1] ?? ""), at, end);
    if (text.slice(at, end).includes("\n")) {
      folded.lineStarts.add(out.length);
      heading = true;
    }
    at = end - 1;
  }
  folded.text = out.join("");
  return folded;
}
