import { EMPTY, joinWrapped, type Traced, traceLine } from "./traced.ts";
import type { Line } from "./line.ts";
import { markerAt } from "./markers.ts";
import { type Candidate, chooseNumbering, type Numbered } from "./numbering.ts";
import type { SourceEntry } from "./source-list.ts";

export type Layout = SourceEntry["layout"];

/** A paragraph of a document, wraps removed; `number` where it opens a numbered clause. */
export interface Paragraph {
  readonly text: Traced;
  readonly number: Numbered | null;
  readonly lines: readonly Line[];
}

/** A line shorter than this share of the column ends its paragraph. */
const FULL_LINE = 0.85;
/** First lines of paragraphs are indented by two characters, which text layers leave out. */
const INDENT = 2;
/** Column width that holds for a text too short to show its own. */
const LEAST_COLUMN = 20;
/** A line without a comma and no longer than this is a heading or a title, not a cut paragraph. */
const HEADING_LENGTH = 40;
const CLOSING_QUOTES = /[”’」』]{1,9}$/;

/** How a line ends: surely the end of its paragraph, with a sentence or not perhaps, or in the middle of a sentence. */
type LineEnd = "ends" | "ends a sentence" | "may end" | "runs on";

/**
 * Lines joined to paragraphs. A paragraph ends where its line stops short of the column's edge (`lines`), or where a
 * sentence ends (`paragraphs`), and always where the next numbered clause begins.
 */
export function paragraphsOf(lines: readonly Line[], layout: Layout): Paragraph[] {
  const traced = lines.map(traceLine);
  const column = columnWidth(lines);
  const ends = traced.map((line, i) => lineEnd(line.text, widthOf(lines[i]?.text.trim() ?? ""), layout, column));
  const numbered = new Map(chooseNumbering(candidatesOf(traced, ends)).map((n) => [n.at, n]));
  const paragraphs: { text: Traced; number: Numbered | null; lines: Line[] }[] = [];
  lines.forEach((line, i) => {
    const number = numbered.get(i) ?? null;
    const open = paragraphs.at(-1);
    const here = traced[i] ?? EMPTY;
    if (!open || number || !runsOn(ends[i - 1] ?? "ends", layout))
      paragraphs.push({ text: here, number, lines: [line] });
    else {
      open.text = joinWrapped(open.text, here);
      open.lines.push(line);
    }
  });
  return paragraphs;
}

function runsOn(end: LineEnd, layout: Layout): boolean {
  return end === "runs on" || (end !== "ends" && layout === "lines");
}

function candidatesOf(traced: readonly Traced[], ends: readonly LineEnd[]): Candidate[] {
  return traced.flatMap((line, at) => {
    const marker = markerAt(line.text);
    return marker ? [{ at, marker, evidence: evidenceFor(ends[at - 1] ?? "ends") }] : [];
  });
}

function evidenceFor(previous: LineEnd): number {
  return { ends: 3, "ends a sentence": 2.6, "may end": 1, "runs on": -1 }[previous];
}

function lineEnd(text: string, width: number, layout: Layout, column: number): LineEnd {
  const terminal = endsSentence(text);
  const complete = terminal || isHeadingLike(text);
  if (layout === "paragraphs") return complete ? "ends" : "runs on";
  const indent = markerAt(text) ? INDENT : 0;
  if (width + indent < FULL_LINE * column) return complete ? "ends" : "may end";
  return terminal ? "ends a sentence" : "runs on";
}

/** Ends with a full stop or its like; a bracket that closes the line is looked behind, also where it opens lines above. */
function endsSentence(text: string): boolean {
  const bare = text.replace(CLOSING_QUOTES, "");
  const before = /[）)]$/.test(bare) ? bare.slice(0, openingBracket(bare)) : bare;
  return before === "" || /[。；：！？…;:!?]$/.test(before.replace(CLOSING_QUOTES, ""));
}

/** Where the bracket opens that the text ends with; 0 where it opens before the text. */
function openingBracket(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (/[）)]/.test(text.charAt(i))) depth += 1;
    if (/[（(]/.test(text.charAt(i))) depth -= 1;
    if (depth === 0) return i;
  }
  return 0;
}

function isHeadingLike(text: string): boolean {
  return text.length <= HEADING_LENGTH && !/[，。；,;]/.test(text);
}

/** Width of the text column: what the widest tenth of the lines reach, in Chinese characters. */
function columnWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => widthOf(line.text.trim())).sort((a, b) => a - b);
  return Math.max(LEAST_COLUMN, widths[Math.floor(widths.length * 0.9)] ?? 0);
}

/** In Chinese characters: Latin letters and digits take half the room. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 0.5 : 1), 0);
}
