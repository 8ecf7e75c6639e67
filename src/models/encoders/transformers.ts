import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { conventionOf } from "./conventions.ts";

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
    const output = await extract(texts.map((text) => prefix + text), { pooling, normalize: true });
    return rowsOf(Float32Array.from(output.data), texts.length);
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

/** Cuts the output into one vector a text; a text that the model knows nothing of divides by 0 and becomes all zero. */
function rowsOf(data: Float32Array, count: number): Float32Array[] {
  const width = data.length / count;
  return Array.from({ length: count }, (_, row) => {
    const vector = data.slice(row * width, (row + 1) * width);
    return vector.every(Number.isFinite) ? vector : new Float32Array(width);
  });
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
    for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk);
  }
  return hash.digest("hex");
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
