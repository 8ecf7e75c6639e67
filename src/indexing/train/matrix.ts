/** A sparse matrix, column by column: column `c` holds `values[i]` in row `rows[i]` for `i` from `starts[c]` to `starts[c + 1]`. */
export interface SparseMatrix {
  height: number;
  width: number;
  starts: Uint32Array;
  rows: Uint32Array;
  values: Float64Array;
}

/** A dense matrix, row by row. */
export interface Matrix {
  height: number;
  width: number;
  data: Float64Array;
}

export function zeros(height: number, width: number): Matrix {
  return { height, width, data: new Float64Array(height * width) };
}

/** `a · b`. */
export function times(a: SparseMatrix, b: Matrix): Matrix {
  const product = zeros(a.height, b.width);
  eachCell(a, (row, column, value) => addRow(product, row, b, column, value));
  return product;
}

/** `aᵀ · b`. */
export function transposedTimes(a: SparseMatrix, b: Matrix): Matrix {
  const product = zeros(a.width, b.width);
  eachCell(a, (row, column, value) => addRow(product, column, b, row, value));
  return product;
}

function eachCell(a: SparseMatrix, visit: (row: number, column: number, value: number) => void): void {
  for (let column = 0; column < a.width; column += 1) {
    const end = a.starts[column + 1] ?? 0;
    for (let i = a.starts[column] ?? 0; i < end; i += 1) visit(a.rows[i] ?? 0, column, a.values[i] ?? 0);
  }
}

function addRow(to: Matrix, row: number, from: Matrix, source: number, factor: number): void {
  const { width } = to;
  for (let i = 0; i < width; i += 1) {
    const at = row * width + i;
    to.data[at] = (to.data[at] ?? 0) + factor * (from.data[source * width + i] ?? 0);
  }
}

/** `aᵀ · a`. */
export function gram(a: Matrix): Matrix {
  const result = zeros(a.width, a.width);
  for (let row = 0; row < a.height; row += 1) {
    for (let i = 0; i < a.width; i += 1) {
      const factor = a.data[row * a.width + i] ?? 0;
      if (factor !== 0) addRow(result, i, a, row, factor);
    }
  }
  return result;
}

/** `a · b`, both dense. */
export function product(a: Matrix, b: Matrix): Matrix {
  const result = zeros(a.height, b.width);
  for (let row = 0; row < a.height; row += 1) {
    for (let i = 0; i < a.width; i += 1) addRow(result, row, b, i, a.data[row * a.width + i] ?? 0);
  }
  return result;
}
