import type { SparseMatrix } from "./matrix.ts";
import { leadingSingular } from "./svd.ts";

/** A text as the numbers of the table rows that its tokens use, with repetitions. */
export type Features = Uint32Array;

/** Share of a random direction that rows get on top, so that words without company differ. */
const JITTER = 0.05;

/**
 * Cross-language latent semantic indexing: a group's texts, whatever their languages, count as one document, so that
 * words which stand in the same groups get like rows. Rows are as long as their word is telling (idf).
 *
 * @param groups The texts of each group.
 * @returns the table, `rows` × `dimensions`.
 */
export function latentTable(
  groups: readonly (readonly Features[])[],
  rows: number,
  dimensions: number,
  random: () => number,
): Float32Array {
  const counts = groups.map((texts) => countFeatures(texts));
  const idf = inverseFrequencies(counts, rows);
  const { vectors, values } = leadingSingular(weighted(counts, rows, idf), dimensions, random);
  const table = new Float32Array(rows * dimensions);
  const strongest = values[0] ?? 1;
  for (let row = 0; row < rows; row += 1) {
    const vector = Float64Array.from({ length: dimensions }, (_, d) => {
      const value = d < vectors.width ? (vectors.data[row * vectors.width + d] ?? 0) : 0;
      return value * Math.sqrt((values[d] ?? 0) / strongest);
    });
    const length = Math.hypot(...vector);
    const worth = idf[row] ?? 0;
    vector.forEach((value, d) => {
      const unit = length > 0 ? value / length : 0;
      table[row * dimensions + d] = worth * (unit + (JITTER * (random() - 0.5) * 3.46) / Math.sqrt(dimensions));
    });
  }
  return table;
}

function countFeatures(texts: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts) for (const feature of text) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Logarithmic idf scaled to 0 to 1. */
function inverseFrequencies(groups: readonly ReadonlyMap<number, number>[], rows: number): Float64Array {
  const frequencies = new Float64Array(rows);
  for (const group of groups)
    for (const feature of group.keys()) frequencies[feature] = (frequencies[feature] ?? 0) + 1;
  const most = Math.log(1 + groups.length);
  return frequencies.map((frequency) => (frequency === 0 ? 0 : Math.log(1 + groups.length / frequency) / most));
}

function weighted(groups: readonly ReadonlyMap<number, number>[], rows: number, idf: Float64Array): SparseMatrix {
  const starts = new Uint32Array(groups.length + 1);
  groups.forEach((group, at) => (starts[at + 1] = (starts[at] ?? 0) + group.size));
  const cells = groups.flatMap((group) => {
    const values = Array.from(group, ([row, count]): [number, number] => [
      row,
      (1 + Math.log(count)) * (idf[row] ?? 0),
    ]);
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0));
    return values.map(([row, value]): [number, number] => [row, length > 0 ? value / length : 0]);
  });
  return {
    height: rows,
    width: groups.length,
    starts,
    rows: Uint32Array.from(cells, ([row]) => row),
    values: Float64Array.from(cells, ([, value]) => value),
  };
}
