import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";
import { DOCUMENTS } from "./fixtures/town.ts";

const REPORT = documentOf({
  id: "tax-report",
  title: "税收服务措施发布会",
  titleEn: "Press conference on tax services",
  kind: "interpretation",
  issuedOn: "2024-12-03",
  refersTo: ["云州市税收服务若干措施"],
  clauses: [
    {
      heading: "",
      text: "对首次认定的绿色工厂奖励30万元，对复审通过的绿色工厂奖励8万元。",
      speaker: "市生态环境局副局长长林可",
    },
    { heading: "", text: "到2027年培育涉税服务机构50家。", speaker: "市税务局处长周海棠" },
    { heading: "", text: "措施确立了两大目标。一是退税更快，" },
    { heading: "", text: "二是辅导到门。" },
    { heading: "", text: "专班成员包括7个市级部门、3个区县、2所高校，推进5项工作。" },
    { heading: "", text: "到今年年内培育实训基地4个，2027年培育实训基地8个。", speaker: "市税务局局长沈一帆" },
    { heading: "", text: "有的措施在全省领先。如第5条提出，税务机关为新办企业提供上门辅导。" },
  ],
});

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([...DOCUMENTS, REPORT]);
});
const answer = async (question: string) => said(await ask(question, knowledge));

describe("what somebody said whom the question names", () => {
  it.each([
    ["林可说复审通过的绿色工厂奖多少？", /^市生态环境局副局长长林可：.*8万元/],
    ["周海棠讲的涉税服务机构到2027年是多少家？", /^市税务局处长周海棠：.*50家/],
  ])("is told as theirs, though the policy says it too: %s", async (question, expected) => {
    expect(await answer(question)).toMatch(expected);
  });

  it("is the policy's where nobody is named", async () => {
    expect(await answer("涉税服务机构到2027年要培育多少家？")).not.toContain("周海棠");
  });
});

describe("who spoke", () => {
  it.each([
    ["发布会上发言的周海棠是什么职务？", "市税务局处长周海棠。"],
    ["林可在发布会上担任什么职务？", "市生态环境局副局长长林可。"],
  ])("is told by office and name: %s", async (question, expected) => {
    expect(await answer(question)).toBe(expected);
  });
});

describe("whether a report and the policy agree", () => {
  it.each([
    ["周海棠讲2027年培育涉税服务机构50家，措施里也这么写吗？", "云府办发〔2024〕9号第4项写的与此一致"],
    ["林可说复审通过的绿色工厂奖8万元，措施里也这么写吗？", "云府办发〔2024〕9号第2项写的与此不同"],
    ["林可说复审通过的绿色工厂奖多少，措施里怎么写？", "云府办发〔2024〕9号第2项写的与此不同"],
  ])("is said with both: %s", async (question, expected) => {
    const outcome = await ask(question, knowledge);
    expect(said(outcome)).toContain(expected);
    expect(outcome.draft.statements.flatMap((s) => s.evidence.map((e) => e.document))).toEqual([
      "tax-report",
      "tax-2024",
    ]);
  });
});

it("an example is read out with the sentence that it explains", async () => {
  expect(await answer("发布会说什么措施在全省领先？")).toContain("上门辅导");
});

describe("what a report tells", () => {
  it("is counted side by side, whatever the things are called", async () => {
    expect(await answer("发布会说专班有几个部门、几个区县、几所高校？")).toMatch(/7个.*3个.*2所/s);
  });

  it("is told to the end where a sentence only announces it", async () => {
    expect(await answer("发布会说措施的两大目标是什么？")).toMatch(/退税更快.*辅导到门/s);
  });

  it("is told for its own year beside one that is named", async () => {
    expect(await answer("沈一帆说实训基地年内和2027年各培育多少个？")).toMatch(/4个.*8个/s);
  });
});
