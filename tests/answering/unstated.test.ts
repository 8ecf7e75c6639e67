import { describe, expect, it } from "vitest";
import { asManyBodies } from "../../src/answering/unstated/bodies.ts";
import { ofTheInstitution } from "../../src/answering/unstated/institution.ts";
import { moreThanGoals } from "../../src/answering/unstated/goals.ts";
import { ofTheTable } from "../../src/answering/unstated/table.ts";
import { ofTheLeast } from "../../src/answering/unstated/least.ts";
import { ofTheYear } from "../../src/answering/unstated/year.ts";
import { ofTheThing } from "../../src/answering/unstated/essential.ts";
import { ofTheFacility } from "../../src/answering/unstated/facility.ts";
import { ofTheCount } from "../../src/answering/unstated/count.ts";
import { ofTheSum } from "../../src/answering/unstated/sum.ts";
import { ofTheSize } from "../../src/answering/unstated/size.ts";
import { ofTheSubject } from "../../src/answering/unstated/subject.ts";
import { ofTheQuoted } from "../../src/answering/unstated/quoted.ts";
import type { Said } from "../../src/answering/unstated/check.ts";
import type { Body } from "../../src/domain/terms.ts";
import { content } from "./fixtures/concept.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, read } from "./fixtures/knowledge.ts";
import { provisionSaid, said, saying } from "./fixtures/said.ts";

const knowledge = await knowledgeFrom();

/** A passage of the fixtures as what a draft rests on. */
function resting(id: string, quoteEn: string | null = null): Said {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return said(passage, quoteEn);
}

describe("a figure asked for of what stands in quotation marks", () => {
  it.each([
    ["“绿色工厂”一次性奖励多少？", "tax-2024/2~1", true],
    ["“绿色工厂”一次性奖励多少？", "housing-2025/1~1", false],
    ["“没人听过的”一次性奖励多少？", "housing-2025/1~1", true],
    ["“绿色工厂”由谁负责？", "housing-2025/1~1", true],
    ["“三大绿色工厂”里的第二个奖励多少？", "housing-2025/1~1", true],
  ])("%s rests on %s: %s", (question, id, expected) => {
    expect(ofTheQuoted([resting(id)], read(question, knowledge), knowledge)).toBe(expected);
  });
});

describe("the number of a facility", () => {
  it.each([
    ["What is the phone number of Yunzhou East Bus Station?", "Yunzhou East Bus Station: 12345", true],
    ["What is the phone number of Yunzhou East Bus Station?", "Yunzhou Bus Station: 12345", false],
    ["Who do I call at Northport Airport?", "Yunzhou Southport Airport: 96000", false],
    ["Who do I call at the airport?", "Yunzhou Southport Airport: 96000", true],
  ])("%s from %s: %s", (question, quoteEn, expected) => {
    expect(ofTheFacility([resting("tax-2024/1~1", quoteEn)], read(question, knowledge), knowledge)).toBe(expected);
  });
});

describe("a thing that an answer must speak of", async () => {
  const essential = true as const;
  const grove = await knowledgeFrom(
    [
      documentOf({
        id: "grove-2025",
        title: "云州市果园扶持办法",
        validFrom: "2025-01-01",
        clauses: [
          { heading: "冷库", text: "对新建的移动冷库，每座给予最高20万元补助。" },
          { heading: "晒场", text: "对新建的晒场，每座给予最高5万元补助。" },
          { heading: "种苗", text: "对新种的柑橘，每亩给予500元补助。" },
        ],
      }),
    ],
    {
      concepts: [
        { ...content("cold-store", ["冷库"], ["cold store"]), essential },
        { ...content("mobile-store", ["移动冷库"], ["mobile cold store"]), broader: ["cold-store"], essential },
        { ...content("loan", ["贷款"], ["loan"], { axis: "means", value: "loan" }), essential },
        { ...content("drying-ground", ["晒场"], ["drying ground"], { axis: "means", value: "ground" }), essential },
        content("citrus", ["柑橘"], ["citrus"]),
        content("city", ["市里"], ["city"]),
      ],
      translations: {
        "对新建的移动冷库，每座给予最高20万元补助。": "New mobile cold stores receive up to RMB 200,000 each.",
        "对新建的晒场，每座给予最高5万元补助。": "New drying grounds receive up to RMB 50,000 each.",
        "对新种的柑橘，每亩给予500元补助。": "Newly planted citrus receives RMB 500 per mu.",
      },
    },
  );

  it.each([
    ["新建移动冷库补多少？", "移动冷库", true],
    ["What does a new cold store receive?", "移动冷库", true],
    ["新建移动冷库补多少？", "晒场", false],
    ["What does a loan for citrus receive?", "柑橘", false],
    ["市里给新种的柑橘补多少？", "柑橘", true],
    ["贷款和晒场各补多少？", "晒场", true],
    ["冷库和柑橘各补多少？", "柑橘", false],
    ["晒场建成之后，新种的柑橘补多少？", "柑橘", false],
    ["晒场之后，新种的柑橘补多少？", "柑橘", true],
    ["After the drying ground, what does newly planted citrus receive?", "柑橘", true],
  ])("%s resting on what says %s: %s", (question, words, expected) => {
    expect(ofTheThing([saying(words, grove)], read(question, grove), grove)).toBe(expected);
  });

  it.each([
    ["贷款公司新种柑橘，每亩补多少？", "柑橘", true],
    ["What does a loan company receive for newly planted citrus?", "柑橘", true],
    ["新种柑橘的贷款补多少？", "柑橘", false],
  ])("%s is asked by a firm of that trade, of what says %s: %s", (question, words, expected) => {
    expect(ofTheThing([saying(words, grove)], read(question, grove), grove)).toBe(expected);
  });

  it("is refused where no clause speaks of it, and answered where one does", async () => {
    expect((await ask("新种柑橘的贷款补多少？", grove)).draft.status).toBe("no_answer");
    expect((await ask("How much does a loan for newly planted citrus receive?", grove)).draft.status).toBe("no_answer");
    expect((await ask("新种柑橘每亩补多少？", grove)).draft.status).toBe("answered");
    expect((await ask("How much do newly planted citrus trees receive per mu?", grove)).draft.status).toBe("answered");
  });
});

