import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { content } from "./fixtures/concept.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

describe("what the documents support is answered", () => {
  it.each([
    ["房产税每年最高减免多少？", "20万元"],
    ["涉税服务机构2027年要多少家？", "50家"],
    ["云州的博士租房补贴每月多少？", "3000元"],
    ["护士公租房最长住几年？", "3年"],
    ["治理道路扬尘由谁牵头？", "市生态环境局"],
    ["How long does an export tax refund take?", "3 working days"],
    ["What is the rent allowance for a PhD in Yunzhou?", "RMB 3,000"],
    ["博士从海州搬到云州，租房补贴每月多少？", "3000元"],
    ["A PhD is moving from Haizhou to Yunzhou: what is the rent allowance?", "RMB 3,000"],
    ["Who leads the control of road dust?", "Yunzhou Ecology Bureau"],
  ])("%s", async (question, expected) => {
    const outcome = await ask(question, knowledge);
    expect(outcome.draft.status).toBe("answered");
    expect(said(outcome)).toContain(expected);
  });
});

describe("what they don't support is refused, with a reason", () => {
  it.each([
    ["a subject known to be elsewhere", "捕鲸补贴多少？"],
    ["a subject known to be elsewhere, in English", "How much is the whaling subsidy?"],
    ["another place", "海州的租房补贴每月多少？"],
    ["another place, in English", "What is the rent allowance for a PhD in Haizhou?"],
    ["another place's policy, by its city", "What is the rent allowance for a PhD in the city of Haizhou?"],
    ["a subject that nobody heard of", "幼儿园学费减免多少？"],
    ["a subject that nobody heard of, in English", "How much is the subsidy for growing tea?"],
    ["a price, where only a number is on record", "新能源公交车的购置价格是多少？"],
    ["another thing counted", "空气监测站有多少名厨师？"],
    ["another thing counted, in English", "How many acupuncturists work at an air monitoring station?"],
    ["a year for which no target is set", "2026年空气监测站要多少个？"],
    ["a sum where the clause names none", "上门辅导补贴多少万元？"],
    ["a fee where the clause grants a sum", "博士租房补贴要交多少申请费？"],
    ["a fee, in English", "What application fee is charged for the rent allowance for a PhD?"],
    ["a lawyer", "能推荐个律师事务所吗？"],
    ["a lawyer, in English", "Can you recommend a good law firm for a tax refund?"],
    ["how one's own application stands", "我上周交的租房补贴申请过了没？"],
    ["how one's own stands", "Has the rent allowance application we handed in last week got through?"],
    ["how one's own application stands, in English", "What is the status of our application for the rent allowance?"],
    ["a colour", "租房补贴申请表要用什么颜色的纸？"],
    ["how soon it is paid", "绿色工厂的奖励几天到账？"],
    ["a sum per square metre", "博士租房补贴每平方米多少钱？"],
    ["what came of a plan", "涉税服务机构现在有多少家？"],
    ["names, where only their number is stated", "全市50家涉税服务机构都叫什么名字？"],
    ["names, in English", "What are the names of the 50 tax service bodies?"],
    ["the part of a number", "50家涉税服务机构里律师事务所有多少家？"],
    ["a number of another thing, with its measure behind it", "空气监测站的厨师数最少要多少？"],
    ["what is given, where a target is stated", "新建一个空气监测站能拿多少钱？"],
    ["what came of it, as of a day", "How many air monitoring stations have been built as of today?"],
  ])("%s", async (_, question) => {
    const { draft } = await ask(question, knowledge);
    expect(draft.status).toBe("no_answer");
    expect(draft.statements).toEqual([]);
    expect(draft.reason?.message).not.toBe("");
  });

  it("the nearest clause is named, and its body is whom to ask", async () => {
    const { draft } = await ask("绿色工厂的奖励几天到账？", knowledge);
    expect(draft.reason?.message).toBe("相关条款“奖励绿色工厂”没有写明所问的内容。");
    expect(draft.contacts).toContain("市生态环境局");
    expect(draft.also.map((e) => e.document)).toEqual(["tax-2024"]);
  });

  it.each([
    ["another place", "海州的租房补贴每月多少？", "other_place"],
    ["another place, in English", "What is the rent allowance for a PhD in Haizhou?", "other_place"],
    ["no question of policy", "帮我写一首关于租房的诗", "not_policy"],
    ["no question of policy, in English", "Write a poem about road dust", "not_policy"],
    ["a subject of no policy, by the term base", "猜个谜语", "not_policy"],
    ["a subject of no policy, in English", "Tell me a riddle", "not_policy"],
    ["a subject that the documents don't hold", "捕鲸补贴多少？", "not_covered"],
  ])("the reason tells %s", async (_, question, code) => {
    const { draft } = await ask(question, knowledge);
    expect(draft.reason?.code).toBe(code);
    if (code !== "not_covered") expect([draft.also, draft.contacts]).toEqual([[], []]);
  });

  it("the other place is named as the asker wrote it", async () => {
    const { draft } = await ask("What is the rent allowance for a PhD in Haizhou?", knowledge);
    expect(draft.reason?.message).toContain("Haizhou");
  });

  it("a place of one's own beside another one keeps the question here", async () => {
    const { draft } = await ask("从海州搬到云州，博士租房补贴每月多少？", knowledge);
    expect(draft.reason?.code).not.toBe("other_place");
  });

  it("and nothing at all where there are no documents", async () => {
    const empty = await knowledgeFrom([]);
    const { draft, candidates } = await ask("房产税最高减免多少？", empty);
    expect(draft.status).toBe("no_answer");
    expect(candidates).toEqual([]);
  });
});

