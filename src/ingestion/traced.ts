import type { Span } from "../domain/index.ts";
import { unifiedHan } from "../language/radicals.ts";
import type { Line } from "./line.ts";

/** Text put together from a source: `offsets[i]` is where `text[i]` stands there, `BREAK` for a break that was put in. */
export interface Traced {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Offset of a paragraph break that joining put in. */
const BREAK = -1;

export const EMPTY: Traced = { text: "", offsets: [] };

/**
 * A line with its typesetting white space left out: between Chinese characters, and between Chinese and figures or
 * acronyms. Between Latin words, and beside a lower-case Latin word, one space stays. Radicals become the characters
 * they stand for.
 *
 * @example traceLine({ text: "给予 10 万元", start: 5, end: 13, page: 0 }).text // "给予10万元"
 */
export function traceLine(line: Line): Traced {
  const raw = line.text;
  const text: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i);
    if (!isSpace(character)) {
      text.push(unifiedHan(character));
      offsets.push(line.start + i);
    } else if (text.length > 0 && !isSpace(raw.charAt(i - 1)) && keepsSpace(raw, i)) {
      text.push(" ");
      offsets.push(line.start + i);
    }
  }
  return { text: text.join(""), offsets };
}

/**
 * Two wrapped lines as one: a space only between Latin words (it stands for the line end), nothing between Chinese
 * characters, digits or the letters of an acronym, so that a number cut by the line end stays one number.
 *
 * @example join of "最高20" and "000元" // "最高20000元"
 */
export function joinWrapped(first: Traced, second: Traced): Traced {
  const last = first.offsets.at(-1);
  const before = /[A-Za-z]{1,60}(?=[,.;]?$)/.exec(first.text)?.[0] ?? "";
  const after = /^[A-Za-z]+/.exec(second.text)?.[0] ?? "";
  const words = before !== "" && after !== "" && /[a-z]/.test(before + after);
  if (!words || last === undefined) return concat(first, second);
  return concat(first, { text: " ", offsets: [last + 1] }, second);
}

/** Paragraphs as one text, parted by "\n". */
export function joinParagraphs(paragraphs: readonly Traced[]): Traced {
  const [head, ...rest] = paragraphs;
  if (!head) return EMPTY;
  return rest.reduce((all, next) => concat(all, { text: "\n", offsets: [BREAK] }, next), head);
}

export function concat(...parts: readonly Traced[]): Traced {
  return { text: parts.map((p) => p.text).join(""), offsets: parts.flatMap((p) => p.offsets) };
}

export function sliceTraced(traced: Traced, start: number, end = traced.text.length): Traced {
  return { text: traced.text.slice(start, end), offsets: traced.offsets.slice(start, end) };
}

/** Without white space (and paragraph breaks) at either end. */
export function trimTraced(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length;
  return sliceTraced(traced, start, Math.max(start, traced.text.trimEnd().length));
}

/** Where a traced text stands in its source: runs of neighbouring characters become one segment. */
export function spanOf(traced: Traced, source: string): Span {
  const segments: [number, number][] = [];
  for (const offset of traced.offsets) {
    if (offset === BREAK) continue;
    const last = segments.at(-1);
    if (last && last[1] === offset) last[1] = offset + 1;
    else segments.push([offset, offset + 1]);
  }
  return { source, segments };
}

function keepsSpace(raw: string, at: number): boolean {
  const before = /\S{1,40}$/.exec(raw.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^\S+/.exec(raw.slice(at).trimStart())?.[0] ?? "";
  if (after === "") return false;
  const latinBefore = /[A-Za-z]{1,40}[,.;:]?$/.exec(before)?.[0] ?? "";
  const latinAfter = /^[A-Za-z]+/.exec(after)?.[0] ?? "";
  if (latinBefore !== "" && latinAfter !== "") return true;
  if (/\d$/.test(before) && /^[\dA-Za-z]/.test(after)) return true;
  if (latinBefore !== "" && /^\d/.test(after)) return true;
  return isWord(latinBefore) || isWord(latinAfter);
}

/** A lower-case Latin word belongs to running text; an acronym (3D, PCR) is set with space by the typesetter alone. */
function isWord(latin: string): boolean {
  return /^[a-z]{2,}$/.test(latin);
}

export function isSpace(character: string): boolean {
  return /\s/.test(character);
}
