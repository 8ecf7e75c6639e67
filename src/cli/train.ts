import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatherGroups } from "../indexing/train/gather-groups.ts";
import { modelFiles } from "../indexing/train/model-folder.ts";
import { DEFAULT_TRAINING, trainEncoder, type TrainingParameters } from "../indexing/train/train-encoder.ts";
import type { AlignedGroup } from "../indexing/train/aligned.ts";
import { buildVocabulary } from "../indexing/train/vocabulary.ts";
import { vocabularyTools } from "../language/tokens.ts";
import { loadTokenizer } from "../models/encoders/tokenizer.ts";
import { passagesOf } from "../provisions/index.ts";
import { readCorpus } from "../stores/corpus-files.ts";
import { writeModelFolder } from "../stores/encoder-files.ts";

export interface TrainOptions {
  corpusDir: string;
  /** Where the encoder is written; replaced if it is there. */
  encoderDir: string;
  /** Told about each step. */
  report: (line: string) => unknown;
  parameters?: TrainingParameters;
}

const DEFAULT_OPTIONS: TrainOptions = {
  corpusDir: "corpus",
  encoderDir: "index/encoder",
  report: (line) => process.stdout.write(`${line}\n`),
};

/**
 * `npm run train`. Trains the project's own sentence encoder from the corpus and writes it as a model folder. Takes under a minute on one
 * core, needs no network, and gives the same bytes for the same corpus.
 */
export async function runTrain(given: Partial<TrainOptions> = {}): Promise<void> {
  const options = { ...DEFAULT_OPTIONS, ...given };
  const corpus = await readCorpus(options.corpusDir);
  const passages = corpus.documents.flatMap((document) => passagesOf(document, { facetsIn: () => [] }));
  await trainOn(gatherGroups({ corpus, passages }), options);
}

/** Trains on given groups; {@link runTrain} takes them from the corpus. */
export async function trainOn(
  groups: readonly AlignedGroup[],
  { encoderDir, report, parameters = DEFAULT_TRAINING }: Omit<TrainOptions, "corpusDir">,
): Promise<void> {
  const pieces = buildVocabulary(
    groups.flatMap(({ texts }) => texts),
    vocabularyTools(),
  );
  const files = modelFiles(pieces, parameters.dimensions);
  report(`${String(groups.length)} groups of texts, ${String(pieces.length)} tokens`);
  const trained = trainEncoder(pieces, groups, await tokenizerOf(files), parameters);
  await writeModelFolder(encoderDir, { ...files, "onnx/model.onnx": trained.onnx });
  report(`loss ${trained.losses.map((loss) => loss.toFixed(3)).join(" ")}`);
  report(`wrote ${encoderDir}: ${(trained.onnx.length / 1e6).toFixed(1)} MB`);
}

/** The tokenizer that will read texts for the encoder, loaded as it will be, so that training sees the same tokens. */
async function tokenizerOf(files: Record<string, string>): Promise<(text: string) => readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), "wence-train-"));
  try {
    await writeModelFolder(join(folder, "tokenizer"), files);
    return await loadTokenizer(join(folder, "tokenizer"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
