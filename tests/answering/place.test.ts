import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

describe("a place that isn't there", () => {
  it.each([
    ["云府办发〔2024〕9号第8条写了什么？", "没有第8项，编号到第5项为止"],
    ["What does item 8 of 云府办发〔2024〕9号 say?", "has no item 8; the numbering ends at item 5"],
    ["云府办发〔2023〕77号讲的是什么？", "没有云府办发〔2023〕77号"],
  ])("is said to be missing: %s", async (question, expected) => {
    const { draft } = await ask(question, knowledge);
    expect(draft.status).toBe("no_answer");
    expect(draft.reason?.code).toBe("false_premise");
    expect(draft.reason?.message).toContain(expected);
  });
});

describe("a place asked as a whole", () => {
  it("stands in each edition that is named", async () => {
    const text = said(await ask("新旧两版税收服务措施的第1条分别讲什么？", knowledge));
    expect(text).toContain("15万元");
    expect(text).toContain("20万元");
  });

  it("gives the words of an item behind its heading", async () => {
    const text = said(await ask("云府办发〔2024〕9号第3条写了什么？", knowledge));
    expect(text).toContain("压缩退税时间：出口退税平均办理时间");
  });

  it.each([
    ["云府办发〔2025〕20号附件2第1行写的是哪项工作，谁牵头？", "治理道路扬尘：牵头单位：市生态环境局"],
    ["云府办发〔2025〕20号任务分工表第1项：任务名称和牵头单位", "治理道路扬尘"],
  ])("says what a row is of beside its bodies: %s", async (question, expected) => {
    expect(said(await ask(question, knowledge))).toContain(expected);
  });

  it("is the current edition's where that is spoken of", async () => {
    expect(said(await ask("现行版第1条讲什么？", knowledge))).toContain("20万元");
  });

  it("gives all values of a row, not counting how many are asked for among them", async () => {
    const text = said(await ask("Annex 1 of 云府办发〔2025〕20号, row 1: what are the two target values?", knowledge));
    expect(text).toMatch(/2025.*2027/);
  });

  it("gives the rows of a table by name", async () => {
    const text = said(await ask("云府办发〔2025〕20号附件1有哪些指标？", knowledge));
    expect(text).toContain("空气监测站");
    expect(text).toContain("新能源公交车");
  });
});
