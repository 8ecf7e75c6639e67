import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { OpenedWence } from "../../src/app/service.ts";
import { CORPUS, openService } from "./open-service.ts";

const PASSAGE = "渝府办发-2025-57/24~1";
const QUOTE = "按照合同额的5%，给予最高500万元奖励";
const QUESTION = "智慧医疗装备专业服务机构合同额2亿元，能奖励多少？";
const IN_ENGLISH =
  "How much reward does a professional service provider for smart medical equipment get for a contract value of RMB 200 million?";

/** Made up: that the sum is a limit over all grants together, and not over each. */
const OVERLAY = {
  passage: PASSAGE,
  field: "cap",
  value: null,
  evidence: { source: "003_ea04dcfc8a286248", quote: QUOTE },
  reason: "A fiction of this test: the sum limits all rewards of a provider together.",
};

let folder = "";
let corrected: OpenedWence;
let plain: OpenedWence;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wence-corpus-"));
  await cp(CORPUS, folder, { recursive: true });
  await writeFile(join(folder, "overlays", "rules.yaml"), stringify({ overlays: [OVERLAY] }));
  plain = await openService();
  corrected = await openService("2026-11-22", { corpusDir: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (service: OpenedWence, question: string) =>
  service.ask({ question, lang: "auto", topK: 5, explain: false });

describe("a correction of a rule in the corpus", () => {
  it.each([QUESTION, IN_ENGLISH])("changes what is worked out: %s", async (question) => {
    const before = await ask(plain, question);
    const after = await ask(corrected, question);
    expect(before.calculation?.result.value).toBe("5000000");
    expect(after.calculation?.result.value).toBe("10000000");
    expect(after.figures[0]?.value).toBe(10_000_000);
  });

  it.each([QUESTION, IN_ENGLISH])("shows the words that it rests on: %s", async (question) => {
    const before = await ask(plain, question);
    const after = await ask(corrected, question);
    expect(after.citations.some(({ quote }) => quote.includes(QUOTE))).toBe(true);
    expect(after.notices.some(({ message }) => message.includes(QUOTE))).toBe(true);
    expect(before.notices.some(({ message }) => message.includes(QUOTE))).toBe(false);
  });

  it("leaves other clauses alone", async () => {
    const question = "低空领域国家级制造业单项冠军企业奖励多少？";
    const [before, after] = [await ask(plain, question), await ask(corrected, question)];
    expect(after.answer).toBe(before.answer);
    expect(after.notices).toEqual(before.notices);
  });

  it("keeps the service from opening where its rule isn't there", async () => {
    await writeFile(
      join(folder, "overlays", "rules.yaml"),
      stringify({ overlays: [{ ...OVERLAY, passage: "渝府办发-2025-57/24~99" }] }),
    );
    await expect(openService("2026-11-22", { corpusDir: folder })).rejects.toThrow(/24~99/);
  });
});
