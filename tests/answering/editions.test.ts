import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const answer = async (question: string, asOf?: string) =>
  said(await ask(question, knowledge, asOf === undefined ? {} : { asOf }));

describe("an item from one edition to the other", () => {
  it.each([
    "云府办发〔2022〕3号第2条对应现行第几条？",
    "旧版税收措施第2条现在是第几条？",
    "Item 2 of the 云府办发〔2022〕3号: which item is it now?",
    "Item 3 of the tax measures in force: what number did it carry in the repealed 云府办发〔2022〕3号?",
    "The refund clause of the tax measures is item 3 today. In the old edition it was item ...?",
    "退税那条，税收措施新版编号3，旧版是多少号？",
  ])("keeps both numbers: %s", async (question) => {
    const text = await answer(question);
    expect(text).toContain("云府办发〔2022〕3号");
    expect(text).toContain("云府办发〔2024〕9号");
    expect(text).toMatch(/第3项|item 3/i);
  });
});

describe("an edition as a whole", () => {
  it.each(["新版税收措施新增了哪些奖励？", "Which rewards were added in the new edition of 云府办发〔2022〕3号?"])(
    "is told by what was dropped and added where that is asked: %s",
    async (question) => {
      expect(await answer(question)).toMatch(/新增|[Aa]dded/);
    },
  );

  it("is told by what it has more and what is new", async () => {
    const text = await answer("云府办发〔2024〕9号比旧版多了哪几条？");
    expect(text).toContain("共2项");
    expect(text).toContain("共5项");
    for (const heading of ["奖励绿色工厂", "培育服务机构", "提供上门辅导"]) expect(text).toContain(heading);
  });

  it("is told with its successor where it was issued anew", async () => {
    const text = await answer("云府办发〔2022〕3号是不是重新印发过，现行有效的是哪个？");
    expect(text).toContain("云府办发〔2024〕9号）现行有效");
    expect(text).toContain("云府办发〔2022〕3号）自2024年12月1日起已废止");
  });
});

describe("what repealed a document, and when it was issued", () => {
  it.each([
    ["哪份文件把云府办发〔2022〕3号废掉的？哪天印发的？", "（云府办发〔2024〕9号）印发于2024年12月1日"],
    ["Which document repealed 云府办发〔2022〕3号, and on what date was it issued?", "was issued on 1 December 2024"],
    ["云府办发〔2024〕9号废止了哪个文件，那个文件是哪天印发的？", "（云府办发〔2022〕3号）印发于2022年3月1日"],
    ["Which plan did 云府办发〔2024〕9号 replace, and when had that been issued?", "was issued on 1 March 2022"],
  ])("is the other document's day: %s", async (question, issued) => {
    const text = await answer(question);
    expect(text).toContain("2024");
    expect(text).toContain(issued);
  });
});

describe("the edition in force on a day", () => {
  it("gives its own words", async () => {
    expect(await answer("房产税减免写在第几条，最高多少？", "2023-05-01")).toMatch(/云府办发〔2022〕3号第1项.*15万元/);
    expect(await answer("房产税减免写在第几条，最高多少？")).toMatch(/云府办发〔2024〕9号第1项.*20万元/);
  });
});

describe("the numbers of an item in both editions", () => {
  it.each([
    "压缩退税时间在云府办发〔2022〕3号里是第几条，现在又是第几条？",
    "The export tax refund: which item number had it in the old document and which one now? 云府办发〔2022〕3号",
  ])("are told beside each other: %s", async (question) => {
    const text = await answer(question);
    expect(text).toMatch(/第2项|item 2/i);
    expect(text).toMatch(/第3项|item 3/i);
  });
});

describe("an item that kept its words", () => {
  const refund = { heading: "压缩退税时间", text: "出口退税办理时间压缩至6个工作日。" };
  const edition = { work: "refunds", title: "云州市退税措施", titleEn: "Refund Measures of Yunzhou" };
  const editions = [
    documentOf({ ...edition, id: "old", number: "云府办发〔2021〕7号", validFrom: "2021-03-01", clauses: [refund] }),
    documentOf({
      ...edition,
      id: "new",
      number: "云府办发〔2023〕8号",
      validFrom: "2023-03-01",
      repeals: ["云府办发〔2021〕7号"],
      clauses: [{ heading: "提供上门辅导", text: "税务机关提供上门辅导。" }, refund],
    }),
  ];
  const told = async (question: string) => said(await ask(question, await knowledgeFrom(editions)));

  it.each(["退税时间在云府办发〔2021〕7号里是第几条，现在又是第几条？", "云府办发〔2021〕7号第1条对应现行第几条？"])(
    "is told by its numbers alone where only these are asked: %s",
    async (question) => {
      expect(await told(question)).toContain("第2项");
      expect(await told(question)).not.toContain("6个工作日");
    },
  );

  it.each([
    "退税时间从云府办发〔2021〕7号到云府办发〔2023〕8号变了没有？",
    "云府办发〔2021〕7号第1条给的是什么支持，现在是第几条？",
  ])("is told with what it says where more is asked: %s", async (question) => {
    expect(await told(question)).toContain("6个工作日");
  });
});

describe("the edition of several days", () => {
  it.each([
    "税收服务措施在2024年11月30日适用哪一版，次日呢？",
    "Which edition of the tax service measures applied on 30 November 2024, and which the day after?",
  ])("is told day by day: %s", async (question) => {
    const text = await answer(question);
    expect(text.indexOf("〔2022〕3号")).toBeLessThan(text.indexOf("〔2024〕9号"));
    expect(text).toMatch(/2024年11月30日|30 November 2024/);
    expect(text).toMatch(/2024年12月1日|1 December 2024/);
  });
});
