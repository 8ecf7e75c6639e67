import { isDigit, isLatin } from "../fold.ts";

const MARKS = "._%+-@:/?&=#~";
const belongs = (char: string | undefined): boolean =>
  char !== undefined && (isLatin(char) || isDigit(char) || MARKS.includes(char));

/**
 * Where the e-mail address or web address ends that begins at `at`; `at` itself where none does. Called only where a
 * run of address characters begins, so that the whole text is walked once.
 */
export function addressEnd(text: string, at: number): number {
  if (belongs(text[at - 1])) return at;
  let end = at;
  let address = text.startsWith("www.", at);
  while (end < text.length && belongs(text[end])) {
    if (text[end] === "@" || text.startsWith("://", end)) address = true;
    end += 1;
  }
  return address ? end : at;
}
