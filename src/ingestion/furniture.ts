import type { Furniture } from "./account.ts";
import { isBlank } from "./lines.ts";
import type { Line } from "./line.ts";

/** Page numbers are set between dashes; bare digits never count, they may be a table's. */
const PAGE_NUMBER = /^\s*(?:[-—–]{1,3} ?\d{1,4}(?: ?[-—–]{1,3}(?!\s?\d))?\s*)+$/;
/** The issue of a periodical, as running headers name it. */
const ISSUE_HEADER = /^\S.{2,30}\d{4} ?年 ?第 ?\d+ ?期$/;
/** So many blank lines in a row mark the edge of a page where no page end was left. */
const WIDE_GAP = 2;
/** A page foot is no longer than this. */
const FOOT_LINES = 3;
/** A line at the top of at least so many pages is a running header. */
const REPEATED = 3;

export interface FurnitureLine {
  readonly line: Line;
  readonly as: Furniture;
}

/**
 * What of the lines belongs to the page and not to its text: page numbers, feet and running headers. They are known by
 * where they stand and by coming again, never by being digits alone.
 */
export function findFurniture(lines: readonly Line[]): FurnitureLine[] {
  const shown = lines.flatMap((line, at) => (isBlank(line) ? [] : [{ line, at }]));
  const repeated = repeatedPageTops(shown.map((s) => s.line));
  const found = new Map<Line, Furniture>();
  shown.forEach(({ line, at }, i) => {
    const next = shown[i + 1];
    const previous = shown[i - 1];
    const gapAfter = next ? next.at - at - 1 : Infinity;
    const foot = PAGE_NUMBER.test(line.text) ? footAbove(shown, i) : [];
    const atEdge =
      foot.length > 0 || gapAfter >= WIDE_GAP || next?.line.page !== line.page || startsPage(line, previous?.line);
    if (PAGE_NUMBER.test(line.text) && atEdge) {
      found.set(line, "page number");
      for (const part of foot) found.set(part, "running header");
    }
    const afterNumber =
      previous !== undefined && found.get(previous.line) === "page number" && at - previous.at > WIDE_GAP;
    if (
      (afterNumber || startsPage(line, previous?.line)) &&
      (ISSUE_HEADER.test(line.text.trim()) || repeated.has(line.text.trim()))
    )
      found.set(line, "running header");
  });
  return [...found].map(([line, as]) => ({ line, as }));
}

function startsPage(line: Line, previous: Line | undefined): boolean {
  return previous === undefined || previous.page !== line.page;
}

/** The lines right above a page number, where a wide gap parts them from the text. */
function footAbove(shown: readonly { line: Line; at: number }[], number: number): Line[] {
  const foot: Line[] = [];
  for (let i = number - 1; i >= Math.max(0, number - FOOT_LINES); i--) {
    const here = shown[i];
    const above = shown[i - 1];
    if (!here || /[。；：，、]$/.test(here.line.text.trim())) return [];
    foot.push(here.line);
    if (above && here.line.page === above.line.page && here.at - above.at > WIDE_GAP) return foot;
  }
  return [];
}

function repeatedPageTops(shown: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  shown.forEach((line, i) => {
    if (i > 0 && startsPage(line, shown[i - 1])) seen.set(line.text.trim(), (seen.get(line.text.trim()) ?? 0) + 1);
  });
  return new Set([...seen].filter(([, times]) => times >= REPEATED).map(([text]) => text));
}
