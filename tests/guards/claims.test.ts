import { beforeAll, describe, expect, it } from "vitest";
import { facetsIn } from "../../src/answering/read/read-question.ts";
import { claimSourcesIn } from "../../src/app/claim-sources.ts";
import { openKnowledge } from "../../src/app/open-knowledge.ts";
import { guardOver } from "../../evals/guard-held.ts";
import { mutants, rewordings, wrongCases } from "../../evals/guard/index.ts";
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
const sum = (value: number, bound: "exact" | "over", label: string) => ({
  quantity: { kind: "amount" as const, value, unit: "CNY" as const, bound, per: null },
  label,
  year: null,
  condition: false,
});
const SEVERAL = source("11~1", "累计投放科技企业信用贷款60亿元、科技企业保险在保额超过15亿元。", {
  named: [sum(6e9, "exact", "投放科技企业信用贷款"), sum(15e8, "over", "科技企业保险在保额")],
});
const PLACES = [WITH, WITHOUT, CUT, TARGET, LATER];

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
  ])("%s", (_name, text, cited) => {
    expect(verdict(text, [cited])).toBe("stands");
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
    ["with nothing cited", "通过中试验证的新材料产品每个产品最高奖励300万元。", null, "citation"],
  ])("%s", (_name, text, cited, check) => {
    expect(verdict(text, cited === null ? [] : [cited])).toBe(check);
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
  });

  it("no false claim is released", () => {
    const released = [...mutants(11, 1_000), ...wrongCases(11, 600)].filter((claim) => releases(claim));
    expect(released).toEqual([]);
  }, 60_000);

  it("nine of ten true claims in other words stand", () => {
    const claims = [...rewordings(11, 600)];
    const blocked = claims.filter((claim) => !releases(claim));
    expect(blocked.length / claims.length).toBeLessThan(0.12);
  }, 60_000);
});
