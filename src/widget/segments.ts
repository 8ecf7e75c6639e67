import type { AnswerFigure, AskResponse, Citation } from "../contract/index.ts";
import { quotedFigures } from "../wording/index.ts";

/** A stretch of an answer: plain words, a figure, or the number of a citation. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string }
  | { readonly kind: "source"; readonly text: string; readonly n: number };

const SOURCE = /\[(\d{1,2})\]/g;

/**
 * Cuts an answer where its figures and citation numbers stand.
 *
 * @example
 * segmentsOf("最高500万元。[1]", [{ start: 2, end: 7 }])
 * // text "最高", figure "500万元", text "。", source "[1]" (n 1)
 */
export function segmentsOf(text: string, figures: readonly Pick<AnswerFigure, "start" | "end">[] = []): Segment[] {
  const marks = [
    ...figures.map(({ start, end }) => ({ start, end, n: null })),
    ...Array.from(text.matchAll(SOURCE), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      n: Number(match[1]),
    })),
  ].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) segments.push({ kind: "text", text: text.slice(at, end) });
  };
  for (const { start, end, n } of marks) {
    if (start < at || end > text.length) continue;
    plain(start);
    const marked = text.slice(start, end);
    segments.push(n === null ? { kind: "figure", text: marked } : { kind: "source", text: marked, n });
    at = end;
  }
  plain(text.length);
  return segments;
}

/** Text that is still growing, less a citation number at its end that isn't whole yet. */
export function withoutHalfMark(text: string): string {
  return text.replace(/\[\d{0,2}$/, "");
}

/** A quote, cut where figures of the answer stand in it. */
export function quoteSegments(quote: string, citation: Pick<Citation, "n">, answer: AskResponse): Segment[] {
  return segmentsOf(quote, quotedFigures(quote, citation, answer)).map((segment) =>
    segment.kind === "source" ? { kind: "text", text: segment.text } : segment,
  );
}
