import { foldText } from "../../language/fold.ts";
import type { AlignedGroup } from "./aligned.ts";
import { contrast, type ContrastParameters, DEFAULT_CONTRAST } from "./contrast.ts";
import { type Features, latentTable } from "./latent.ts";
import { onnxFile, quantize } from "./onnx-file.ts";
import { seeded } from "./random.ts";
import type { Piece } from "./vocabulary.ts";

export interface TrainingParameters {
  /** Length of the vectors. Range 64 to 256. */
  dimensions: number;
  seed: number;
  contrast: ContrastParameters;
}

export const DEFAULT_TRAINING: TrainingParameters = { dimensions: 192, seed: 20_250_101, contrast: DEFAULT_CONTRAST };

export interface TrainedEncoder {
  /** The model, for `onnx/model.onnx`. */
  onnx: Uint8Array;
  /** Mean loss of each epoch, for the record. */
  losses: number[];
  rows: number;
}

/**
 * Trains the table of a static encoder: latent semantic indexing over the aligned groups, then contrast between them.
 * Deterministic: the same pieces, groups and parameters give the same bytes.
 *
 * @param tokenIds The encoder's own tokenizer: numbers of the pieces in a text.
 */
export function trainEncoder(
  pieces: readonly Piece[],
  groups: readonly AlignedGroup[],
  tokenIds: (text: string) => readonly number[],
  parameters: TrainingParameters = DEFAULT_TRAINING,
): TrainedEncoder {
  const { dimensions } = parameters;
  const random = seeded(parameters.seed);
  const { rowOf, rows } = rowsOf(pieces);
  const featuresOf = (text: string): Features =>
    Uint32Array.from(tokenIds(foldText(text)).flatMap((id) => rowOf[id] ?? []));
  const featured = groups.map(({ texts, draws }) => ({ texts: texts.map(featuresOf), draws }));
  const table = latentTable(
    featured.map(({ texts }) => texts),
    rows,
    dimensions,
    random,
  );
  const losses = contrast(table, dimensions, featured, random, parameters.contrast);
  return { onnx: onnxFile(quantize(expanded(table, dimensions, rowOf), dimensions)), losses, rows };
}

/** Which trained row each piece uses: one row a feature, none for pieces without meaning. */
function rowsOf(pieces: readonly Piece[]): { rowOf: (number | null)[]; rows: number } {
  const rows = new Map<string, number>();
  const rowOf = pieces.map(({ feature }) => {
    if (feature === null) return null;
    const row = rows.get(feature) ?? rows.size;
    rows.set(feature, row);
    return row;
  });
  return { rowOf, rows: rows.size };
}

/** One row a piece; all zero for pieces without meaning. */
function expanded(table: Float32Array, dimensions: number, rowOf: readonly (number | null)[]): Float32Array {
  const full = new Float32Array(rowOf.length * dimensions);
  rowOf.forEach((row, piece) => {
    if (row !== null) full.set(table.subarray(row * dimensions, (row + 1) * dimensions), piece * dimensions);
  });
  return full;
}
