import type { TableColumn } from "../../domain/index.ts";
import { widthOf } from "./fragment.ts";
import * as bodies from "./bodies.ts";
import * as phrases from "./phrases.ts";

type Role = TableColumn["role"];

/** What the lines of a table tell about how its cells are written. */
export interface Manner {
  readonly style: phrases.PhraseStyle;
  readonly heard: bodies.Heard;
  /** Width that nine in ten lines out of lists of bodies keep to: who does what may run over two columns. */
  readonly listWidth: number;
}

const FIGURE = /^[<>≤≥约±+-]?\s?[\d.,，]+\s?(?:[%％‰]|[—–~-]\s?[\d.,]+[%％]?)?(?:以上|以下|左右|以内)?$/u;
const IMPOSSIBLE = 12;
const SHORT_LINE = 6;

export const isFigure = (text: string): boolean => FIGURE.test(text) || bodies.BLANK_MARKS.has(text);

export function mannerOf(lines: readonly string[]): Manner {
  const widths = lines
    .filter(bodies.looksListed)
    .map(widthOf)
    .sort((a, b) => a - b);
  return {
    style: phrases.styleOf(lines),
    heard: bodies.hear(lines),
    listWidth: widths[Math.floor(widths.length * 0.9)] ?? 0,
  };
}

const isListing = (role: Role): boolean => role === "lead" || role === "support";
const isRunning = (role: Role): boolean => role === "name" || role === "other";

/** A line with room for more wraps only inside a name, and hardly where it leaves half of its column empty. */
function roomPrice(cell: string, line: string, next: string, { listWidth }: Manner): number {
  if (widthOf(line) * 2 <= listWidth) return SHORT_LINE;
  return bodies.isWhole(cell) && !bodies.continues(next) && widthOf(line) + 3 <= listWidth ? SHORT_LINE : 0;
}

/** Price of going on in the same cell on the next line; `cell` is the cell's text so far, `line` its last line. */
export function joinPrice(role: Role, cell: string, line: string, next: string, manner: Manner): number {
  if (isListing(role)) return bodies.joinPrice(cell, next, manner.heard) + roomPrice(cell, line, next, manner);
  return isRunning(role) ? phrases.joinPrice(line, next, manner.style) : IMPOSSIBLE;
}

/** What a stretch of text costs at once in a column that can't hold it, whatever stands around it. */
export const misfit = (role: Role, text: string): number => (isListing(role) && bodies.isForeign(text) ? 8 : 0);

/** Price of ending a cell before a line that starts the next cell of the same column. */
export function breakPrice(role: Role, cell: string, line: string, next: string, manner: Manner): number {
  if (isListing(role)) return bodies.breakPrice(cell, next, manner.heard);
  return isRunning(role) ? phrases.breakPrice(line, next, manner.style) : 0;
}

/** How far a whole cell is from what its column holds. */
export function strangeness(role: Role, text: string, manner: Manner): number {
  if (isListing(role)) return bodies.strangeness(text, manner.heard);
  if (isRunning(role)) return phrases.strangeness(text, manner.style, manner.heard);
  if (role === "unit") return (text.length > 6 ? 4 : 0) + (isFigure(text) ? 4 : 0);
  return isFigure(text) ? 0 : 6;
}
