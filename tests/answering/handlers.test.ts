import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const answer = async (question: string) => said(await ask(question, knowledge));

describe("how far two figures lie apart", () => {
  it.each([
    ["出口退税办理时间缩短了几个工作日？", "3个工作日"],
    ["By how many working days is the export tax refund shorter?", "3 working days"],
    ["空气监测站2027年比2025年多多少个？", "20个"],
    ["How many more electric buses in 2027 than in 2025?", "600"],
  ])("%s", async (question, expected) => {
    const { draft } = await ask(question, knowledge);
    expect(draft.statements[0]?.text).toContain(expected);
    expect(draft.calculation?.result.text).toContain(expected.replace(/\D+$/, ""));
  });
});

describe("who is in charge", () => {
  it.each([
    ["谁负责租房补贴？", "责任单位：市住建局"],
    [
      "Which body is responsible for green factories?",
      "Yunzhou Ecology Bureau (市生态环境局) and Yunzhou Finance Bureau (市财政局)",
    ],
    ["治理道路扬尘的配合单位是谁？", "市住建局、市财政局"],
    ["Who leads the control of road dust?", "Lead body: Yunzhou Ecology Bureau"],
  ])("%s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });
});

describe("which items a body has", () => {
  it("are counted and named", async () => {
    const text = await answer("云府办发〔2024〕9号里市税务局负责哪几项？");
    expect(text).toContain("4项");
    for (const heading of ["减免房产税", "压缩退税时间", "培育服务机构", "提供上门辅导"])
      expect(text).toContain(heading);
    expect(text).not.toContain("绿色工厂");
  });
});

describe("which provisions give a sum", () => {
  it("are those of the documents in force that give it", async () => {
    const text = await answer("哪些措施给20万元？");
    expect(text).toContain("房产税20万元");
    expect(text).not.toMatch(/15万元|30万元/);
  });
});

describe("a case that the asker gets wrong", () => {
  it.each([
    ["复审通过的绿色工厂奖励30万元对吗？", "10万元"],
    ["Does a master's degree bring a rent allowance of RMB 3,000?", "RMB 1,500"],
  ])("is answered with its own figure: %s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });
});

describe("every answer of the town", () => {
  it("cites what it says: each figure stands in the quote or its translation", async () => {
    for (const question of [
      "房产税每年最高减免多少？",
      "博士租房补贴多少？",
      "2027年税务实训基地多少个？",
      "出口退税要几个工作日？",
    ]) {
      const { draft } = await ask(question, knowledge);
      for (const { text, evidence } of draft.statements) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const number of text.match(/\d+(?=万元|元|个|家)/g) ?? [])
          expect(evidence.map((e) => e.quote).join(" ")).toContain(number);
      }
    }
  });
});
