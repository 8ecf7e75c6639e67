import { unitsOf } from "../../language/units.ts";
import type { Token } from "./tokens.ts";
import { wordKey } from "./word-key.ts";

/** Phrases, found from a place in a row of tokens. */
export interface Phrases {
  /** Lengths in tokens of the phrases that begin at a place, longest first. */
  lengthsAt(tokens: readonly Token[], at: number): readonly number[];
}

const NONE: readonly number[] = [];

/** Compiles a list of phrases of either language. */
export function phrasesOf(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const keys = unitsOf(phrase).map(wordKey);
    const [first] = keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return {
    lengthsAt: (tokens, at) => {
      const token = tokens[at];
      if (token?.kind !== "word") return NONE;
      const known = byFirst.get(token.key);
      if (known === undefined) return NONE;
      return known
        .filter((keys) =>
          keys.every((key, i) => {
            const there = tokens[at + i];
            return there?.kind === "word" && there.key === key;
          }),
        )
        .map(({ length }) => length);
    },
  };
}
