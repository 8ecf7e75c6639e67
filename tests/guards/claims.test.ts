import { beforeAll, describe, expect, it } from "vitest";
import { facetsIn } from "../../src/answering/read/read-question.ts";
import { claimSourcesIn } from "../../src/app/claim-sources.ts";
import { openKnowledge } from "../../src/app/open-knowledge.ts";
import { guardOver } from "../../evals/guard-held.ts";
import { bareAnswers, mutants, rewordings, wrongCases } from "../../evals/guard/index.ts";
import { checkClaim, type ClaimSource } from "../../src/guards/index.ts";
import { CORPUS, ENCODER, INDEX } from "../app/open-service.ts";

const source = (id: string, text: string, more: Partial<ClaimSource> = {}): ClaimSource => ({
  id: `doc/${id}`,
  document: "doc",
  texts: [text],
  context: [],
  facets: [],
  year: 2025,
  named: [],
  ...more,
});

const WITH = source("7~1", "其中，通过中试验证的新材料产品每个产品最高奖励300万元，");
const WITHOUT = source("7~2", "其他新材料产品每个产品最高奖励100万元；");
const CUT = source("8~1", "产品平均检验时限由60个工作日缩减至45个工作日。");
const TARGET = source("9~1", "2025年培育领军企业10家，");
const LATER = source("9~2", "2027年培育领军企业20家。");
const ENGLISH = source("7~1", "New materials that passed a pilot test receive up to RMB 3 million per product.");
const TWICE = source("10~1", "对投资额超过500万元的试验基地，按投资额的20%给予支持，最高不超过500万元。", {
  named: [
    {
      quantity: { kind: "amount", value: 5_000_000, unit: "CNY", bound: "over", per: null },
      label: "投资额",
      year: null,
      condition: true,
    },
  ],
});
const sum = (value: number, bound: "exact" | "over" | "max", label: string) => ({
  quantity: { kind: "amount" as const, value, unit: "CNY" as const, bound, per: null },
  label,
  year: null,
  condition: false,
});
const SEVERAL = source("11~1", "累计投放科技企业信用贷款60亿元、科技企业保险在保额超过15亿元。", {
  named: [sum(6e9, "exact", "投放科技企业信用贷款"), sum(15e8, "over", "科技企业保险在保额")],
});
const SUPPORT = source("13~1", "给予单个产品最高不超过500万元/年的保费支持。", {
  named: [sum(5e6, "max", "单个产品")],
});
const COUNTS = source("14~1", "2024年全年累计推荐121个创新主体的520件专利申请办理优先审查，");
const ONE = source("15~1", "到2027年，培育营收规模超过100亿元的领军企业1家、5大产业集群，");
const ACTIVE = source("16~1", "有源产品平均审评时限由120个工作日缩减至90个工作日。");
const PASSIVE = source("16~2", "无源产品平均审评时限由60个工作日缩减至45个工作日，");
const SINGLE = source(
  "17~1",
  "对获评的国家级制造业单项冠军企业、市级制造业单项冠军企业，分别给予100万元、50万元的支持。",
  {
    named: [sum(1e6, "exact", "国家级制造业单项冠军企业"), sum(5e5, "exact", "市级制造业单项冠军企业")],
  },
);
const AREA = source("18~1", "到2027年，种植面积稳定在300亩左右，", { context: ["6．开展企业引育"] });
const RESULTS = source("19~1", "At least 20 research results are to be commercialised by enterprises in 2025.");
const MONTHS = source("19~2", "The examination period is cut from an average of 22 months to 3 to 6 months.");
const ROW = source("19~3", "Innovation and R&D platforms: 80 in 2025, 3 in 2027 (targets)");
const PLACES = [ACTIVE, PASSIVE, WITH, WITHOUT, CUT, TARGET, LATER];

const verdict = (text: string, cited: readonly ClaimSource[], lang: "zh" | "en" = "zh"): string => {
  const others = (one: ClaimSource): ClaimSource[] => PLACES.filter(({ id }) => id !== one.id);
  const findings = checkClaim(text, { lang, cited, others, facetsIn: () => [], asked: [] });
  return findings[0]?.check ?? "stands";
};

