import type { TableColumn } from "../../domain/index.ts";
import { widthOf } from "./fragment.ts";
import * as bodies from "./bodies.ts";
import * as phrases from "./phrases.ts";

type Role = TableColumn["role"];

/** What the lines of a table tell about how its cells are written. */
export interface Manner {
  readonly style: phrases.PhraseStyle;
  readonly starts: ReadonlySet<string>;
  /** Width of the widest line out of a list of bodies. */
  readonly listWidth: number;
}

const FIGURE = /^[<>≤≥约±+-]?\s?[\d.,，]+\s?(?:[%％‰]|[—–~-]\s?[\d.,]+[%％]?)?(?:以上|以下|左右|以内)?$/u;
const IMPOSSIBLE = 12;
/** A line that leaves half of its column empty hardly wraps. */
const SHORT_LINE = 3;

export const isFigure = (text: string): boolean => FIGURE.test(text) || bodies.BLANK_MARKS.has(text);

export const mannerOf = (lines: readonly string[]): Manner => ({
  style: phrases.styleOf(lines),
  starts: bodies.startsIn(lines),
  listWidth: Math.max(0, ...lines.filter(bodies.looksListed).map(widthOf)),
});

const isListing = (role: Role): boolean => role === "lead" || role === "support";
const isRunning = (role: Role): boolean => role === "name" || role === "other";

/** Price of going on in the same cell on the next line; `cell` is the cell's text so far, `line` its last line. */
export function joinPrice(role: Role, cell: string, line: string, next: string, manner: Manner): number {
  if (isListing(role))
    return bodies.joinPrice(cell, next, manner.starts) + (widthOf(line) * 2 < manner.listWidth ? SHORT_LINE : 0);
  return isRunning(role) ? phrases.joinPrice(line, next, manner.style) : IMPOSSIBLE;
}

/** Price of ending a cell before a line that starts the next cell of the same column. */
export function breakPrice(role: Role, cell: string, line: string, next: string, manner: Manner): number {
  if (isListing(role)) return bodies.breakPrice(cell, next, manner.starts);
  return isRunning(role) ? phrases.breakPrice(line, next, manner.style) : 0;
}

/** How far a whole cell is from what its column holds. */
export function strangeness(role: Role, text: string, manner: Manner): number {
  if (isListing(role)) return bodies.strangeness(text, manner.starts);
  if (isRunning(role)) return phrases.strangeness(text, manner.style, manner.starts);
  if (role === "unit") return (text.length > 6 ? 4 : 0) + (isFigure(text) ? 4 : 0);
  return isFigure(text) ? 0 : 6;
}
