import type { Clause, Span } from "../domain/index.ts";
import type { Stretch } from "./view.ts";

type Segment = Span["segments"][number];

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
 * Where a stretch of a clause's text stands in the source: by counting back from the end of the clause's own segments,
 * whose last characters are the text (before it stand number, heading and its full stop). Paragraph breaks of the text have
 * no characters in the segments. Where the segments are shorter than the text, the span of the whole clause.
 */
export const spanWithin = (clause: Clause, stretch: Stretch): Span => {
  const { segments, source } = clause.span;
  const offsetOf = (at: number): number => at - breaksBefore(clause.text, at);
  const lead = lengthOf(segments) - offsetOf(clause.text.length);
  if (lead < 0) return clause.span;
  const found = cut(segments, { start: lead + offsetOf(stretch.start), end: lead + offsetOf(stretch.end) });
  return { source, segments: found };
};
