import type { Quantity } from "../../domain/figure.ts";
import type { Folded } from "../fold.ts";
import type { Numeral } from "../numerals/numeral.ts";

/** A figure while it is read: offsets are those of the folded text. */
export interface Draft extends Omit<Quantity, "per" | "bound"> {
  bound: Quantity["bound"];
  start: number;
  end: number;
}

/** What a reader may look at. `year` is the year last said, or that of the context. */
export interface Scene {
  folded: Folded;
  text: string;
  numerals: readonly Numeral[];
  year: number | null;
}

/** Reads a figure whose first numeral is number `index`; null where this form doesn't stand there. */
export type Reader = (scene: Scene, index: number) => Draft | null;

export const skipSpace = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);
export const skipSpaceBack = (text: string, at: number): number => (text[at - 1] === " " ? at - 1 : at);

/** The Latin word that ends at `end`, "" where none does. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start < 24 && /[a-z]/.test(text[start - 1] ?? "")) start -= 1;
  return text.slice(start, end);
}

export const isWhole = (numeral: Numeral): boolean =>
  numeral.upTo === null && !numeral.over && numeral.value.round().eq(numeral.value);

/** The value as a whole number, null where it isn't a plain one. */
export const wholeValue = (numeral: Numeral | undefined): number | null =>
  numeral !== undefined && isWhole(numeral) && !numeral.digits.includes(",") ? numeral.value.toNumber() : null;
