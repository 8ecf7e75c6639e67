import type { Features } from "./latent.ts";
import { shuffled } from "./random.ts";

export interface ContrastParameters {
  /** Passes over the pairs. Range 1 to 50. */
  epochs: number;
  /** Pairs that are told apart from one another at once. Range 16 to 512. */
  batch: number;
  /** Step size of the first epoch; falls to a tenth of it by the last. Range 0.001 to 0.5. */
  rate: number;
  /** How sharply near misses are told apart; smaller is sharper. Range 0.02 to 0.2. */
  temperature: number;
  /** Share of a question-like text's tokens that are left out at random, so that no single word decides. Range 0 to 0.6. */
  dropout: number;
}

export const DEFAULT_CONTRAST: ContrastParameters = { epochs: 12, batch: 128, rate: 0.03, temperature: 0.07, dropout: 0.25 };

/** Texts of one group, and how many pairs are drawn of it in an epoch. */
export interface FeatureGroup {
  texts: readonly Features[];
  draws: number;
}

interface Encoded {
  features: Features;
  /** Sum of the rows, scaled to length 1. */
  unit: Float64Array;
  length: number;
}

/**
 * Fine-tunes a table by contrast, in place: two texts of one group are drawn together, texts of other groups in the same
 * batch pushed away (symmetric InfoNCE over cosines, row-wise Adagrad).
 *
 * @returns mean loss of each epoch.
 */
export function contrast(
  table: Float32Array,
  dimensions: number,
  groups: readonly FeatureGroup[],
  random: () => number,
  parameters: ContrastParameters = DEFAULT_CONTRAST,
): number[] {
  const squares = new Float64Array(table.length / dimensions);
  const losses: number[] = [];
  for (let epoch = 0; epoch < parameters.epochs; epoch += 1) {
    const rate = parameters.rate * (1 - (0.9 * epoch) / Math.max(parameters.epochs - 1, 1));
    const pairs = drawPairs(groups, random, parameters.dropout);
    let loss = 0;
    for (let at = 0; at < pairs.length; at += parameters.batch) {
      const batch = pairs.slice(at, at + parameters.batch);
      if (batch.length > 1) loss += step(table, dimensions, squares, batch, rate, parameters.temperature) * batch.length;
    }
    losses.push(loss / Math.max(pairs.length, 1));
  }
  return losses;
}

type Pair = readonly [Features, Features];

function drawPairs(groups: readonly FeatureGroup[], random: () => number, dropout: number): Pair[] {
  const pairs: Pair[] = [];
  for (const { texts, draws } of groups) {
    for (let draw = 0; draw < draws; draw += 1) {
      const [left, right] = shuffled(texts, random);
      if (left === undefined) continue;
      pairs.push([thinned(left, random, dropout), thinned(right ?? left, random, right === undefined ? 0.5 : dropout)]);
    }
  }
  return shuffled(pairs.filter(([left, right]) => left.length > 0 && right.length > 0), random);
}

/** Leaves out tokens at random, but not all of them. */
function thinned(features: Features, random: () => number, dropout: number): Features {
  const kept = features.filter(() => random() >= dropout);
  return kept.length > 0 ? kept : features;
}

/** One batch: losses and gradients of both directions, then the rows moved. */
function step(
  table: Float32Array,
  dimensions: number,
  squares: Float64Array,
  batch: readonly Pair[],
  rate: number,
  temperature: number,
): number {
  const lefts = batch.map(([left]) => encode(table, dimensions, left));
  const rights = batch.map(([, right]) => encode(table, dimensions, right));
  const cosines = lefts.map((left) => Float64Array.from(rights, (right) => dot(left.unit, right.unit) / temperature));
  const { loss, weights } = softmaxBothWays(cosines);
  const gradients = new Map<number, Float64Array>();
  lefts.forEach((left, i) => {
    const pull = new Float64Array(dimensions);
    rights.forEach((right, j) => addScaled(pull, right.unit, (weights[i]?.[j] ?? 0) / temperature));
    backward(left, pull, gradients);
  });
  rights.forEach((right, j) => {
    const pull = new Float64Array(dimensions);
    lefts.forEach((left, i) => addScaled(pull, left.unit, (weights[i]?.[j] ?? 0) / temperature));
    backward(right, pull, gradients);
  });
  for (const [row, gradient] of gradients) move(table, dimensions, squares, row, gradient, rate);
  return loss;
}

/** Gradient of the mean loss by each logit, over rows and columns alike. */
function softmaxBothWays(logits: readonly Float64Array[]): { loss: number; weights: Float64Array[] } {
  const size = logits.length;
  const weights = logits.map(() => new Float64Array(size));
  let loss = 0;
  const along = (at: (i: number) => [number, number], diagonal: number): void => {
    const values = Float64Array.from({ length: size }, (_, i) => logits[at(i)[0]]?.[at(i)[1]] ?? 0);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const exponentials = values.map((value) => Math.exp(value - most));
    const sum = exponentials.reduce((a, b) => a + b, 0);
    loss -= Math.log((exponentials[diagonal] ?? 0) / sum + 1e-12) / (2 * size);
    exponentials.forEach((value, i) => {
      const [row, column] = at(i);
      const target = weights[row];
      if (target !== undefined) target[column] = (target[column] ?? 0) + (value / sum - (i === diagonal ? 1 : 0)) / (2 * size);
    });
  };
  for (let k = 0; k < size; k += 1) {
    along((i) => [k, i], k);
    along((i) => [i, k], k);
  }
  return { loss, weights };
}

function encode(table: Float32Array, dimensions: number, features: Features): Encoded {
  const sum = new Float64Array(dimensions);
  for (const feature of features) {
    const start = feature * dimensions;
    for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (table[start + d] ?? 0);
  }
  const length = Math.sqrt(dot(sum, sum)) + 1e-9;
  return { features, unit: sum.map((value) => value / length), length };
}

/** From the gradient by the unit vector to the gradients by the rows: the part along the vector falls away. */
function backward({ features, unit, length }: Encoded, pull: Float64Array, gradients: Map<number, Float64Array>): void {
  const along = dot(pull, unit);
  const gradient = pull.map((value, d) => (value - along * (unit[d] ?? 0)) / length);
  for (const feature of features) {
    const sum = gradients.get(feature);
    if (sum === undefined) gradients.set(feature, Float64Array.from(gradient));
    else addScaled(sum, gradient, 1);
  }
}

function move(
  table: Float32Array,
  dimensions: number,
  squares: Float64Array,
  row: number,
  gradient: Float64Array,
  rate: number,
): void {
  const square = (squares[row] ?? 0) + dot(gradient, gradient) / dimensions;
  squares[row] = square;
  const factor = rate / (Math.sqrt(square) + 1e-9);
  for (let d = 0; d < dimensions; d += 1) {
    const at = row * dimensions + d;
    table[at] = (table[at] ?? 0) - factor * (gradient[d] ?? 0);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(to: Float64Array, what: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + factor * (what[i] ?? 0);
}
