import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { scopeOf } from "../../src/answering/scope.ts";
import { content } from "./fixtures/concept.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const facetsOf = (question: string) =>
  read(question, knowledge).facets.map(({ value, stance }) => `${stance} ${value}`);

describe("a question as it is understood", () => {
  it.each([
    ["博士租房补贴多少？", ["asserted doctor"]],
    ["不是博士，租房补贴多少？", ["denied doctor"]],
    ["除了博士，租房补贴多少？", ["denied doctor"]],
    ["博士和硕士的租房补贴各多少？", ["asserted doctor", "asserted master"]],
    ["What is the rent allowance for a PhD?", ["asserted doctor"]],
    ["What is the rent allowance for those who are not a PhD?", ["denied doctor"]],
    ["What is the rent allowance if we hadn't done a PhD?", ["denied doctor"]],
    ["博士不用管，硕士的租房补贴多少？", ["denied doctor", "asserted master"]],
    ["租房补贴（不是博士的）多少？", ["denied doctor"]],
    ["What is the rent allowance (not the one for a PhD)?", ["denied doctor"]],
    ["How much rent allowance do PhD holders and masters get?", ["asserted doctor", "asserted master"]],
    ["租房补贴多少？", []],
    ["租房补贴哪些博士能拿？", []],
    ["Which masters get the rent allowance?", []],
  ])("which case: %s", (question, facets) => {
    expect(facetsOf(question)).toEqual(facets);
  });

  it.each([
    ["what do red and blue herrings cost?", ["red", "blue"]],
    ["what do red and for blue herrings cost?", ["red", "blue"]],
    ["what do grade one and two cost?", ["one", "two"]],
    ["what do grade one and nobody's cost?", ["one"]],
    ["what do old and blue herrings cost?", ["blue"]],
    ["what do blue herrings and red tape cost?", ["blue"]],
  ])("cases that share their noun: %s", async (question, values) => {
    const herring = (value: string, axis: string, en: string) => ({
      ...content(value, [`${value}鱼`], [en], { axis, value }),
    });
    const other = await knowledgeFrom(undefined, {
      concepts: [
        herring("red", "colour", "red herring"),
        herring("blue", "colour", "blue herring"),
        herring("one", "grade", "grade one"),
        herring("two", "grade", "grade two"),
      ],
    });
    expect(read(question, other).facets.map((f) => f.value)).toEqual(values);
  });

  it.each([
    ["2025年要建几个站（不是27年的）？", [2025]],
    ["2025年和27年各建几个站？", [2025, 2027]],
    ["How many stations in 2025, not in 2027?", [2025]],
  ])("which years: %s", (question, years) => {
    expect(read(question, knowledge).years).toEqual(years);
  });

  it("the asker's own quantities apart from years and from names of documents", () => {
    const question = read("云府办发〔2024〕9号里，有2000万元厂房的企业2027年能减免多少？", knowledge);
    expect(question.figures.map((f) => f.value)).toEqual([20_000_000]);
    expect(question.years).toEqual([2027]);
    expect(question.numbered.ids).toEqual(["tax-2024"]);
  });

  it("what stands in quotation marks", () => {
    expect(read("“上门辅导”是什么？", knowledge).quoted).toEqual(["上门辅导"]);
    expect(read("「租房補貼」是什麼？", knowledge).quoted).toEqual(["租房补贴"]);
  });

  it("what is set aside is neither looked for nor asked", () => {
    const { text, figures } = read("租房补贴（不是购房的5万元）多少？", knowledge);
    expect(text).not.toContain("购房");
    expect(figures).toEqual([]);
    expect(read("租房补贴多少，不是吗？", knowledge).text).toContain("不是吗");
  });

  it.each([
    "除了云府办发〔2024〕9号之外，还有哪些文件提到企业？",
    "Apart from 云府办发〔2024〕9号, which documents mention companies?",
  ])("documents that the answer is not to come from: %s", (question) => {
    const { excepted, numbered } = read(question, knowledge);
    expect(excepted).toEqual(["tax-2024"]);
    expect(numbered.ids).toEqual([]);
  });

  it("a year said digit by digit", () => {
    expect(read("二七年租房补贴多少？", knowledge).years).toEqual([2027]);
    expect(read("二三年后租房补贴多少？", knowledge).years).toEqual([]);
  });

  it("the language asked in, unless one is asked for", () => {
    expect(read("退税要几天？", knowledge).lang).toBe("zh");
    expect(read("How long does a refund take?", knowledge).lang).toBe("en");
  });
});

describe("which documents may carry the answer", () => {
  const scope = (question: string, restricted: readonly string[] = []) =>
    scopeOf(read(question, knowledge), knowledge, restricted);

  it("those that hold on the day, where none is named", () => {
    const { asked, exact, current } = scope("退税要几天？");
    expect(asked).toBeNull();
    expect(exact).toBe(false);
    expect([...current].sort()).toEqual(["air-2025", "housing-2025", "talent-news", "tax-2024"]);
    expect([...scopeOf(read("截至2023年5月1日退税要几天？", knowledge), knowledge, []).current]).toContain("tax-2022");
  });

  it("the one named by number, also a repealed one", () => {
    expect(scope("云府办发〔2022〕3号里退税要几天？")).toMatchObject({ asked: new Set(["tax-2022"]), exact: true });
    expect(scope("云府办发〔2025〕12号的租房补贴多少？")).toMatchObject({ asked: new Set(["housing-2025"]) });
  });

  it("every edition of the one named in words; the former where it is asked for", () => {
    expect(scope("税收服务措施里退税要几天？").asked).toEqual(new Set(["tax-2024", "tax-2022"]));
    expect(scope("旧版税收服务措施里退税要几天？")).toMatchObject({ asked: new Set(["tax-2022"]), exact: true });
  });

  it("none beyond those that the asker keeps to", () => {
    expect([...scope("退税要几天？", ["housing-2025"]).current]).toEqual(["housing-2025"]);
  });
});
