import { gram, type Matrix, product, type SparseMatrix, times, transposedTimes, zeros } from "./matrix.ts";

/** Extra directions that are followed and dropped at the end, which makes the kept ones exact enough. */
const OVERSAMPLING = 12;
/** Passes of subspace iteration. */
const PASSES = 2;

/**
 * The greatest singular values of a sparse matrix and their left vectors, by randomised subspace iteration.
 *
 * @returns `vectors` (height × rank, orthonormal columns) and `values` (descending); fewer where the matrix is smaller.
 */
export function leadingSingular(
  matrix: SparseMatrix,
  rank: number,
  random: () => number,
): { vectors: Matrix; values: Float64Array } {
  const width = Math.min(rank + OVERSAMPLING, matrix.width, matrix.height);
  let basis = zeros(matrix.width, width);
  basis.data.forEach((_, at) => (basis.data[at] = random() - 0.5));
  let image = orthonormal(times(matrix, basis));
  for (let pass = 0; pass < PASSES; pass += 1) {
    basis = orthonormal(transposedTimes(matrix, image));
    image = orthonormal(times(matrix, basis), pass === PASSES - 1 ? 2 : 1);
  }
  const projected = transposedTimes(matrix, image); // Its Gram matrix has the squared singular values.
  const { vectors, values } = symmetricEigen(gram(projected));
  const kept = firstColumns(vectors, Math.min(rank, width));
  return {
    vectors: product(image, kept),
    values: values.slice(0, kept.width).map((value) => Math.sqrt(Math.max(value, 0))),
  };
}

/**
 * Columns made orthonormal by Gram–Schmidt; a second round makes them so to the last digit. A column that vanishes
 * becomes zero.
 */
function orthonormal(matrix: Matrix, rounds = 1): Matrix {
  const { height, width } = matrix;
  const columns = Array.from({ length: width }, (_, c) =>
    Float64Array.from({ length: height }, (_, r) => matrix.data[r * width + c] ?? 0),
  );
  columns.forEach((column, at) => {
    const before = norm(column);
    for (let round = 0; round < rounds; round += 1) {
      for (const earlier of columns.slice(0, at)) subtract(column, earlier, dot(column, earlier));
    }
    const length = norm(column);
    const vanished = length <= before * 1e-10;
    column.forEach((value, r) => (column[r] = vanished ? 0 : value / length));
  });
  const result = zeros(height, width);
  columns.forEach((column, c) => {
    column.forEach((value, r) => (result.data[r * width + c] = value));
  });
  return result;
}

/** Eigenvalues (descending) and eigenvectors (columns) of a symmetric matrix, by cyclic Jacobi rotations. */
export function symmetricEigen(matrix: Matrix): { values: Float64Array; vectors: Matrix } {
  const size = matrix.height;
  const a = Array.from({ length: size }, (_, r) => matrix.data.slice(r * size, (r + 1) * size));
  const v = Array.from({ length: size }, (_, r) => Float64Array.from({ length: size }, (_, c) => (r === c ? 1 : 0)));
  const trace = a.reduce((sum, row, at) => sum + Math.abs(row[at] ?? 0), 0);
  for (let sweep = 0; sweep < 30 && offDiagonal(a) > 1e-12 * trace; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q);
  }
  const order = a.map((_, at) => at).sort((x, y) => (a[y]?.[y] ?? 0) - (a[x]?.[x] ?? 0));
  const vectors = zeros(size, size);
  order.forEach((from, c) => {
    for (let r = 0; r < size; r += 1) vectors.data[r * size + c] = v[from]?.[r] ?? 0;
  });
  return { values: Float64Array.from(order, (at) => a[at]?.[at] ?? 0), vectors };
}

/** One rotation that makes a[p][q] zero. `v` keeps eigenvectors as rows, so both rotations go along rows. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], v[p], v[q]];
  const apq = rowP?.[q] ?? 0;
  if (rowP === undefined || rowQ === undefined || vectorP === undefined || vectorQ === undefined || apq === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  mix(rowP, rowQ, c, s);
  for (const row of a) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  mix(vectorP, vectorQ, c, s);
}

function mix(left: Float64Array, right: Float64Array, c: number, s: number): void {
  for (let i = 0; i < left.length; i += 1) {
    const [x, y] = [left[i] ?? 0, right[i] ?? 0];
    left[i] = c * x - s * y;
    right[i] = s * x + c * y;
  }
}

function offDiagonal(a: readonly Float64Array[]): number {
  let sum = 0;
  a.forEach((row, r) => {
    for (let c = r + 1; c < row.length; c += 1) sum += Math.abs(row[c] ?? 0);
  });
  return sum / Math.max(a.length, 1);
}

function firstColumns({ height, width, data }: Matrix, count: number): Matrix {
  const result = zeros(height, count);
  result.data.forEach((_, at) => (result.data[at] = data[Math.floor(at / count) * width + (at % count)] ?? 0));
  return result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function subtract(from: Float64Array, what: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i += 1) from[i] = (from[i] ?? 0) - factor * (what[i] ?? 0);
}
