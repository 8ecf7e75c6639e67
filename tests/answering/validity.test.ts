import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import type { Concept } from "../../src/domain/terms.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";
import { CONCEPTS } from "./fixtures/town.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const answer = async (question: string, asOf?: string) =>
  said(await ask(question, knowledge, asOf === undefined ? {} : { asOf }));

describe("whether a document holds", () => {
  it.each([
    ["云府办发〔2022〕3号还有效吗？", "自2024年12月1日起已废止，由云府办发〔2024〕9号取代"],
    ["云府办发〔2022〕3号还有效吗？原来从哪天施行？", "原自2022年3月1日起施行"],
    ["云府办发〔2022〕3号当初从哪天开始施行的？", "（现已废止）自2022年3月1日起施行"],
    ["On what date did 云府办发〔2022〕3号 take effect?", "repealed since, applied from 1 March 2022"],
    ["Is 云府办发〔2022〕3号 still in force?", "it had applied from 1 March 2022"],
    ["云府办发〔2024〕9号什么时候到期？", "有效期至2028年12月31日"],
    ["Until when does 云府办发〔2024〕9号 run?", "valid until 31 December 2028"],
    ["Until what day does 云府办发〔2024〕9号 apply?", "is in force since"],
    ["Up to which date can we count on 云府办发〔2024〕9号?", "is in force since"],
    ["云府办发〔2024〕9号管到哪天？", "现行有效"],
  ])("%s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });

  it("says from when where the day comes before", async () => {
    const { draft } = await ask("云府办发〔2025〕12号生效了吗？", knowledge, { asOf: "2025-02-01" });
    expect(draft.statements[0]?.text).toContain("自2025年5月1日起施行");
    expect(draft.notices).toContainEqual(expect.objectContaining({ code: "not_yet_in_force" }));
  });
});

describe("until when something is granted", () => {
  let granting: Knowledge;
  beforeAll(async () => {
    const reward: Concept = { id: "reward", kind: "benefit", zh: ["奖励"], en: ["reward"] };
    granting = await knowledgeFrom(undefined, { concepts: [...CONCEPTS, reward] });
  });

  it.each([
    ["绿色工厂的奖励到哪天为止？", "有效期至2028年12月31日"],
    ["Until when is the reward for a green factory on offer?", "valid until 31 December 2028"],
  ])("is until its policy ends: %s", async (question, expected) => {
    expect(said(await ask(question, granting))).toContain(expected);
  });

  it.each(["绿色工厂的奖励申请到哪天为止？", "Until when can we apply for the reward for a green factory?"])(
    "isn't until when it may be applied for: %s",
    async (question) => {
      expect(said(await ask(question, granting))).not.toContain("2028");
    },
  );
});

describe("when a document was issued", () => {
  it.each([
    ["云府办发〔2022〕3号（已废止）是哪天印发的？", "印发于2022年3月1日"],
    ["What is the date of issue of 云府办发〔2022〕3号, now repealed?", "was issued on 1 March 2022"],
    ["那个空气质量行动计划什么时候印发的？", "印发于2025年6月1日"],
  ])("is its day, repealed or not: %s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });
});

describe("the last day of a document", () => {
  it.each([
    "On what exact day does the Ferry Plan of Yunzhou (云府发〔2025〕7号) expire?",
    "On what date does 云府发〔2025〕7号 cease to apply?",
    "云府发〔2025〕7号哪天失效？",
  ])("isn't told where the document sets none: %s", async (question) => {
    const ferry = documentOf({
      id: "ferry",
      number: "云府发〔2025〕7号",
      title: "云州市轮渡发展方案",
      clauses: [{ heading: "航线", text: "新开轮渡航线3条。" }],
    });
    expect((await ask(question, await knowledgeFrom([ferry]))).draft.status).toBe("no_answer");
  });
});
