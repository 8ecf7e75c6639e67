/** A stored vector near to the one asked for. */
export interface Neighbour {
  /** Number of the vector, as it was added. */
  vector: number;
  /** Inner product; the cosine, since vectors have length 1. */
  similarity: number;
}

/** Finds the stored vectors nearest to a given one. */
export interface VectorSearch {
  readonly size: number;
  /** The `limit` nearest, or all if there are fewer, nearest first. An approximate search may miss some. */
  nearest(query: Float32Array, limit: number): Neighbour[];
}
