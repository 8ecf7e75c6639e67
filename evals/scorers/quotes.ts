import { sourceHolds } from "../sources.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/** Every quote stands in the sources, white space and page furniture apart. */
export const quotes: Scorer = {
  name: "quotes",
  strict: false,
  title: "quotes are true to the source",
  score(_, { citations }, sources) {
    if (citations.length === 0) return null;
    return passUnless(citations.filter((c) => !sourceHolds(sources, c.quote)).map((c) => `not in the sources: ${c.quote.slice(0, 60)}`));
  },
};
