import type { ReadFigure } from "../../domain/figure.ts";
import { readFigures, readNumbers, type PlainNumber } from "../../figures/index.ts";
import { BREAK, isHan, unitsOf, type Unit } from "../../language/units.ts";
import { wordKey } from "./word-key.ts";

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
 * Cuts a text into tokens. The words of a figure belong to the figure, those of another number are its digits.
 *
 * @param year that of days without one
 * @param counts tells which articles and names count something all the same ("一家企业" beside a source's 1家)
 * @example tokensOf("奖励300万元", null).map((t) => t.kind) // ["word", "word", "figure"]
 */
export function tokensOf(text: string, year: number | null, counts?: (figure: ReadFigure) => boolean): Token[] {
  const pieces = piecesOf(text, year, counts);
  const tokens: Token[] = [];
  let next = 0;
  for (const unit of unitsOf(text)) {
    for (let piece = pieces[next]; piece !== undefined && piece.start <= unit.start; piece = pieces[next]) {
      tokens.push(tokenOf(piece, text));
      next += 1;
    }
    const last = pieces[next - 1];
    if (last !== undefined && unit.start < last.end) continue;
    if (unit.key === BREAK) tokens.push({ kind: "break", weight: weightOf(text.slice(unit.start, unit.end)) });
    else tokens.push(...perSign(last, unit, text), { kind: "word", key: wordKey(unit), han: isHan(unit) });
  }
  return [...tokens, ...pieces.slice(next).map((piece) => tokenOf(piece, text))];
}

type Piece = ReadFigure | PlainNumber;

/** Figures and the numbers between them, in order. */
function piecesOf(text: string, year: number | null, counts?: (figure: ReadFigure) => boolean): Piece[] {
  const context = year === null ? {} : { year };
  const sure = readFigures(text, context);
  const figures =
    counts === undefined
      ? sure
      : readFigures(text, { ...context, names: true }).filter(
          (figure) => sure.some(({ start }) => start === figure.start) || counts(figure),
        );
  const numbers = readNumbers(text).filter((n) => !figures.some((f) => f.start < n.end && n.start < f.end));
  return [...figures, ...numbers].sort((a, b) => a.start - b.start);
}

/** Characters between a figure and what it is per at most: "500万元以内/年". */
const PER_REACH = 4;

/** "500万元/年" says 每年. */
function perSign(last: Piece | undefined, unit: Unit, text: string): Token[] {
  const isPer = isHan(unit) && text[unit.start - 1] === "/" && last !== undefined && unit.start - last.end <= PER_REACH;
  return isPer ? [{ kind: "word", key: "每", han: true }] : [];
}

function tokenOf(piece: Piece, text: string): Token {
  if ("digits" in piece) return { kind: "word", key: piece.digits, han: false };
  return { kind: "figure", figure: piece, goesOn: /^\s?\p{L}/u.test(text.slice(piece.end, piece.end + 2)) };
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