describe("the fields of two policies, named in one question", async () => {
  const essential = true as const;
  const titled = (id: string, title: string, text: string) =>
    documentOf({ id, title, validFrom: "2025-01-01", clauses: [{ heading: "企业", text }] });
  const fields = await knowledgeFrom(
    [
      titled("orchard-plan", "云州市果园发展计划", "果园：到2027年，建成冷库3座。"),
      titled("pottery-plan", "云州市陶瓷发展计划", "陶瓷：到2027年，建成展馆8座。"),
    ],
    {
      concepts: [
        { ...content("orchard", ["果园"], ["orchard"]), essential },
        { ...content("pottery", ["陶瓷"], ["pottery"]), essential },
        { ...content("loan", ["贷款"], ["loan"]), essential },
      ],
      translations: {},
    },
  );

  it.each([
    ["果园和陶瓷，2027年冷库建成几座？", "冷库", true],
    ["In orchards and pottery, how many cold stores by 2027?", "冷库", true],
    ["陶瓷的展馆2027年建成几座？", "冷库", false],
    ["果园的贷款2027年有几笔？", "冷库", false],
  ])("%s rests on what says %s: %s", (question, words, expected) => {
    expect(ofTheThing([saying(words, fields)], read(question, fields), fields)).toBe(expected);
  });
});

describe("things counted of a size, or of another trade", async () => {
  const orchard = await knowledgeFrom(
    [
      documentOf({
        id: "orchard-plan",
        title: "云州市果园发展计划",
        validFrom: "2025-01-01",
        clauses: [{ heading: "企业", text: "到2027年，培育年产值超过10亿元的果品企业3家。" }],
      }),
      documentOf({
        id: "pottery-plan",
        title: "云州市陶瓷发展计划",
        validFrom: "2025-01-01",
        clauses: [{ heading: "企业", text: "到2027年，培育年产值超过2亿元的企业8家。" }],
      }),
    ],
    {
      concepts: [
        content("orchard", ["果园"], ["orchard"]),
        { ...content("fruit-company", ["果品企业"], ["fruit company"]), broader: ["orchard"] },
        content("pottery", ["陶瓷"], ["pottery"]),
        { ...content("kiln-company", ["窑厂"], ["kiln company"]), broader: ["pottery"] },
      ],
      translations: {},
    },
  );
  const target = (document: string): Said => provisionSaid(orchard, (p) => p.document === document);

  it.each([
    ["产值超过10亿元的企业2027年要有几家？", "orchard-plan", true],
    ["How many companies above RMB 1 billion are wanted by 2027?", "orchard-plan", true],
    ["产值超过2亿元的企业2027年要有几家？", "orchard-plan", false],
    ["How many companies above RMB 200 million are wanted by 2027?", "orchard-plan", false],
    ["2027年要有几家企业？", "orchard-plan", true],
    ["产值超过2亿元的企业有什么支持？", "orchard-plan", true],
  ])("%s rests on the target of %s: %s", (question, document, expected) => {
    expect(ofTheSize([target(document)], read(question, orchard), orchard)).toBe(expected);
  });

  it.each([
    ["2027年果品企业要有几家？", "orchard-plan", true],
    ["2027年窑厂要有几家？", "orchard-plan", false],
    ["How many kiln companies are wanted by 2027?", "orchard-plan", false],
    ["How many kiln companies are wanted by 2027?", "pottery-plan", true],
    ["2027年要有几家企业？", "orchard-plan", true],
  ])("%s is of the trade of %s: %s", (question, document, expected) => {
    expect(ofTheSubject([target(document)], read(question, orchard), orchard)).toBe(expected);
  });
});

