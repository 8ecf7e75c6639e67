import { isReferenceWord } from "../../figures/index.ts";
import type { Reading } from "./source.ts";
import type { Token } from "./tokens.ts";

const DIGITS = /^\p{Nd}+(?:\.\d+)?$/u;
/** Words between two numbers of one expression at most ("800 to 900"). */
const JOINT = 1;

interface BareNumber {
  readonly key: string;
  readonly at: number;
}

/**
 * Whether the numbers of a sentence that are read as no quantity (names, codes, ways of writing that aren't known) stand
 * in the text one after the other as they do here, with none of an expression left out.
 */
export function bareNumbersStand(sentence: readonly Token[], { tokens, ownEnd }: Reading): boolean {
  const said = bareNumbers(sentence);
  if (said.length === 0) return true;
  return [tokens.slice(0, ownEnd), tokens.slice(ownEnd)].some((part) => {
    const there = bareNumbers(part);
    return there.some((_, from) => standsFrom(said, there, from));
  });
}

function standsFrom(said: readonly BareNumber[], there: readonly BareNumber[], from: number): boolean {
  const run = there.slice(from, from + said.length);
  if (run.length < said.length || run.some(({ key }, i) => key !== said[i]?.key)) return false;
  const [before, first, last, after] = [there[from - 1], run[0], run.at(-1), there[from + said.length]];
  const torn = run.some((one, i) => joined(run[i - 1], one) !== joined(said[i - 1], said[i]));
  return !torn && !joined(before, first) && !joined(last, after);
}

function joined(a: BareNumber | undefined, b: BareNumber | undefined): boolean {
  return a !== undefined && b !== undefined && b.at - a.at <= JOINT + 1;
}

function bareNumbers(tokens: readonly Token[]): BareNumber[] {
  return tokens.flatMap((token, at) =>
    token.kind === "word" && DIGITS.test(token.key)
      ? [{ key: isReference(tokens[at - 1]) ? `number ${token.key}` : token.key, at }]
      : [],
  );
}

/** "Clause 10" is another thing than a 10 that stands alone. */
function isReference(before: Token | undefined): boolean {
  return before?.kind === "word" && isReferenceWord(before.key);
}
