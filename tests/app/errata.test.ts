import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedWence } from "../../src/app/service.ts";
import { parseErrata } from "../../src/ingestion/errata-overlays.ts";
import { ingest } from "../../src/ingestion/ingest.ts";
import { readSources } from "../../src/ingestion/read-sources.ts";
import { CORPUS, openService } from "./open-service.ts";

/** Made up: that the clause ought to say 合同金额. */
const TOLD = `
overlays:
  - document: 渝府办发-2025-57
    ref: "24"
    printed: 合同额的5%
    meant: 合同金额的5%
    reason: A fiction of this test, the print being right.
    evidence: { source: 003_ea04dcfc8a286248, quote: 合同额 }
`;

let folder = "";
let plain: OpenedWence;
let told: OpenedWence;

/** A copy of the corpus whose documents were read anew with what the overlay tells. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wence-errata-"));
  await cp(CORPUS, folder, { recursive: true });
  const { documents } = ingest(await readSources(join(folder, "sources")), [], parseErrata(TOLD));
  const [changed] = documents.filter(({ id }) => id === "渝府办发-2025-57");
  if (changed === undefined) throw new Error("the document is gone");
  await writeFile(join(folder, "documents", `${changed.id}.json`), JSON.stringify(changed));
  plain = await openService();
  told = await openService("2026-11-22", { corpusDir: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (service: OpenedWence, question: string) =>
  service.ask({ question, lang: "auto", topK: 5, explain: false });

const errata = async (service: OpenedWence, question: string): Promise<string[]> =>
  (await ask(service, question)).notices.flatMap(({ code, message }) => (code === "erratum" ? [message] : []));

describe("faults of the print", () => {
  it.each([
    ["2025年培育多少家智慧医疗装备科技型企业？", "科技型企业 and 高新技术企业", "科技型企业和高新技术企业"],
    [
      "How are technology companies and high-tech companies cultivated?",
      "科技型企业 and 高新技术企业",
      "科技型企业和高新技术企业",
    ],
    ["抗生素替代的任务由谁负责？", "抗生素替代、等", "抗生素替代等"],
  ])("keep their quote and are named: %s", async (question, printed, meant) => {
    const answer = await ask(plain, question);
    expect(answer.status).toBe("answered");
    expect(answer.citations.some(({ quote }) => quote.includes(printed))).toBe(true);
    const [message] = await errata(plain, question);
    expect(message).toContain(printed);
    expect(message).toContain(meant);
  });

  it.each([
    "智慧医疗装备专业服务机构按合同额奖励多少？",
    "How much of the contract value is rewarded to a professional service provider for smart medical equipment?",
  ])("that people tell are named as well: %s", async (question) => {
    expect(await errata(plain, question)).toEqual([]);
    const [message] = await errata(told, question);
    expect(message).toContain("合同金额的5%");
    const { citations } = await ask(told, question);
    expect(citations[0]?.quote).toContain("按照合同额的5%");
  });
});
