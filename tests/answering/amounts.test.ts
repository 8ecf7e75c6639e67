import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";
import { HARBOUR, HARBOUR_CONCEPTS } from "./fixtures/harbour.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([HARBOUR], { concepts: HARBOUR_CONCEPTS, bodies: [], translations: {} });
});

const result = async (question: string) => (await ask(question, knowledge)).draft.calculation?.result.value ?? null;
const answer = async (question: string) => said(await ask(question, knowledge));

describe("what comes on top of a grant", () => {
  it.each([
    ["一张万吨级泊位许可证，泊位又进了国家智慧港口名单，合计最高奖多少？", "3800000"],
    ["万吨级泊位拿了许可证，又进了国家智慧港口名单，两项奖励加起来最高多少？", "3800000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });
});

describe("a count", () => {
  it("is of the grant by the measure word that its sum is per", async () => {
    expect(await result("千吨级泊位4张证最多能奖多少？")).toBe("4000000");
  });

  it("is the one with the measure word asked by", async () => {
    expect(await answer("2024年推荐了多少件优先审批申请？")).toMatch(/^(?!.*211).*520件/);
    expect(await answer("2024年推荐了多少个单位的优先审批申请？")).toMatch(/^(?!.*520).*211个/);
  });
});

describe("of two rates of one clause the one whose base is named", () => {
  it.each([
    ["首批电动拖轮卖出去，收到货款1000万元，最多支持多少？", "3000000"],
    ["电动拖轮交了保费100万元，最多支持多少？", "800000"],
  ])("%s", async (question, expected) => {
    expect(await result(question)).toBe(expected);
  });
});

describe("grants that a question names together", () => {
  it("are added up where it asks for the total", async () => {
    expect(await result("船企同时获评领航船企和绿色船企，合计支持多少？")).toBe("700000");
  });
});

describe("what a question sets aside", () => {
  it("isn't answered with, before or behind its name", async () => {
    expect(await result("航运服务项目投资3000万元，不算特别重大，最多支持多少？")).toBe("3000000");
    const text = await answer("进了市级智慧港口名单的泊位再奖多少？国家的不用说");
    expect(text).toContain("40万元");
    expect(text).not.toContain("80万元");
  });
});

describe("the largest of two is no difference", () => {
  it("each is told", async () => {
    const { draft } = await ask("国家和市级智慧港口名单的泊位分别最高奖多少？", knowledge);
    expect(draft.calculation).toBeNull();
  });
});

describe("the parts of a section", () => {
  it("are listed in order where the question names the section", async () => {
    expect(await answer("支持港口建设有哪些措施？")).toMatch(/建造泊位.*更新装备.*培育企业.*发展航运服务.*办理审批/);
  });
});

describe("another case added behind", () => {
  it("is answered too", async () => {
    expect(await answer("万吨级泊位每张许可证最高奖多少，千吨级的呢？")).toMatch(/300万元.*100万元/s);
  });
});
