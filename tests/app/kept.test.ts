import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedWence } from "../../src/app/service.ts";
import { AskRequest } from "../../src/contract/index.ts";
import type { Records } from "../../src/ports/records.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { openService } from "./open-service.ts";

let dataDir: string;
let records: Records;
let service: OpenedWence;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wence-kept-"));
  records = await openRecords({ dataDir, databaseUrl: null });
  service = await openService("2026-11-22", { records });
}, 120_000);
afterAll(async () => {
  await records.close();
  await rm(dataDir, { recursive: true, force: true });
});

const ask = (question: string, more: object = {}) => service.ask(AskRequest.parse({ question, ...more }));
const CLASS_III = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";

describe("what was asked and answered", () => {
  it("is shown again as it was given, with what it rested on", async () => {
    const { conversationId, ...given } = await ask(CLASS_III, { topK: 3 });
    const past = await service.records.answer(given.id);
    expect(past).toMatchObject({
      question: CLASS_III,
      askedAt: "2026-11-22T04:00:00.000Z",
      asked: { lang: "auto", topK: 3, documents: null },
      answer: given,
      indexVersion: service.indexVersion,
    });
    expect(JSON.stringify(past)).not.toContain(conversationId);
    const cited = past?.answer.citations[0]?.clause.id ?? "-";
    expect(past?.answer.explain?.ranking.some(({ passage }) => passage.startsWith(cited))).toBe(true);
    for (const { score, parts } of past?.answer.explain?.ranking ?? [])
      expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score, 6);
  });

  it("stands where it was cited, whatever kind of place that is", async () => {
    for (const lang of ["zh", "en"] as const) {
      const questions = [
        ...(await service.starters(lang)).flatMap(({ questions: begin }) => begin),
        "渝府办发〔2025〕2号还有效吗？",
        "重庆今天天气怎么样？",
      ];
      for (const question of questions) {
        const { id } = await ask(question, { lang });
        for (const { standing } of (await service.records.answer(id))?.standing ?? [])
          expect(standing).toBe("unchanged");
      }
    }
  });

  it("survives a restart, and so does the conversation", async () => {
    const { id, conversationId } = await ask(CLASS_III);
    const before = await service.records.answer(id);
    await records.close();
    records = await openRecords({ dataDir, databaseUrl: null });
    service = await openService("2026-11-22", { records });
    expect(await service.records.answer(id)).toEqual(before);
    const next = await ask("那第二类呢？", { conversationId });
    expect(next.conversationId).toBe(conversationId);
    expect(next.figures).toContainEqual(expect.objectContaining({ value: 1_000_000 }));
    const conversation = await service.records.conversation(conversationId);
    expect(conversation?.turns.map(({ question }) => question)).toEqual([CLASS_III, "那第二类呢？"]);
  }, 60_000);

  it("is forgotten when its conversation is erased", async () => {
    const { id, conversationId } = await ask(CLASS_III);
    expect(await service.records.erase(conversationId)).toBe(true);
    expect(await service.records.answer(id)).toBeNull();
    expect((await ask("那第二类呢？", { conversationId })).conversationId).not.toBe(conversationId);
  });

  it("isn't answered where it can't be kept", async () => {
    await records.close();
    await expect(ask(CLASS_III)).rejects.toThrow("can't be read or written");
    expect(await service.keeps?.()).toBe("unreachable");
    records = await openRecords({ dataDir, databaseUrl: null });
  });
});