describe("provisions asked for by the sum that they give", async () => {
  const fair = await knowledgeFrom(
    [
      documentOf({
        id: "fair-2025",
        title: "云州市集市扶持办法",
        validFrom: "2025-01-01",
        clauses: [
          { heading: "摊位", text: "对新设摊位给予最高50万元补助。" },
          { heading: "雨棚", text: "对新建雨棚给予最高80万元补助。" },
        ],
      }),
    ],
    { concepts: [], translations: {} },
  );

  it.each([
    ["哪些措施最高给到50万元？", "50万元", true],
    ["Which measures give up to RMB 500,000?", "50万元", true],
    ["哪些措施最高给到50万元？", "80万元", false],
    ["Which measures give up to RMB 500,000?", "80万元", false],
    ["新建雨棚补多少？", "80万元", true],
  ])("%s rests on what gives %s: %s", (question, sum, expected) => {
    expect(ofTheSum([saying(sum, fair)], read(question, fair), fair)).toBe(expected);
  });
});

describe("the number of things", async () => {
  const club = await knowledgeFrom(
    [
      documentOf({
        id: "club-2025",
        title: "云州市读书会办法",
        validFrom: "2025-01-01",
        clauses: [
          { heading: "成员", text: "参与单位不少于3家。" },
          { heading: "经费", text: "近3年活动经费占收入的比例不低于5%。" },
          { heading: "书目", text: "编制“百城书目”，收录一百零八种图书。" },
        ],
      }),
    ],
    { concepts: [], translations: {} },
  );

  it.each([
    ["至少要有几家单位参与？", "3家", true],
    ["At least how many organisations must take part?", "3家", true],
    ["至少要有几家单位参与？", "5%", false],
    ["At least how many other organisations must take part?", "5%", false],
    ["书目收录了多少种图书？", "一百零八种", true],
    ["经费占收入的比例不低于多少？", "5%", true],
    ["哪几家单位参与？", "5%", true],
  ])("%s rests on what says %s: %s", (question, words, expected) => {
    expect(ofTheCount([saying(words, club)], read(question, club), club)).toBe(expected);
  });
});

