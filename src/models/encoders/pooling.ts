/** One vector for each token of each text: `values` is texts × tokens × dimensions; `mask` tells tokens from padding. */
export interface TokenVectors {
  values: Float32Array;
  mask: ArrayLike<number | bigint>;
  texts: number;
  tokens: number;
  dimensions: number;
}

/**
 * One vector a text, of length 1: the mean over its tokens, or its first token. A text whose tokens are all zero stays
 * zero. Does what transformers.js' own pooling does, some ten times as fast.
 */
export function pooled(
  { values, mask, texts, tokens, dimensions }: TokenVectors,
  pooling: "mean" | "cls",
): Float32Array[] {
  return Array.from({ length: texts }, (_, text) => {
    const vector = new Float32Array(dimensions);
    const end = pooling === "cls" ? 1 : tokens;
    for (let token = 0; token < end; token += 1) {
      if (Number(mask[text * tokens + token] ?? 0) === 0) continue;
      const start = (text * tokens + token) * dimensions;
      for (let d = 0; d < dimensions; d += 1) vector[d] = (vector[d] ?? 0) + (values[start + d] ?? 0);
    }
    return toUnitLength(vector);
  });
}

/** Scaled to length 1, in place; all zero stays so. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) / length;
  return vector;
}
