import { BOUNDS, RANGE } from "./fillers.ts";
import type { Phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const NONE: readonly number[] = [];

/** Lengths of the words at a place that say the bound which the next figure, or the one right before, is read with. */
export function boundLengthsAt(tokens: readonly Token[], at: number): readonly number[] {
  let next = at;
  while (tokens[next]?.kind === "word") next += 1;
  return [...lengths("after", tokens[at - 1], tokens, at), ...lengths("before", tokens[next], tokens, at)];
}

function lengths(side: "before" | "after", token: Token | undefined, tokens: readonly Token[], at: number) {
  if (token?.kind !== "figure") return NONE;
  const { bound, min, kind } = token.figure;
  const ends: readonly Phrases[] = min !== undefined || kind === "period" ? [RANGE[side]] : [];
  return [BOUNDS[bound][side], ...ends].flatMap((phrases) => phrases.lengthsAt(tokens, at));
}