describe("the least that each must have, and how much more it is to be", async () => {
  const hive = await knowledgeFrom(
    [
      documentOf({
        id: "hive-2025",
        title: "云州市蜂业办法",
        validFrom: "2025-01-01",
        clauses: [
          { heading: "目标", text: "到2027年，全市推广50个养蜂新品种。" },
          { heading: "条件", text: "每个蜂场推广养蜂新品种不少于2个。" },
          { heading: "产量", text: "2025年蜂蜜产量达到300吨、产值达到3000万元，2027年产值达到5000万元。" },
        ],
      }),
    ],
    { concepts: [], translations: {} },
  );

  it.each([
    ["每个蜂场至少要推广几个新品种？", "不少于2个", true],
    ["How many new breeds must each apiary promote at least?", "不少于2个", true],
    ["每个蜂场至少要推广几个新品种？", "50个", false],
    ["What is the minimum number of new breeds that an apiary must promote?", "50个", false],
    ["全市要推广几个新品种？", "50个", true],
    ["How many new breeds are to be promoted by 2027?", "50个", true],
  ])("%s rests on what says %s: %s", (question, words, expected) => {
    expect(ofTheLeast([saying(words, hive)], read(question, hive), hive)).toBe(expected);
  });

  it.each([
    ["2027年的产值比2025年增加多少？", "5000万元", false],
    ["By how much does the output value rise between 2025 and 2027?", "5000万元", false],
    ["2027年的新品种比2025年增加多少？", "50个", false],
    ["By how many do the new breeds increase between 2025 and 2027?", "50个", false],
    ["新品种27年比25年多几个？", "50个", false],
    ["2027年要推广几个新品种？", "50个", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(ofTheYear([saying(words, hive)], read(question, hive), hive)).toBe(expected);
  });

  it("what is more in one year than in another is told by both", () => {
    const both = [saying("300吨", hive), saying("5000万元", hive)];
    expect(ofTheYear(both, read("2027年的产值比2025年增加多少？", hive), hive)).toBe(true);
  });
});

describe("who is asked for by number or by kind", async () => {
  const body = (id: string, kind: Body["kind"], name: string, english: string): Body => ({
    id,
    kind,
    full: name,
    short: name,
    aliases: [],
    fullEn: english,
    shortEn: english,
    aliasesEn: [],
  });
  const translations = {
    "由市水利局、市农业局负责。": "The Water Bureau and the Farm Bureau are responsible.",
    "由市水利局、市农业局、市财政局负责。": "The Water Bureau, the Farm Bureau and the Finance Bureau are responsible.",
    "支持建设云州稻作研究院等平台。": "Support the building of platforms such as the Yunzhou Rice Institute.",
    "支持云州稻作研究院、云州豆作研究院联合育种。":
      "Support the Yunzhou Rice Institute and the Yunzhou Bean Institute in breeding together.",
    "支持企业与科研院所、高校共建平台。": "Support companies in building platforms with institutes and universities.",
  };
  const paddy = await knowledgeFrom(
    [
      documentOf({
        id: "paddy-2025",
        title: "云州市稻田办法",
        validFrom: "2025-01-01",
        clauses: Object.keys(translations).map((text, at) => ({ heading: `第${String(at + 1)}事`, text })),
      }),
    ],
    {
      concepts: [],
      translations,
      bodies: [
        body("water", "bureau", "市水利局", "Water Bureau"),
        body("farm", "bureau", "市农业局", "Farm Bureau"),
        body("finance", "bureau", "市财政局", "Finance Bureau"),
        body("rice", "institute", "云州稻作研究院", "Yunzhou Rice Institute"),
        body("bean", "institute", "云州豆作研究院", "Yunzhou Bean Institute"),
      ],
    },
  );

  it.each([
    ["修渠由哪两个部门负责？", "由市水利局、市农业局负责", true],
    ["Which two bodies are responsible for canals?", "由市水利局、市农业局负责", true],
    ["修渠由哪两个部门负责？", "市财政局", false],
    ["Which two bodies are responsible for canals?", "市财政局", false],
    ["修渠由哪些部门负责？", "市财政局", true],
    ["Who is responsible for canals, all three please", "市财政局", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(asManyBodies([saying(words, paddy)], read(question, paddy), paddy)).toBe(expected);
  });

  it.each([
    ["支持建设哪几家研究院？", "稻作研究院", true],
    ["Which research institutes does the measure name?", "稻作研究院", true],
    ["支持建设哪几家研究院？", "科研院所", false],
    ["Which research institutes does the measure name?", "科研院所", false],
    ["跟哪些高校共建平台？", "科研院所", false],
    ["Which universities build platforms?", "科研院所", false],
    ["支持建设哪两家研究院？", "稻作研究院", false],
    ["Which two research institutes does the measure name?", "稻作研究院", false],
    ["支持建设哪两家研究院？", "豆作研究院", true],
    ["支持企业建设什么？", "科研院所", true],
  ])("%s is named by what says %s: %s", (question, words, expected) => {
    expect(ofTheInstitution([saying(words, paddy)], read(question, paddy), paddy)).toBe(expected);
  });
});

describe("what stands in a table", () => {
  const inTable = (question: string, ids: readonly string[]): boolean =>
    ofTheTable(
      ids.map((id) => resting(id)),
      read(question, knowledge),
      knowledge,
    );

  it.each([
    ["任务分工表里道路扬尘由谁牵头？", "air-2025/annex2#1", true],
    ["任务分工表里租房补贴由谁负责？", "housing-2025/1~1", false],
    ["Per the work breakdown, which body is in charge of rent allowances?", "housing-2025/1~1", false],
    ["附件2里道路扬尘由谁牵头？", "air-2025/annex2#1", true],
    ["附件2里租房补贴是谁牵头的？", "housing-2025/1~1", false],
    ["租房补贴由谁负责？", "housing-2025/1~1", true],
  ])("%s rests on %s: %s", (question, id, expected) => {
    expect(inTable(question, [id])).toBe(expected);
  });

  it.each([
    ["空气监测站建成后还要办手续吗？", "air-2025/annex1#1", false],
    ["Do air monitoring stations still need a permit?", "air-2025/annex1#1", false],
    ["空气监测站建成后还要办手续吗？", "tax-2024/2~1", true],
    ["2027年有空气监测站的目标吗？", "air-2025/annex1#1", true],
    ["空气监测站要建多少个？", "air-2025/annex1#1", true],
  ])("%s rests on more than goals where it rests on %s: %s", (question, id, expected) => {
    expect(moreThanGoals([resting(id)], read(question, knowledge), knowledge)).toBe(expected);
  });
});
