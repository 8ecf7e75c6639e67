import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusDigest } from "../../src/indexing/entry.ts";
import { buildIndex } from "../../src/stores/build-index.ts";
import { openIndex } from "../../src/stores/open-index.ts";
import type { ExpectedIndex } from "../../src/stores/index-manifest.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import { hashingEncoder, POLICY } from "../indexing/fixtures.ts";

const encoder = hashingEncoder();
const expected: ExpectedIndex = { corpus: corpusDigest(POLICY), encoder, terms: [] };
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "wence-index-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const reasonOf = async (wanted: ExpectedIndex = expected): Promise<string> => {
  const opened = await openIndex(dir, wanted);
  return "refused" in opened ? opened.refused.reason : "opened";
};
const buildFolder = async (): Promise<string> => join(dir, "builds", (await readdir(join(dir, "builds")))[0] ?? "");

describe("an index on disk", () => {
  it("opens as it was built", async () => {
    const built = await buildIndex(POLICY, encoder, dir);
    const opened = await openIndex(dir, expected);
    if ("refused" in opened) throw new Error(opened.refused.detail);
    expect(opened.version).toBe(built.version);
    expect(opened.entries).toEqual(POLICY);
    const query = { text: "重点实验室资助", concepts: ["grant"], limit: 3 };
    const ranking = async (index: typeof built) =>
      (await retrieve(index, query, encoder)).map(({ arithmetic, ...rest }) => ({ ...rest, lines: arithmetic() }));
    expect(await ranking(opened)).toEqual(await ranking(built));
  });

  it("is missing where nobody built one", async () => {
    expect(await reasonOf()).toBe("missing");
  });

  it.each(["entries.json", "lexical.bin", "vectors.bin", "vectors.hnsw", "manifest.json"])(
    "is refused when %s is damaged",
    async (file) => {
      await buildIndex(POLICY, encoder, dir);
      const path = join(await buildFolder(), file);
      const content = await readFile(path);
      const middle = Math.floor(content.length / 2);
      content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
      await writeFile(path, content);
      const opened = await openIndex(dir, expected);
      expect(opened).toMatchObject({ refused: { reason: "corrupt", file } });
    },
  );

  it.each(["entries.json", "lexical.bin", "vectors.bin", "vectors.hnsw", "manifest.json"])(
    "is refused when %s is gone",
    async (file) => {
      await buildIndex(POLICY, encoder, dir);
      await rm(join(await buildFolder(), file));
      expect(await reasonOf()).toBe("unreadable");
    },
  );

  it("is refused when the pointer is damaged", async () => {
    await buildIndex(POLICY, encoder, dir);
    await writeFile(join(dir, "current.json"), "{");
    expect(await reasonOf()).toBe("corrupt");
  });

  it("is refused when it was made from something else", async () => {
    await buildIndex(POLICY, encoder, dir);
    expect(await reasonOf({ ...expected, corpus: corpusDigest(POLICY.slice(1)) })).toBe("stale_corpus");
    expect(await reasonOf({ ...expected, encoder: hashingEncoder(32, "other") })).toBe("stale_encoder");
    expect(await reasonOf({ ...expected, terms: ["新材料"] })).toBe("stale_tokenizer");
  });

  it("goes on serving the former one, and replaces it whole", async () => {
    const former = await buildIndex(POLICY, encoder, dir);
    const fresh = await buildIndex(POLICY.slice(0, 2), encoder, dir);
    expect(fresh.version).not.toBe(former.version);
    expect(await reasonOf()).toBe("stale_corpus");
    expect((await retrieve(former, { text: "租金补贴", concepts: [], limit: 1 }, encoder))[0]?.entry.passage.id).toBe(
      "c",
    );
    expect(await readdir(join(dir, "builds"))).toHaveLength(1);
  });

  it("can be empty", async () => {
    const empty = await buildIndex([], encoder, dir);
    expect(await retrieve(empty, { text: "实验室", concepts: [], limit: 1 }, encoder)).toEqual([]);
  });
});
