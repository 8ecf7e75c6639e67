import { sourceHolds } from "../sources.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/**
 * Every quote stands in the sources, white space and page furniture apart. The cells of a table row are parted by tabs
 * and stand each by itself, since a print may set the lines of neighbouring cells in any order.
 */
export const quotes: Scorer = {
  name: "quotes",
  strict: false,
  title: "quotes are true to the source",
  titleZh: "引文与原文一字不差",
  score(_, { citations }, sources) {
    if (citations.length === 0) return null;
    return passUnless(
      citations
        .filter(
          ({ quote }) =>
            !quote
              .split(/[\t\n]/)
              .filter((cell) => cell.trim() !== "")
              .every((cell) => sourceHolds(sources, cell)),
        )
        .map((c) => `not in the sources: ${c.quote.slice(0, 60)}`),
    );
  },
};
