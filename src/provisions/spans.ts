import type { Clause, Span } from "../domain/index.ts";
import type { Stretch } from "./view.ts";

type Segment = Span["segments"][number];

/** The segments from offset `after` of the source on. */
const behind = (segments: readonly Segment[], after: number): Segment[] =>
  segments.flatMap(([start, end]): Segment[] => (end <= after ? [] : [[Math.max(start, after), end]]));

/** Which stretch of the joined segments `stretch` covers, as segments of the source. */
const cut = (segments: readonly Segment[], { start, end }: Stretch): Segment[] => {
  const found: Segment[] = [];
  let offset = 0;
  for (const [from, to] of segments) {
    const first = Math.max(start - offset, 0);
    const last = Math.min(end - offset, to - from);
    if (first < last) found.push([from + first, from + last]);
    offset += to - from;
  }
  return found;
};

const lengthOf = (segments: readonly Segment[]): number => segments.reduce((sum, [from, to]) => sum + to - from, 0);
const breaksBefore = (text: string, at: number): number => text.slice(0, at).split("\n").length - 1;

/**
 * Where a stretch of a clause's text stands in the source: by counting along the clause's body segments. Paragraph breaks
 * of the text have no characters in the segments. Where the lengths don't add up, the span of the whole clause.
 */
export const spanWithin = (clause: Clause, stretch: Stretch): Span => {
  const body = behind(clause.span.segments, clause.headingSpan?.segments.at(-1)?.[1] ?? 0);
  const breaks = breaksBefore(clause.text, clause.text.length);
  const surplus = lengthOf(body) - (clause.text.length - breaks);
  if (surplus !== 0) return clause.span;
  const start = stretch.start - breaksBefore(clause.text, stretch.start);
  const end = stretch.end - breaksBefore(clause.text, stretch.end);
  return { source: clause.span.source, segments: cut(body, { start, end }) };
};
