import type { Clause, Span } from "../domain/index.ts";

/**
 * Where a stretch of a clause's text stands in its source. Every character of `text` but the paragraph breaks ("\n")
 * is one character of the span, and the text comes last in it, after label and heading.
 *
 * @param start,end UTF-16 offsets into `clause.text`, half-open
 * @example spanOfText(clause, 0, 4) // { source: "a", segments: [[120, 122], [123, 125]] } where a wrap lies between
 */
export function spanOfText(clause: Pick<Clause, "text" | "span">, start: number, end: number): Span {
  const total = clause.span.segments.reduce((sum, [from, to]) => sum + to - from, 0);
  const lead = total - lengthWithoutBreaks(clause.text);
  const from = lead + lengthWithoutBreaks(clause.text.slice(0, start));
  const to = from + lengthWithoutBreaks(clause.text.slice(start, end));
  let passed = 0;
  const segments: [number, number][] = [];
  for (const [segmentStart, segmentEnd] of clause.span.segments) {
    const length = segmentEnd - segmentStart;
    const first = Math.max(from - passed, 0);
    const last = Math.min(to - passed, length);
    if (first < last) segments.push([segmentStart + first, segmentStart + last]);
    passed += length;
  }
  return { source: clause.span.source, segments };
}

function lengthWithoutBreaks(text: string): number {
  return text.replaceAll("\n", "").length;
}
