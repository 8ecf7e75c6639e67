import type { ReadFigure } from "../../domain/figure.ts";
import { readFigures } from "../../figures/index.ts";
import { BREAK, isHan, unitsOf } from "../../language/units.ts";

/** How much a mark parts: a list mark or colon, a comma, the end of a sentence or of one of several parallel items. */
export type BreakWeight = "list" | "comma" | "sentence";

/** A text as claims are compared by it: words (a Han character, or a word in the singular), figures, and the marks between. */
export type Token =
  | { readonly kind: "word"; readonly key: string; readonly han: boolean }
  /** `goesOn`: a word follows without any mark between. */
  | { readonly kind: "figure"; readonly figure: ReadFigure; readonly goesOn: boolean }
  | { readonly kind: "break"; readonly weight: BreakWeight };

const LIST_MARKS = "、：:";
const COMMAS = "，,";

/**
 * Cuts a text into tokens. The words of a figure belong to the figure.
 *
 * @param year that of days without one
 * @example tokensOf("奖励300万元", null).map((t) => t.kind) // ["word", "word", "figure"]
 */
export function tokensOf(text: string, year: number | null): Token[] {
  const figures = readFigures(text, year === null ? {} : { year });
  const tokens: Token[] = [];
  let next = 0;
  for (const unit of unitsOf(text)) {
    for (let figure = figures[next]; figure !== undefined && figure.start <= unit.start; figure = figures[next]) {
      tokens.push(tokenOf(figure, text));
      next += 1;
    }
    const last = figures[next - 1];
    if (last !== undefined && unit.start < last.end) continue;
    if (unit.key === BREAK) tokens.push({ kind: "break", weight: weightOf(text.slice(unit.start, unit.end)) });
    else tokens.push({ kind: "word", key: unit.exact, han: isHan(unit) });
  }
  return [...tokens, ...figures.slice(next).map((figure) => tokenOf(figure, text))];
}

function tokenOf(figure: ReadFigure, text: string): Token {
  return { kind: "figure", figure, goesOn: /^\s?\p{L}/u.test(text.slice(figure.end, figure.end + 2)) };
}

function weightOf(mark: string): BreakWeight {
  if (LIST_MARKS.includes(mark)) return "list";
  return COMMAS.includes(mark) ? "comma" : "sentence";
}

/** The sentences of a text, each with something in it. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "break" && token.weight === "sentence") sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences.filter((sentence) => sentence.some(({ kind }) => kind !== "break"));
}
