import type { Line } from "./line.ts";

/** A page end that text extraction left: a form feed, or the single space that some tools put for it. */
const PAGE_START = /^[\f ](?=[^\s]|$)/;

/**
 * The lines of a source, blank ones included, in order. A new page begins at a line that starts with a form feed or
 * with exactly one space.
 *
 * @example linesOf("甲\n 乙").map((l) => [l.text, l.page]) // [["甲", 0], [" 乙", 1]]
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let page = 0;
  for (const piece of text.split("\n")) {
    const body = piece.endsWith("\r") ? piece.slice(0, -1) : piece;
    if (start > 0 && PAGE_START.test(body)) page += 1;
    lines.push({ text: body, start, end: start + body.length, page });
    start += piece.length + 1;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

/** A line's characters without any white space, full-width forms folded: for comparing, never for quoting. */
export function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
