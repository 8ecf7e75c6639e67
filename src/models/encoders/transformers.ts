import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { conventionOf } from "./conventions.ts";
import { pooled } from "./pooling.ts";

const Inputs = z.object({ attention_mask: z.object({ data: z.instanceof(BigInt64Array) }) });
const Tokens = z.object({ data: z.instanceof(Float32Array), dims: z.tuple([z.int(), z.int(), z.int()]) });
/** Exports name their output differently. */
const Outputs = z.union([
  z.object({ last_hidden_state: Tokens }).transform((output) => output.last_hidden_state),
  z.object({ token_embeddings: Tokens }).transform((output) => output.token_embeddings),
  z.object({ logits: Tokens }).transform((output) => output.logits),
]);

export interface TransformersOptions {
  /** A folder with config.json, tokenizer.json and onnx/, or a name on the model hub ("Xenova/multilingual-e5-small"). */
  model: string;
  /** Whether a name may be fetched from the hub when it isn't here; false unless a person allows it. */
  allowRemote?: boolean;
  /** Where fetched models are kept. */
  cacheDir?: string;
}

/**
 * A sentence encoder by transformers.js: the project's own model and any other ONNX feature-extraction model alike.
 *
 * @throws where the model can't be found or loaded, with the loader's error as cause.
 * @example (await loadTransformersEncoder({ model: "index/encoder" })).dimensions // 192
 */
export async function loadTransformersEncoder(options: TransformersOptions): Promise<SentenceEncoder> {
  const { env, pipeline } = await import("@xenova/transformers");
  const folder = await folderOf(options.model);
  env.allowRemoteModels = options.allowRemote ?? false;
  if (options.cacheDir !== undefined) env.cacheDir = options.cacheDir;
  if (folder !== null) env.localModelPath = dirname(folder);
  const name = folder === null ? options.model : basename(folder);
  const quantized = folder === null || (await exists(join(folder, "onnx", "model_quantized.onnx")));
  const { queryPrefix, passagePrefix, pooling } = conventionOf(options.model);
  const extract = await pipeline("feature-extraction", name, { quantized }).catch((cause: unknown) => {
    throw new Error(`The sentence encoder ${options.model} can't be loaded`, { cause });
  });
  const encode = async (texts: readonly string[], prefix: string): Promise<Float32Array[]> => {
    if (texts.length === 0) return [];
    const inputs: unknown = extract.tokenizer(
      texts.map((text) => prefix + text),
      { padding: true, truncation: true },
    );
    const { data: values, dims } = Outputs.parse(await extract.model(inputs));
    const mask = Inputs.parse(inputs).attention_mask.data;
    return pooled({ values, mask, texts: dims[0], tokens: dims[1], dimensions: dims[2] }, pooling);
  };
  const [probe = new Float32Array()] = await encode(["a"], "");
  return {
    id: basename(options.model) === "encoder" ? "wence-encoder" : options.model,
    digest: folder === null ? digestOf(options.model) : await folderDigest(folder),
    dimensions: probe.length,
    encodeQueries: (texts) => encode(texts, queryPrefix),
    encodePassages: (texts) => encode(texts, passagePrefix),
  };
}

/** The model's folder, or null where the name isn't one here. */
async function folderOf(model: string): Promise<string | null> {
  const folder = resolve(model);
  return (await exists(join(folder, "config.json"))) ? folder : null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function folderDigest(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /\.(?:json|onnx)$/.test(name)).sort()) {
    hash.update(file);
    for await (const chunk of createReadStream(join(folder, file))) hash.update(z.instanceof(Buffer).parse(chunk));
  }
  return hash.digest("hex");
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
