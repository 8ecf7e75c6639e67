/**
 * Positions of the `limit` greatest scores above 0 that `permits` lets through, greatest first, the earlier position
 * first among equals. One pass: most scores fail the comparison with the least that is kept.
 *
 * @example best(Float64Array.of(0.2, 0, 0.9), 2, () => true) // [2, 0]
 */
export function best(scores: Float64Array, limit: number, permits: (position: number) => boolean): number[] {
  const kept: number[] = [];
  let least = 0; // What a score must exceed to be kept.
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position] ?? 0;
    if (score <= least || !permits(position)) continue;
    kept.splice(placeOf(score, kept, scores), 0, position);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) least = scores[kept.at(-1) ?? 0] ?? 0;
  }
  return kept;
}

/** Where a score belongs among the kept ones: behind all that are as great. */
function placeOf(score: number, kept: readonly number[], scores: Float64Array): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scores[kept[middle] ?? 0] ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
