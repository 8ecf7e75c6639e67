/**
 * Positions of the `limit` greatest scores above 0 that `permits` lets through, greatest first, the earlier position
 * first among equals.
 *
 * @example best(Float64Array.of(0.2, 0, 0.9), 2, () => true) // [2, 0]
 */
export function best(scores: Float64Array, limit: number, permits: (position: number) => boolean): number[] {
  const positions: number[] = [];
  scores.forEach((score, position) => {
    if (score > 0 && permits(position)) positions.push(position);
  });
  const order = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (positions.length <= limit) return positions.sort(order);
  const threshold = nthGreatest(
    Float64Array.from(positions, (position) => scores[position] ?? 0),
    limit,
  );
  return positions
    .filter((position) => (scores[position] ?? 0) >= threshold)
    .sort(order)
    .slice(0, limit);
}

/** The n-th greatest value; sorts numbers alone, natively, which beats sorting by a callback. */
function nthGreatest(values: Float64Array, n: number): number {
  return values.sort()[values.length - n] ?? 0;
}
