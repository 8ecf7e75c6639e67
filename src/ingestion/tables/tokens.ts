import type { ContentLine } from "./content.ts";
import { compact, type Fragment } from "./fragment.ts";

/** A stretch of a line between spaces. */
export interface Token extends Fragment {
  readonly compact: string;
  readonly line: ContentLine;
}

const SINGLE = /^\p{Script=Han}$/u;
const RUN = /\S+/gu;

/**
 * Parts a line at its spaces. A run of single Chinese characters is one token: a print spreads short words over the
 * width of their cell.
 *
 * @example tokensOf({ text: "3 加 大 首 台 某市科技局", start: 0, … }).map(({ compact }) => compact)
 * // ["3", "加大首台", "某市科技局"]
 */
export function tokensOf(line: ContentLine): Token[] {
  const found = [...line.text.matchAll(RUN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    single: SINGLE.test(match[0]),
  }));
  const merged: typeof found = [];
  for (const part of found) {
    const before = merged.at(-1);
    if (before?.single && part.single) before.to = part.to;
    else merged.push({ ...part });
  }
  return merged.map(({ from, to }) => {
    const text = line.text.slice(from, to);
    return { text, start: line.start + from, compact: compact(text), line };
  });
}
