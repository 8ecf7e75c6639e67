import { fold } from "./fold.ts";
import { findNumerals } from "./numerals/find.ts";

/** A number of a text, in digits or English words, whether it counts something or not. */
export interface PlainNumber {
  /** In plain digits: "263" for "two hundred and sixty-three". */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Every number in digits or English words, in order; "a" and "one" are none, since they are articles as often. */
export function readNumbers(text: string): PlainNumber[] {
  const { text: folded, from, to } = fold(text);
  return findNumerals(folded).flatMap(({ script, value, start, end }) => {
    if (script === "han" || (script === "words" && value.lte(1))) return [];
    return [{ digits: value.toFixed(), start: from[start] ?? 0, end: to[end - 1] ?? text.length }];
  });
}
