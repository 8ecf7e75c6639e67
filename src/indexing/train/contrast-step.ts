import type { Pair } from "./contrast.ts";
import type { Features } from "./latent.ts";

/** The table in training, and the sum of squared gradients of each row, which shortens its steps. */
export interface ContrastState {
  table: Float32Array;
  dimensions: number;
  squares: Float64Array;
}

/** Texts as rows of one matrix, each of length 1, and how long each was before. */
interface Encoded {
  units: Float64Array;
  lengths: Float64Array;
}

/**
 * One step of contrast: encodes both sides of the pairs, compares all with all, and moves the rows so that each text is
 * nearer to its partner than to the other texts of the batch.
 *
 * @returns mean loss before the step.
 */
export function contrastStep(state: ContrastState, batch: readonly Pair[], rate: number, temperature: number): number {
  const lefts = batch.map(([left]) => left);
  const rights = batch.map(([, right]) => right);
  const [left, right] = [encodeAll(state, lefts), encodeAll(state, rights)];
  const size = batch.length;
  const { dimensions } = state;
  const weights = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1)
      weights[i * size + j] = dot(left.units, i, right.units, j, dimensions) / temperature;
  }
  const loss = softmaxGradient(weights, size);
  const [pullLeft, pullRight] = [new Float64Array(size * dimensions), new Float64Array(size * dimensions)];
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const weight = (weights[i * size + j] ?? 0) / temperature;
      addScaled(pullLeft, i, right.units, j, weight, dimensions);
      addScaled(pullRight, j, left.units, i, weight, dimensions);
    }
  }
  const gradients = new Map<number, Float64Array>();
  backward(left, pullLeft, lefts, dimensions, gradients);
  backward(right, pullRight, rights, dimensions, gradients);
  for (const [row, gradient] of gradients) move(state, row, gradient, rate);
  return loss;
}

/** Turns logits into the gradient of the mean loss by them, along rows and along columns, in place; gives the loss. */
function softmaxGradient(logits: Float64Array, size: number): number {
  const gradient = new Float64Array(size * size);
  const loss = alongLines(logits, gradient, size, size, 1) + alongLines(logits, gradient, size, 1, size);
  logits.set(gradient);
  return loss;
}

/** One direction: line `k` starts at `k × lineStep`, its cells lie `cellStep` apart, and cell `k` is the partner. */
function alongLines(
  logits: Float64Array,
  gradient: Float64Array,
  size: number,
  lineStep: number,
  cellStep: number,
): number {
  const exponentials = new Float64Array(size);
  let loss = 0;
  for (let k = 0; k < size; k += 1) {
    const start = k * lineStep;
    let most = -Infinity;
    for (let i = 0; i < size; i += 1) most = Math.max(most, logits[start + i * cellStep] ?? 0);
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const value = Math.exp((logits[start + i * cellStep] ?? 0) - most);
      exponentials[i] = value;
      sum += value;
    }
    loss -= Math.log((exponentials[k] ?? 0) / sum + 1e-12) / (2 * size);
    for (let i = 0; i < size; i += 1) {
      const at = start + i * cellStep;
      const share = (exponentials[i] ?? 0) / sum - (i === k ? 1 : 0);
      gradient[at] = (gradient[at] ?? 0) + share / (2 * size);
    }
  }
  return loss;
}

function encodeAll({ table, dimensions }: ContrastState, texts: readonly Features[]): Encoded {
  const units = new Float64Array(texts.length * dimensions);
  const lengths = new Float64Array(texts.length);
  texts.forEach((features, text) => {
    const to = text * dimensions;
    for (const feature of features) {
      const from = feature * dimensions;
      for (let d = 0; d < dimensions; d += 1) units[to + d] = (units[to + d] ?? 0) + (table[from + d] ?? 0);
    }
    const length = Math.sqrt(dot(units, text, units, text, dimensions)) + 1e-9;
    lengths[text] = length;
    for (let d = 0; d < dimensions; d += 1) units[to + d] = (units[to + d] ?? 0) / length;
  });
  return { units, lengths };
}

/** From the gradient by each unit vector to the gradients by the rows: the part along the vector falls away. */
function backward(
  { units, lengths }: Encoded,
  pull: Float64Array,
  texts: readonly Features[],
  dimensions: number,
  gradients: Map<number, Float64Array>,
): void {
  texts.forEach((features, text) => {
    addScaled(pull, text, units, text, -dot(pull, text, units, text, dimensions), dimensions);
    for (const feature of features) {
      const sum = gradients.get(feature) ?? new Float64Array(dimensions);
      gradients.set(feature, sum);
      addScaled(sum, 0, pull, text, 1 / (lengths[text] ?? 1), dimensions);
    }
  });
}

/** Row-wise Adagrad: a row that has moved much moves less. */
function move({ table, dimensions, squares }: ContrastState, row: number, gradient: Float64Array, rate: number): void {
  const square = (squares[row] ?? 0) + dot(gradient, 0, gradient, 0, dimensions) / dimensions;
  squares[row] = square;
  const factor = rate / (Math.sqrt(square) + 1e-9);
  const start = row * dimensions;
  for (let d = 0; d < dimensions; d += 1) table[start + d] = (table[start + d] ?? 0) - factor * (gradient[d] ?? 0);
}

/** Inner product of row `i` of `a` with row `j` of `b`. */
function dot(a: Float64Array, i: number, b: Float64Array, j: number, width: number): number {
  const [from, other] = [i * width, j * width];
  let sum = 0;
  for (let d = 0; d < width; d += 1) sum += (a[from + d] ?? 0) * (b[other + d] ?? 0);
  return sum;
}

/** Adds `factor` times row `j` of `b` to row `i` of `a`. */
function addScaled(a: Float64Array, i: number, b: Float64Array, j: number, factor: number, width: number): void {
  const [to, from] = [i * width, j * width];
  for (let d = 0; d < width; d += 1) a[to + d] = (a[to + d] ?? 0) + factor * (b[from + d] ?? 0);
}
