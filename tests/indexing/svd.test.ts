import { describe, expect, it } from "vitest";
import { seeded } from "../../src/indexing/train/random.ts";
import { leadingSingular, symmetricEigen } from "../../src/indexing/train/svd.ts";

describe("leadingSingular", () => {
  it("finds the singular values of a matrix worked out by hand", () => {
    // [[3, 0], [4, 5], [0, 0]]: AᵀA = [[25, 20], [20, 25]], eigenvalues 45 and 5.
    const matrix = {
      height: 3,
      width: 2,
      starts: Uint32Array.of(0, 2, 3),
      rows: Uint32Array.of(0, 1, 1),
      values: Float64Array.of(3, 4, 5),
    };
    const { values, vectors } = leadingSingular(matrix, 2, seeded(1));
    expect(values[0]).toBeCloseTo(Math.sqrt(45), 8);
    expect(values[1]).toBeCloseTo(Math.sqrt(5), 8);
    // The first left vector is (1, 3, 0) / √10, up to its sign.
    expect(Math.abs(vectors.data[0] ?? 0)).toBeCloseTo(1 / Math.sqrt(10), 8);
    expect(Math.abs(vectors.data[2] ?? 0)).toBeCloseTo(3 / Math.sqrt(10), 8);
  });
});

describe("symmetricEigen", () => {
  it("gives eigenvalues in descending order", () => {
    const { values } = symmetricEigen({ height: 2, width: 2, data: Float64Array.of(1, 2, 2, 4) });
    expect(values[0]).toBeCloseTo(5, 10);
    expect(values[1]).toBeCloseTo(0, 10);
  });
});
