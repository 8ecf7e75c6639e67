import { widthOf } from "./fragment.ts";
import { isWhole, itemsOf, looksListed, type Heard } from "./bodies.ts";
import { cutsWord } from "./words.ts";

/** How cells of running text (tasks, names of indicators) are printed in one table. */
export interface PhraseStyle {
  /** Width of the column in full-width characters. */
  readonly width: number;
  /** Cells end in a full stop. */
  readonly stops: boolean;
}

const STOP = /[。；！？]$/u;
const CANNOT_START = /^[，。、；：！？）)”’》〉】]/u;
const CARRIES_ON = /^(?:[和与及或的、，。；）)等”]|以及|并)/u;
const WORD = /^[\p{Script=Latin}\d.+/%-]+/u;

/** The style of a column, as far as its lines show it. */
export function styleOf(lines: readonly string[]): PhraseStyle {
  const phrases = lines.filter((line) => !looksListed(line));
  const ended = phrases.filter((line) => STOP.test(line)).length;
  return { width: Math.max(2, ...phrases.map(widthOf)), stops: ended > 0 && ended * 8 >= phrases.length };
}

/** Room that a line would have needed for what can't be parted at the start of the next one. */
function firstUnit(next: string): number {
  const word = WORD.exec(next)?.[0];
  if (word !== undefined) return widthOf(word);
  let size = 1;
  while (CANNOT_START.test(next.slice(size))) size += 1;
  if (/^[“（(《〈‘【]/u.test(next)) size += 1;
  return size;
}

/** How much a line falls short of being full: 0 where the next character wouldn't have gone on it. */
const shortfall = (line: string, next: string, { width }: PhraseStyle): number =>
  Math.max(0, width - widthOf(line) - firstUnit(next) + 1 - (width >= 16 ? 1 : 0));

/** Price of taking the next line as the same cell's: 0 where nothing speaks against it. */
export function joinPrice(line: string, next: string, style: PhraseStyle): number {
  const short = shortfall(line, next, style);
  const wrap = short === 0 ? 0 : short <= 1 ? 2.5 : short <= 2 ? 4 : 6;
  if (style.stops) return wrap + (STOP.test(line) ? 3 : 0);
  return wrap + (CARRIES_ON.test(next) || cutsWord(line, next) ? 0 : 0.7);
}

/** Price of ending the cell before the next line. */
export function breakPrice(line: string, next: string, style: PhraseStyle): number {
  const carriesOn = CARRIES_ON.test(next) ? 4 : 0;
  if (style.stops) return carriesOn + (STOP.test(line) ? 0 : 6);
  return carriesOn + (shortfall(line, next, style) <= 1 && cutsWord(line, next) ? 3 : 0);
}

/** How far a whole cell is from running text: a list of nothing but bodies is strange there. */
export function strangeness(text: string, style: PhraseStyle, { starts }: Heard): number {
  const listed = itemsOf(text).every((item) => isWhole(item) && starts.has(item.charAt(0)));
  const unbalanced = text.split(/[（(]/u).length !== text.split(/[）)]/u).length;
  return (listed ? 4 : 0) + (unbalanced ? 6 : 0) + (style.stops && !STOP.test(text) ? 6 : 0);
}
