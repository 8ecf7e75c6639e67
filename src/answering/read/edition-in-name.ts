import type { ConceptMatch, ConceptMatcher } from "../../language/concepts.ts";

/** A word for the edition within a document's name: "医疗装备现行计划". */
const EDITION = /(?:现行|最新|新|旧|老)的?(?=(?:行动)?(?:计划|方案|政策|措施|通知|文件))/g;

/** The concepts of a text; a document is also found by its name with a word for the edition in it. */
export function conceptsIn(text: string, matcher: ConceptMatcher): ConceptMatch[] {
  const concepts = matcher.match(text);
  const words = [...text.matchAll(EDITION)].map((m) => ({ at: m.index, length: m[0].length }));
  if (words.length === 0) return concepts;
  /** Where a place of the text without those words stands in the text with them; an end stays before a word. */
  const placed = (at: number, isEnd: boolean): number =>
    words.reduce((to, word) => (word.at < to || (!isEnd && word.at === to) ? to + word.length : to), at);
  const named = matcher
    .match(text.replace(EDITION, ""))
    .filter(({ kind }) => kind === "document")
    .map((c) => ({ ...c, start: placed(c.start, false), end: placed(c.end, true) }))
    .filter((c) => words.some(({ at }) => c.start < at && at < c.end));
  const kept = concepts.filter((c) => named.every((n) => c.start < n.start || c.end > n.end));
  return [...kept, ...named].sort((a, b) => a.start - b.start);
}
