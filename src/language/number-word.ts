import { smallInteger } from "./zh/numerals.ts";

/** English words of the numbers from one to twenty, in order. */
export const ENGLISH_NUMBERS: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A small whole number in digits or in a word of either language; null for anything else. @example numberWord("两") // 2 */
export function numberWord(word: string): number | null {
  const english = ENGLISH_NUMBERS.indexOf(word) + 1;
  if (english > 0) return english;
  return /^\d+$/.test(word) ? Number(word) : word === "两" ? 2 : smallInteger(word);
}
