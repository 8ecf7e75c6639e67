import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const answer = async (question: string, asOf?: string) =>
  said(await ask(question, knowledge, asOf === undefined ? {} : { asOf }));

describe("whether a thing may still be asked for", () => {
  it.each(["绿色工厂奖励现在还能申请吗？", "Can we still apply for the green factory reward?"])(
    "is answered by the term of its document, then by the clause: %s",
    async (question) => {
      const text = await answer(question);
      expect(text).toMatch(/云府办发〔2024〕9号.*(?:2028年12月31日|31 December 2028).*(?:30万元|RMB 300,000)/s);
    },
  );

  it("is no once the term has passed, and no sum is held out", async () => {
    const text = await answer("绿色工厂奖励现在还能申请吗？", "2029-03-01");
    expect(text).toContain("2028年12月31日");
    expect(text).not.toContain("30万元");
  });
});

describe("the day that decides whether somebody is in time", () => {
  it("is told in English as in Chinese", async () => {
    const english = await answer("We want to apply for the green factory reward today. Are we still in time?");
    expect(english).toContain("31 December 2028");
    expect(await answer("今天想去申请绿色工厂奖励，还来得及吗？")).toContain("2028年12月31日");
  });
});

describe("whether a thing may be had again", () => {
  it.each(["绿色工厂奖励第二年还能再领一次吗？", "绿色工厂的奖励还可以重复领吗？"])(
    "is no question of the document's term: %s",
    async (question) => {
      const text = await answer(question);
      expect(text).toContain("30万元");
      expect(text).not.toContain("2028年12月31日");
    },
  );
});

describe("until when, asked beside how much", () => {
  it.each([
    "绿色工厂首次认定奖励多少，到什么时候为止？",
    "How much is the reward for a green factory recognised for the first time, and until when?",
  ])("is told by the document's term: %s", async (question) => {
    const text = await answer(question);
    expect(text).toMatch(/30万元|RMB 300,000/);
    expect(text).toMatch(/2028年12月31日|31 December 2028/);
  });
});
