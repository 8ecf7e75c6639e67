import { pack, Unpacked } from "./pack.ts";
import { z } from "zod";
import type { Neighbour, VectorSearch } from "../ports/vector-search.ts";

/** The vectors of all views in one array; the views of entry `e` are `offsets[e]` up to `offsets[e + 1]`. */
export interface VectorTable {
  readonly dimensions: number;
  readonly data: Float32Array;
  readonly offsets: Uint32Array;
}

const Meta = z.object({ dimensions: z.int().positive() });

export function buildVectorTable(dimensions: number, vectors: readonly (readonly Float32Array[])[]): VectorTable {
  const offsets = new Uint32Array(vectors.length + 1);
  vectors.forEach((views, entry) => (offsets[entry + 1] = (offsets[entry] ?? 0) + views.length));
  const data = new Float32Array((offsets[vectors.length] ?? 0) * dimensions);
  vectors.flat().forEach((vector, view) => data.set(vector, view * dimensions));
  return { dimensions, data, offsets };
}

/** Which entry each view belongs to. */
export function ownersOf(table: VectorTable): Uint32Array {
  const owners = new Uint32Array(table.offsets.at(-1) ?? 0);
  for (let entry = 0; entry + 1 < table.offsets.length; entry += 1) {
    owners.fill(entry, table.offsets[entry], table.offsets[entry + 1]);
  }
  return owners;
}

/**
 * Inner product of `query` with view number `view`. Four sums side by side: each addition needn't wait for the one
 * before it, which takes half the time.
 */
export function similarity({ data, dimensions }: VectorTable, query: Float32Array, view: number): number {
  const start = view * dimensions;
  const whole = dimensions - (dimensions % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0, at = start; i < whole; i += 4, at += 4) {
    a += (data[at] ?? 0) * (query[i] ?? 0);
    b += (data[at + 1] ?? 0) * (query[i + 1] ?? 0);
    c += (data[at + 2] ?? 0) * (query[i + 2] ?? 0);
    d += (data[at + 3] ?? 0) * (query[i + 3] ?? 0);
  }
  for (let i = whole; i < dimensions; i += 1) a += (data[start + i] ?? 0) * (query[i] ?? 0);
  return a + b + c + d;
}

/** The greatest inner product over the views of an entry; 0 where it has none. */
export function bestView(table: VectorTable, query: Float32Array, entry: number): number {
  let best = 0;
  const end = table.offsets[entry + 1] ?? 0;
  for (let view = table.offsets[entry] ?? 0; view < end; view += 1) {
    best = Math.max(best, similarity(table, query, view));
  }
  return best;
}

/** Compares with every vector: exact, and quick enough for some ten thousand of them. */
export function exactSearch(table: VectorTable): VectorSearch {
  const size = table.offsets.at(-1) ?? 0;
  return {
    size,
    nearest: (query, limit) =>
      Array.from({ length: size }, (_, vector): Neighbour => ({ vector, similarity: similarity(table, query, vector) }))
        .sort((a, b) => b.similarity - a.similarity || a.vector - b.vector)
        .slice(0, limit),
  };
}

export function writeVectorTable(table: VectorTable): Uint8Array {
  return pack({ dimensions: table.dimensions }, { offsets: table.offsets, data: table.data });
}

/** Reads what {@link writeVectorTable} wrote; check the bytes' digest first. */
export function readVectorTable(bytes: Uint8Array): VectorTable {
  const file = new Unpacked(bytes);
  return { dimensions: Meta.parse(file.meta).dimensions, data: file.floats("data"), offsets: file.integers("offsets") };
}
