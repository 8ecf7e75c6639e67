import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { runTranslate } from "../../src/cli/translate.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { answering, startModelServer, type Behaviour, type ModelServer } from "../models/chat/model-server.ts";

const Entries = z.array(z.object({ zh: z.string(), en: z.string() }));
const Request = z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) });
const Data = z.object({ data: z.object({ texts: z.array(z.object({ n: z.number(), zh: z.string() })) }) });

let corpus: string;
let file: string;
let model: ModelServer;
let printed: string;

/** Entries of a document's translation that name a sum, taken out of it: what is to be drafted again. */
function takeOut(count: number): z.infer<typeof Entries> {
  const all = Entries.parse(parse(readFileSync(file, "utf8")));
  const taken = all.filter(({ zh, en }) => /\d+万元/.test(zh) && /RMB \d/.test(en)).slice(0, count);
  writeFileSync(file, stringify(all.filter((entry) => !taken.includes(entry))));
  return taken;
}

/** A model that puts out a draft for each text that it is given, as far as it has one. */
const drafting =
  (drafts: ReadonlyMap<string, string>): Behaviour =>
  (response, body) => {
    const user = Request.parse(JSON.parse(body)).messages.find(({ role }) => role === "user");
    const { texts } = Data.parse(JSON.parse(user?.content ?? "")).data;
    const translations = texts.flatMap(({ n, zh }) => (drafts.has(zh) ? [{ n, en: drafts.get(zh) }] : []));
    answering(JSON.stringify({ translations }))(response, body);
  };

beforeEach(async () => {
  corpus = mkdtempSync(join(tmpdir(), "wence-translate-"));
  cpSync("corpus", corpus, { recursive: true });
  file = join(corpus, "translations", "en", "press-2025-01-14.yaml");
  model = await startModelServer(answering(""));
  printed = "";
  vi.stubEnv("CORPUS_DIR", corpus);
  vi.stubEnv("LLM", "openai:drafter");
  vi.stubEnv("LLM_BASE_URL", model.url);
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  return async () => {
    out.mockRestore();
    vi.unstubAllEnvs();
    await model.close();
    rmSync(corpus, { recursive: true });
  };
});

describe("translate", { timeout: 60_000 }, () => {
  it("keeps drafts whose figures are the Chinese's, and tells those whose aren't", async () => {
    const taken = takeOut(3);
    const [right, wrong, left] = taken;
    expect(taken).toHaveLength(3);
    const altered = (wrong?.en ?? "").replace(/RMB \d/, "RMB 7");
    expect(altered).not.toBe(wrong?.en);
    model.behave(
      drafting(
        new Map([
          [right?.zh ?? "", right?.en ?? ""],
          [wrong?.zh ?? "", altered],
        ]),
      ),
    );
    await runTranslate();
    const now = Entries.parse(parse(readFileSync(file, "utf8")));
    expect(now.filter(({ zh }) => taken.some((one) => one.zh === zh))).toEqual([right]);
    expect(printed).toContain(wrong?.zh);
    expect(printed).toContain(`${left?.zh ?? ""}\n  expected a draft`);
    expect(printed).toMatch(/^1 of 3 missing translations drafted/m);
  });

  it("writes nothing where the model says nothing that can be used", async () => {
    takeOut(2);
    const before = readFileSync(file, "utf8");
    model.behave(answering("I can't do that."));
    await runTranslate();
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(printed).toMatch(/no drafts for 2 texts: malformed/);
  });

  it("needs a language model", async () => {
    vi.stubEnv("LLM", "");
    await expect(runTranslate()).rejects.toThrow(UsageError);
  });
});
