import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { Calculation } from "../../src/contract/ask-response.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";
import { ORCHARD, ORCHARD_CONCEPTS, ORCHARD_TRANSLATIONS } from "./fixtures/orchard.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([ORCHARD], {
    concepts: ORCHARD_CONCEPTS,
    bodies: [],
    translations: ORCHARD_TRANSLATIONS,
  });
});

/** What the calculation comes to, in yuan; null where nothing was worked out. */
const result = async (question: string) => (await ask(question, knowledge)).draft.calculation?.result.value ?? null;

describe("a rate of the asker's sum", () => {
  it.each([
    ["冷库投资500万元，最多补助多少？", "500000"],
    ["冷库投资1500万元，最多补助多少？", "800000"],
    ["Our cold store costs RMB 5 million. How much support can we get?", "500000"],
    ["去年营收9000万元，冷库投资400万元，最多补助多少？", "400000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });

  it("is given with the rule, the steps and the result", async () => {
    const text = said(await ask("冷库投资1500万元，最多补助多少？", knowledge));
    for (const part of ["不超过投资额的10%", "1500万元×10%＝150万元", "最高可获80万元"]) expect(text).toContain(part);
  });

  it("asks for nothing where a threshold isn't met, and says which", async () => {
    for (const question of [
      "冷库投资正好300万元，能补多少？",
      "Our cold store cost RMB 3 million. Does it get support?",
    ]) {
      const outcome = await ask(question, knowledge);
      expect(said(outcome)).toMatch(/不符合.*超过300万元|more than RMB 3 million/);
      expect(outcome.draft.calculation?.result.value).toBe("0");
    }
  });
});

describe("counts of several cases", () => {
  it.each([
    ["今年有2个有机认证的果园、3个绿色认证的果园，一共奖多少？", "180000"],
    ["两个有机认证的果园，还有一个绿色认证的果园，加起来奖多少？", "140000"],
    ["有机认证、绿色认证的果园各2个，一共奖多少？", "160000"],
    ["This year two organic orchards and another green one: what is the total reward?", "140000"],
    ["Three green orchards and two with an organic certificate. Reward altogether?", "180000"],
    ["5个有机认证的果园一年最多奖多少？", "200000"],
    ["一家企业有3个果园，有机认证的1个，绿色认证的2个，一共奖多少？", "100000"],
    ["有机认证的果园1个，绿色认证的果园2个，共3个，奖多少？", "100000"],
    ["We have three orchards, one organic and two green. Total reward?", "100000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });

  it("belong to the member of a list that their words name, the highest first where only so many count", async () => {
    expect(await result("牵头制定果品国际标准1项、行业标准3项，今年最多奖多少？")).toBe("500000");
    expect(await result("牵头制定了一个国际标准、一个行业标准，合计奖多少？")).toBe("500000");
    expect(await result("牵头制定3个行业标准，一年最多奖多少？")).toBe("200000");
  });
});

describe("parts taken off the base, shares, and interest", () => {
  it.each([
    ["基金投资果业共3000万元，其中政府出资1000万元，基金管理人能拿多少奖励？", "400000"],
    ["果园收益200万元，果农至少分多少？", "1200000"],
    ["果农贷款100万元，年利率4%，一年贴息多少？", "10000"],
    ["果农贷款100万元，年利率2%，一年贴息多少？", "8000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });

  it("states rate and cap, and what is missing, where an input isn't given", async () => {
    const outcome = await ask("果农贷款100万元，贴息多少？", knowledge);
    expect(said(outcome)).toMatch(/40%.*1%.*5万元/);
    expect(outcome.draft.missing).toEqual(["贷款利率"]);
  });
});

describe("what a clause requires outside of any grant", () => {
  it.each([
    ["育苗投入占销售收入6.5%，能组建联合体吗？", /不符合.*不低于8%|不符合.*不少于8%/],
    ["育苗投入占销售收入8%，能组建联合体吗？", /^符合/],
    ["联合体只有2家单位，够不够？", /不符合.*4家/],
  ])("%s", async (question, expected) => {
    expect(said(await ask(question, knowledge))).toMatch(expected);
  });
});

describe("figures that aren't there to be computed with", () => {
  it.each([
    "最高80万元的冷库补助是给谁的？",
    "冷库投资要超过多少才给补助？",
    "Is the grant of up to RMB 800,000 for cold stores?",
    "Does an organic orchard that was split count as one or two orchards for the reward?",
    "一个有机认证的果园拆开算一个还是两个果园来奖励？",
  ])("%s", async (question) => {
    expect(await result(question)).toBeNull();
  });
});

describe("two cases held against each other", () => {
  it.each([
    ["有机认证和绿色认证的果园奖励相差多少？", "40000"],
    ["国际标准和行业标准的奖励差多少钱？", "300000"],
    ["How much more does an organic orchard get than a green one?", "40000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });
});

describe("the calculation", () => {
  it("is as the contract has it, each step with a value of its own", async () => {
    const { draft } = await ask("今年有2个有机认证的果园、3个绿色认证的果园，一共奖多少？", knowledge);
    const calculation = Calculation.parse(draft.calculation);
    expect(calculation.steps.map(({ expression, value }) => `${expression} = ${value}`)).toEqual([
      "2 × 60000 = 120000",
      "3 × 20000 = 60000",
      "120000 + 60000 = 180000",
      "min(180000, 200000) = 180000",
    ]);
    expect(calculation.steps.map(({ citation }) => citation)).toEqual([1, 2, 1, 3]);
    expect(calculation.inputs.filter(({ citation }) => citation === null).map(({ value }) => value)).toEqual([
      "2",
      "3",
    ]);
  });
});
