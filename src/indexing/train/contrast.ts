import type { Features } from "./latent.ts";
import { contrastStep } from "./contrast-step.ts";
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

export const DEFAULT_CONTRAST: ContrastParameters = {
  epochs: 12,
  batch: 128,
  rate: 0.03,
  temperature: 0.07,
  dropout: 0.25,
};

/** Texts of one group, and how many pairs are drawn of it in an epoch. */
export interface FeatureGroup {
  texts: readonly Features[];
  draws: number;
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
  const state = { table, dimensions, squares: new Float64Array(table.length / dimensions) };
  const losses: number[] = [];
  for (let epoch = 0; epoch < parameters.epochs; epoch += 1) {
    const rate = parameters.rate * (1 - (0.9 * epoch) / Math.max(parameters.epochs - 1, 1));
    const pairs = drawPairs(groups, random, parameters.dropout);
    let loss = 0;
    for (let at = 0; at < pairs.length; at += parameters.batch) {
      const batch = pairs.slice(at, at + parameters.batch);
      if (batch.length < 2) continue; // Nothing to be told apart from.
      loss += contrastStep(state, batch, rate, parameters.temperature) * batch.length;
    }
    losses.push(loss / Math.max(pairs.length, 1));
  }
  return losses;
}

/** Two texts that belong together. */
export type Pair = readonly [Features, Features];

function drawPairs(groups: readonly FeatureGroup[], random: () => number, dropout: number): Pair[] {
  const pairs: Pair[] = [];
  for (const { texts, draws } of groups) {
    for (let draw = 0; draw < draws; draw += 1) {
      const [left, right] = shuffled(texts, random);
      if (left === undefined) continue;
      pairs.push([thinned(left, random, dropout), thinned(right ?? left, random, right === undefined ? 0.5 : dropout)]);
    }
  }
  return shuffled(
    pairs.filter(([left, right]) => left.length > 0 && right.length > 0),
    random,
  );
}

/** Leaves out tokens at random, but not all of them. */
function thinned(features: Features, random: () => number, dropout: number): Features {
  const kept = features.filter(() => random() >= dropout);
  return kept.length > 0 ? kept : features;
}
