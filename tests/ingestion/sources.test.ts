import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChangedSourceError, readSources } from "../../src/ingestion/read-sources.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sources-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function put(text: string, listed: string): Promise<void> {
  const sha256 = createHash("sha256").update(listed).digest("hex");
  const entry = `  - { id: a, file: a.txt, sha256: ${sha256}, title: { zh: 甲, en: A }, form: web-notice, layout: paragraphs, publisher: 某市, date: null, extraction: copied }`;
  await writeFile(join(directory, "a.txt"), text);
  await writeFile(join(directory, "sources.yaml"), `sources:\n${entry}\n`);
}

describe("reading sources", () => {
  it("takes a text whose digest is the listed one", async () => {
    await put("甲", "甲");
    expect((await readSources(directory))[0]).toMatchObject({ id: "a", text: "甲", articles: [] });
  });

  it("refuses a text that changed, and says which", async () => {
    await put("甲乙", "甲");
    await expect(readSources(directory)).rejects.toThrow(ChangedSourceError);
    await expect(readSources(directory)).rejects.toThrow(/a\.txt has changed/);
  });
});
