import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { trainOn } from "../../src/cli/train.ts";
import { DEFAULT_TRAINING } from "../../src/indexing/train/train-encoder.ts";
import type { AlignedGroup } from "../../src/indexing/train/aligned.ts";
import { conventionOf } from "../../src/models/encoders/conventions.ts";
import { connectOpenAiEncoder } from "../../src/models/encoders/openai.ts";
import { loadTransformersEncoder } from "../../src/models/encoders/transformers.ts";
import { hashingEncoder, POLICY } from "../indexing/fixtures.ts";
import { describeSentenceEncoder } from "./sentence-encoder.suite.ts";

const PAIRS: AlignedGroup[] = [
  ["租金补贴", "rent subsidy"],
  ["重点实验室", "key laboratory"],
  ["新材料", "new material", "advanced material"],
  ["首次投产", "first production"],
  ["仪器设备", "instruments"],
  ["资助", "grant"],
  ["奖励", "reward"],
].map((texts) => ({ texts, draws: 4 }));
const GROUPS = [...POLICY.map(({ zh, en }) => ({ texts: [zh, ...(en === null ? [] : [en])], draws: 4 })), ...PAIRS];
const PARAMETERS = { ...DEFAULT_TRAINING, dimensions: 64 };

let folder: string;
let server: Server;
let address: string;

const train = (name: string): Promise<void> =>
  trainOn(GROUPS, { encoderDir: join(folder, name), report: () => undefined, parameters: PARAMETERS });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wence-encoder-"));
  await train("encoder");
  server = await embeddingsServer();
  const bound = z.object({ port: z.int() }).parse(server.address());
  address = `http://127.0.0.1:${String(bound.port)}/v1`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describeSentenceEncoder("a model of our own training", () =>
  loadTransformersEncoder({ model: join(folder, "encoder") }),
);
describeSentenceEncoder("the encoder that comes along", () => loadTransformersEncoder({ model: "index/encoder" }));
describeSentenceEncoder("an OpenAI-compatible server", () =>
  connectOpenAiEncoder({ model: "some-embedder", apiKey: "none", baseUrl: address }),
);

describe("training", () => {
  it("gives the same bytes for the same texts", async () => {
    await train("again");
    for (const file of ["onnx/model.onnx", "tokenizer.json"]) {
      expect(await readFile(join(folder, "again", file))).toEqual(await readFile(join(folder, "encoder", file)));
    }
  });

  it("puts texts of the two languages side by side", async () => {
    const encoder = await loadTransformersEncoder({ model: join(folder, "encoder") });
    const questions = await encoder.encodeQueries(["rent subsidies", "key laboratories", "advanced materials"]);
    const passages = await encoder.encodePassages(["租金补贴", "重点实验室", "新材料"]);
    questions.forEach((question, at) => {
      const cosines = passages.map((passage) => passage.reduce((sum, value, d) => sum + value * (question[d] ?? 0), 0));
      expect(cosines.indexOf(Math.max(...cosines))).toBe(at);
    });
  });
});

describe("loading", () => {
  it("says which model is missing, and fetches nothing", async () => {
    await expect(loadTransformersEncoder({ model: "nobody/nothing" })).rejects.toThrow("nobody/nothing");
  });

  it("knows the prefixes that model families want", () => {
    expect(conventionOf("Xenova/multilingual-e5-small")).toMatchObject({
      queryPrefix: "query: ",
      passagePrefix: "passage: ",
    });
    expect(conventionOf("index/encoder")).toMatchObject({ queryPrefix: "", pooling: "mean" });
  });
});

/** A server that answers `/v1/embeddings` with the hashing encoder's vectors. */
async function embeddingsServer(): Promise<Server> {
  const Body = z.object({ input: z.union([z.string(), z.array(z.string())]) });
  const started = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      const texts = [Body.parse(JSON.parse(body)).input].flat();
      void hashingEncoder()
        .encodeQueries(texts)
        .then((vectors) => {
          response.setHeader("content-type", "application/json");
          const data = vectors.map((vector, index) => ({ object: "embedding", index, embedding: Array.from(vector) }));
          response.end(
            JSON.stringify({
              object: "list",
              data,
              model: "some-embedder",
              usage: { prompt_tokens: 0, total_tokens: 0 },
            }),
          );
        });
    });
  });
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return started;
}
