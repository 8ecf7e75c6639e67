import Big from "big.js";

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index) => [word, index]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 20 + 10 * index]),
);
const SCALES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Scales that may follow digits: "10 million", "500k", "1.2bn", "30 wan". */
export const DIGIT_SCALES = new Map([
  ...SCALES,
  ["hundred", 100],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["wan", 1e4],
  ["yi", 1e8],
  ["tn", 1e12],
]);
/** Those that must touch the digits. */
export const ATTACHED_SCALES = new Set(["k", "m", "b"]);

/** What part of a whole a word names: "fifth" is one of 5. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
]);

const isNumberWord = (word: string): boolean => UNITS.has(word) || TENS.has(word);

/** Whether a number may begin with the word. */
export const beginsNumber = (word: string): boolean => isNumberWord(word) || word === "a" || word === "an";

/** Whether a number may go on with the word. */
export const continuesNumber = (word: string): boolean =>
  isNumberWord(word) ||
  SCALES.has(word) ||
  FRACTIONS.has(word) ||
  word === "hundred" ||
  word === "and" ||
  word === "of";

/**
 * Reads a number in English words from a list of them.
 * @returns the value and how many words it took; null where the first word begins no number
 * @example readWords(["two", "hundred", "and", "five", "days"]) // value 205, used 4
 */
export function readWords(words: readonly string[]): { value: Big; used: number; scale: number } | null {
  const article = words[0] === "a" || words[0] === "an";
  const second = words[1] ?? "";
  if (article && second !== "hundred" && !SCALES.has(second)) return null;
  if (!article && !isNumberWord(words[0] ?? "")) return null;
  let total = 0;
  let section = article ? 1 : 0;
  let used = article ? 1 : 0;
  let scale = 1;
  let open = article ? 0 : 100; // what may still be added below the last word: 100 anything, 10 a digit, 0 only scales
  for (; used < words.length; used += 1) {
    const word = words[used] ?? "";
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    const large = SCALES.get(word);
    if (ten !== undefined && open >= 100) [section, open] = [section + ten, 10];
    else if (unit !== undefined && (open >= 100 || (open === 10 && unit > 0 && unit < 10)))
      [section, open] = [section + unit, 0];
    else if (word === "hundred" && section > 0 && section < 100) [section, open] = [section * 100, 100];
    else if (large !== undefined && section > 0)
      [total, section, open, scale] = [total + section * large, 0, 100, large];
    else if (word === "and" && open === 100 && total + section > 0 && isNumberWord(words[used + 1] ?? "")) continue;
    else break;
  }
  const ended = section === 0 ? scale : 1;
  return { value: new Big(total).plus(section), used, scale: ended };
}
