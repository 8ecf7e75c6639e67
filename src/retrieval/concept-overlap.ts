import type { PassageIndex } from "../indexing/passage-index.ts";
import { idf } from "./bm25f.ts";

/**
 * Worth of the concepts of a question that tells enough to count in full, by inverse document frequency: two or so that
 * stand in few passages. A question whose only concept is its document's subject says little by it. Range 0 to 10.
 */
const TELLING = 4;

/** For every entry the share of the asked concepts that it has, weighed by how rare a concept is. 0 to 1. */
export function conceptOverlap(
  index: Pick<PassageIndex, "concepts" | "entries">,
  asked: readonly string[],
): Float64Array {
  const scores = new Float64Array(index.entries.length);
  const worths = [...new Set(asked)].map((concept): [readonly number[], number] => {
    const positions = index.concepts.get(concept) ?? [];
    return [positions, idf(positions.length, index.entries.length)];
  });
  const total = Math.max(
    TELLING,
    worths.reduce((sum, [, worth]) => sum + worth, 0),
  );
  for (const [positions, worth] of worths) {
    for (const position of positions) scores[position] = (scores[position] ?? 0) + worth / total;
  }
  return scores;
}