describe("a claim stands", () => {
  it.each([
    ["in the clause's own words", "通过中试验证的新材料产品每个产品最高奖励300万元。", WITH],
    ["in another notation", "通过中试验证的新材料产品每个产品最高奖励3,000,000元。", WITH],
    ["in Chinese numerals", "通过中试验证的新材料产品每个产品最高奖励三百万元。", WITH],
    ["with another word for its bound", "通过中试验证的新材料产品，每个产品奖励不超过300万元。", WITH],
    ["with an opening", "您好，根据政策，其他新材料产品每个产品最高可获得100万元奖励。", WITHOUT],
    ["of a part of the clause that names its case", "2027年领军企业目标为20家。", LATER],
    ["of one of several sums", "累计投放的科技企业信用贷款为60亿元。", SEVERAL],
    ["of another of them", "科技企业保险在保额超15亿元。", SEVERAL],
    ["of what a value becomes", "产品平均检验时限缩减至45个工作日。", CUT],
    ["with what a figure is per in front of it", "给予单个产品每年最高500万元的保费支持。", SUPPORT],
    ["with a count behind what is counted", "2024年全年累计推荐专利申请520件办理优先审查。", COUNTS],
    ["with one in a Chinese numeral", "到2027年，培育营收规模超过100亿元的领军企业一家、五大产业集群。", ONE],
    ["of one of two names that differ in their first character", "有源产品平均审评时限缩减至90个工作日。", ACTIVE],
    ["of one of a list whose figures are dealt out", "获评的市级制造业单项冠军企业支持50万元。", SINGLE],
    [
      "of the sum above which its own sum again is the ceiling",
      "投资额超过500万元的试验基地按投资额的20%给予支持。",
      TWICE,
    ],
  ])("%s", (_name, text, cited) => {
    expect(verdict(text, [cited])).toBe("stands");
  });

  it.each([
    [
      "with the bound behind the number",
      "20 or more research results are to be commercialised by enterprises in 2025.",
      RESULTS,
    ],
    ["in words", "Twenty or more research results are to be commercialised by enterprises in 2025.", RESULTS],
    ["in American spelling", "At least 20 research results are to be commercialized by enterprises in 2025.", RESULTS],
    [
      "with another word for a company",
      "At least 20 R&D results are to be commercialised by companies in 2025.",
      source("19~1", "At least 20 research and development results are to be commercialised by enterprises in 2025."),
    ],
    ["of a range", "The examination period is cut to between 3 and 6 months.", MONTHS],
    ["of a table's row, in words", "Innovation and R&D platforms: eighty in 2025.", ROW],
  ])("in English %s", (_name, text, cited) => {
    expect(verdict(text, [cited], "en")).toBe("stands");
  });

  it("in English", () => {
    expect(
      verdict("New materials that passed a pilot test get no more than CNY 3m per product.", [ENGLISH], "en"),
    ).toBe("stands");
  });
});