describe("several questions in one", () => {
  it.each([
    ["房产税最多减免多少，博士租房补贴每月多少？", ["20万元", "3000元"], ["tax-2024", "housing-2025"]],
    ["博士租房补贴每月多少？空气监测站2027年要多少个？", ["3000元", "60个"], ["housing-2025", "air-2025"]],
    [
      "What is the rent allowance for a PhD, and how many air monitoring stations in 2027?",
      ["RMB 3,000", "60"],
      ["housing-2025", "air-2025"],
    ],
  ])("%s", async (question, expected, documents) => {
    const outcome = await ask(question, knowledge);
    for (const figure of expected) expect(said(outcome)).toContain(figure);
    const cited = outcome.draft.statements.flatMap((s) => s.evidence.map((e) => e.document));
    expect(cited).toEqual(expect.arrayContaining(documents));
  });

  it("one part without support makes no half answer out of the other's figure", async () => {
    const outcome = await ask("博士租房补贴每月多少？幼儿园学费减免多少？", knowledge);
    expect(said(outcome)).not.toMatch(/20万元|1500元/);
  });
});

describe("what is excluded can't answer", () => {
  it("only the documents named", async () => {
    const outcome = await ask("博士租房补贴每月多少？", knowledge, { documents: ["tax-2024"] });
    expect(said(outcome)).not.toContain("3000元");
  });

  it("a repealed edition only on a day when it held", async () => {
    expect(said(await ask("房产税每年最高减免多少？", knowledge, { asOf: "2023-05-01" }))).toContain("15万元");
    expect(said(await ask("房产税每年最高减免多少？", knowledge))).not.toContain("15万元");
  });
});

describe("of clauses that lie level, where some don't state the very thing that is asked for", async () => {
  const translations = {
    "牵头申报稻种项目的农场与合作社共同申报。":
      "The farm that leads the application for a rice seed project applies together with a cooperative.",
    "牵头申报稻种项目的农场须为二级以上。":
      "A farm that leads the application for a rice seed project must be of grade II or higher.",
    "牵头申报蜂种项目的农场与合作社共同申报。":
      "The farm that leads the application for a bee project applies together with a cooperative.",
    "到2027年，全市推广50个养蜂新品种。": "By 2027, 50 new breeds are to be promoted across the city.",
  };
  const farms = await knowledgeFrom(
    [
      documentOf({
        id: "farms-2025",
        title: "云州市农场办法",
        validFrom: "2025-01-01",
        clauses: Object.entries(translations).map(([text], at) => ({ heading: `第${String(at + 1)}事`, text })),
      }),
    ],
    {
      translations,
      concepts: [
        { ...content("rice-project", ["稻种项目"], ["rice seed project"]), essential: true },
        { ...content("bee-project", ["蜂种项目"], ["bee project"]), essential: true },
        content("farm", ["农场"], ["farm"]),
        content("breed", ["养蜂新品种", "新品种"], ["new breed"]),
        content("hive-licence", ["养蜂证"], ["beekeeping licence"]),
      ],
    },
  );

  it.each([["牵头申报稻种项目的农场要什么等级？", "二级"]])(
    "%s is answered by the one that does",
    async (question, grade) => {
      const outcome = await ask(question, farms);
      expect(said(outcome)).toContain(grade);
    },
  );

  it.each([
    "牵头申报蜂种项目的农场要什么等级？",
    "Which grade must a farm have that leads the application for a bee project?",
    "每个农场至少要办几张养蜂证、推广几个新品种？",
  ])("%s is refused where none does", async (question) => {
    expect((await ask(question, farms)).draft.status).toBe("no_answer");
  });
});
