import hnswlib from "hnswlib-node";
import { type VectorTable } from "../indexing/vectors.ts";
import type { VectorSearch } from "../ports/vector-search.ts";

/**
 * Approximate nearest neighbours by a small-world graph, with hnswlib-node itself rather than through LangChain's
 * `HNSWLib`: that one adds 0.4 s to every start, keeps a second copy of every text, can't set the graph's parameters or
 * its seed, searches with ef = 10 (so finds less: `npm run bench:retrieval`), and aborts the process when a filter
 * throws. Here nothing is filtered inside the native code, the seed is fixed, and the file is read only after its
 * digest was checked (a damaged file can crash the native loader).
 */

/** Links a node keeps; more of them cost memory and find more. Range 4 to 64. */
const LINKS = 16;
/** Width of the search while building. Range 50 to 500. */
const EF_BUILD = 120;
/** Width of the search when asked; at least as large as the number asked for. Range 10 to 500. */
const EF_SEARCH = 96;
const SEED = 1;

/** Builds the graph over a table's vectors and writes it to `file`. An empty table makes an empty graph. */
export function writeHnsw(table: VectorTable, file: string): void {
  const size = table.offsets.at(-1) ?? 0;
  const graph = new hnswlib.HierarchicalNSW("ip", table.dimensions);
  graph.initIndex(Math.max(size, 1), LINKS, EF_BUILD, SEED);
  for (let view = 0; view < size; view += 1) {
    const start = view * table.dimensions;
    graph.addPoint(Array.from(table.data.subarray(start, start + table.dimensions)), view);
  }
  graph.writeIndexSync(file);
}

/** Reads a graph that {@link writeHnsw} wrote; check the file's digest first. */
export function readHnsw(file: string, dimensions: number): VectorSearch {
  const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
  graph.readIndexSync(file);
  const size = graph.getCurrentCount();
  graph.setEf(EF_SEARCH);
  return {
    size,
    nearest(query, limit) {
      const count = Math.min(limit, size);
      if (count === 0) return [];
      const { neighbors, distances } = graph.searchKnn(Array.from(query), count);
      return neighbors.map((vector, at) => ({ vector, similarity: 1 - (distances[at] ?? 1) }));
    },
  };
}