describe("a claim falls", () => {
  it.each([
    ["with another figure", "通过中试验证的新材料产品每个产品最高奖励500万元。", WITH, "words"],
    ["with another unit", "通过中试验证的新材料产品每个产品最高奖励300亿元。", WITH, "words"],
    ["with its bound turned", "通过中试验证的新材料产品每个产品至少奖励300万元。", WITH, "words"],
    ["without its bound", "通过中试验证的新材料产品每个产品奖励300万元。", WITH, "words"],
    ["with the figure of another case", "其他新材料产品每个产品最高奖励300万元。", WITH, "words"],
    ["with its case left open", "新材料产品每个产品最高奖励300万元。", WITH, "ambiguous"],
    ["without the word that turns its case", "新材料产品每个产品最高奖励100万元。", WITHOUT, "words"],
    ["with the year of another target", "2027年培育领军企业10家。", TARGET, "words"],
    ["without its year", "培育领军企业10家。", TARGET, "ambiguous"],
    ["with the value before a change", "产品平均检验时限缩减至60个工作日。", CUT, "words"],
    ["with a sum's bound as a threshold for that as a ceiling", "试验基地支持超过500万元。", TWICE, "words"],
    ["with the sum of its neighbour", "科技企业保险在保额60亿元。", SEVERAL, "words"],
    ["with that after a colon", "科技企业保险在保额：60亿元。", SEVERAL, "words"],
    ["with that of the one behind", "累计投放科技企业信用贷款超过15亿元。", SEVERAL, "words"],
    ["with something more", "通过中试验证的新材料产品每个产品最高奖励300万元，另补贴5万元。", WITH, "words"],
    ["with what can't be seen", "通过中试验证的新材料产品每个产品最高奖励3\u200b00万元。", WITH, "form"],
    ["with markup", "通过中试验证的新材料产品每个产品最高奖励<b>300万元</b>。", WITH, "form"],
    ["in another language", "Up to RMB 3 million.", WITH, "language"],
    ["with a figure and no case", "最高300万元。", WITH, "case"],
    ["with a figure, an opening and no case", "您好，根据政策规定，可获得最高300万元。", WITH, "case"],
    ["with the figure of another on the list", "获评的市级制造业单项冠军企业支持100万元。", SINGLE, "words"],
    ["with the count of something else before it", "2024年全年累计推荐专利申请121个办理优先审查。", COUNTS, "words"],
    ["with a number that only a heading goes by", "到2027年，种植面积稳定在~~6~~亩左右。", AREA, "form"],
    ["with a sign of a unit that stands alone", "通过中试验证的新材料产品每个产品最高奖励300万元%。", WITH, "form"],
    ["with nothing cited", "通过中试验证的新材料产品每个产品最高奖励300万元。", null, "citation"],
  ])("%s", (_name, text, cited, check) => {
    expect(verdict(text, cited === null ? [] : [cited])).toBe(check);
  });

  it.each([
    ["with two years' numbers as a range", "Innovation and R&D platforms: 80 to 3 in 2027.", ROW],
    ["with a number in words that isn't there", "Innovation and R&D platforms: ninety in 2025.", ROW],
    ["with the number of another year", "Innovation and R&D platforms: eighty in 2027.", ROW],
    ["with a figure alone", "Up to 80.", ROW],
    [
      "by a clause's number that is a figure there",
      "Clause 80 provides: Innovation and R&D platforms: 3 in 2027.",
      ROW,
    ],
    ["by a range that a value is cut to", "The examination period is cut by between 3 and 6 months.", MONTHS],
  ])("in English %s", (_name, text, cited) => {
    expect(verdict(text, [cited], "en")).not.toBe("stands");
  });

  it("with the number of something else that the text counts", () => {
    const counts = source("12~1", "In 2024, 520 grant applications of 121 labs were recommended.", { year: 2024 });
    const said = (text: string): string => verdict(text, [counts], "en");
    expect(said("In 2024, grant applications of 121 labs were recommended.")).toBe("stands");
    expect(said("In 2024, grant applications of 520 labs were recommended.")).not.toBe("stands");
  });

  it("with a citation that it doesn't rest on", () => {
    expect(verdict("通过中试验证的新材料产品每个产品最高奖励300万元。", [WITH, CUT])).toBe("citation");
  });
});

/** A sample of `npm run eval:guard`. */
describe("over the whole corpus", () => {
  let releases: ReturnType<typeof guardOver>;
  beforeAll(async () => {
    const { knowledge } = await openKnowledge({ corpusDir: CORPUS, indexDir: INDEX, embeddingsModel: ENCODER });
    const sources = { zh: claimSourcesIn(knowledge, "zh"), en: claimSourcesIn(knowledge, "en") };
    releases = guardOver(knowledge, sources, (text) => facetsIn(text, knowledge.matcher));
  }, 180_000);

  it("no false claim is released", () => {
    const released = [...mutants(11, 1_000), ...wrongCases(11, 600)].filter((claim) => releases(claim));
    expect(released).toEqual([]);
  }, 60_000);

  it("no figure alone is released, true or false", () => {
    expect([...bareAnswers(11, 400)].filter((claim) => releases(claim))).toEqual([]);
  }, 60_000);

  it("true claims in other words stand", () => {
    const blocked = [...rewordings(11, 900)].filter((claim) => !releases(claim));
    expect(blocked.map(({ text }) => text)).toEqual([]);
  }, 60_000);
});
