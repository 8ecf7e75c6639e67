import type Big from "big.js";

/** A numeral of a folded text: its place and its exact value; what it counts isn't known yet. */
export interface Numeral {
  start: number;
  end: number;
  value: Big;
  /** "八九百": from 800 (`value`) to 900. */
  upTo: Big | null;
  script: "digits" | "han" | "words";
  /** The digits as written, "" for other scripts. */
  digits: string;
  /** The trailing 万, 亿, million… that a neighbour may share: 10000 in "1000万"; 1 where none. */
  scale: number;
  /** "100余", "100多": more than the value. */
  over: boolean;
  /** "百亿", "千万": a scale without a number before it, read only with a unit. */
  bare: boolean;
}

/** More characters than this are no numeral that anybody writes. */
export const LONGEST_NUMERAL = 32;
