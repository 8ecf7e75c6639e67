import { createHash } from "node:crypto";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { conventionOf } from "./conventions.ts";
import { toUnitLength } from "./pooling.ts";

export interface OpenAiEncoderOptions {
  model: string;
  apiKey: string;
  /** Address of an OpenAI-compatible server ("http://127.0.0.1:8000/v1"); OpenAI's own where absent. */
  baseUrl?: string;
  /** Milliseconds that a request may take. */
  timeoutMs?: number;
}

/**
 * A sentence encoder behind an OpenAI-compatible `/embeddings` endpoint. Asks once at the start, for the dimensions.
 *
 * @throws where the server can't be reached or answers with an error.
 */
export async function connectOpenAiEncoder(options: OpenAiEncoderOptions): Promise<SentenceEncoder> {
  const { OpenAIEmbeddings } = await import("@langchain/openai"); // Slow to import, and few need it.
  const embeddings = new OpenAIEmbeddings({
    model: options.model,
    apiKey: options.apiKey,
    maxRetries: 2,
    encodingFormat: "float", // Not every compatible server knows base64.
    ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    configuration: options.baseUrl === undefined ? {} : { baseURL: options.baseUrl },
  });
  const { queryPrefix, passagePrefix } = conventionOf(options.model);
  const encode = async (texts: readonly string[], prefix: string): Promise<Float32Array[]> => {
    if (texts.length === 0) return [];
    return (await embeddings.embedDocuments(texts.map((text) => prefix + text))).map((vector) =>
      toUnitLength(Float32Array.from(vector)),
    );
  };
  const [probe = new Float32Array()] = await encode(["a"], "");
  return {
    id: options.model,
    digest: createHash("sha256")
      .update(`${options.baseUrl ?? ""} ${options.model}`)
      .digest("hex"),
    dimensions: probe.length,
    encodeQueries: (texts) => encode(texts, queryPrefix),
    encodePassages: (texts) => encode(texts, passagePrefix),
  };
}
