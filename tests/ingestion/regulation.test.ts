import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingestion/ingest.ts";
import { flat } from "./corpus.ts";

const TEXT = [
  "某市人民政府关于印发《某市科技奖励办法》的通知",
  "某府发〔2024〕9号",
  "各区县人民政府：",
  "《某市科技奖励办法》已经市政府同意，现印发给你们，请遵照执行。",
  "某市人民政府",
  "2024年3月5日",
  "某市科技奖励办法",
  "第一章　总则",
  "第一条　为了奖励科技创新，根据《某市条例》第三条规定，制定本办法。",
  "第二条　本办法所称奖励包括：",
  "（一）特等奖；",
  "（二）一等奖，奖金20万元。",
  "第三条　申请人应当在本市注册。",
  "第二章　程序",
  "第四条　申请分为两步：",
  "1、⽹上申报；",
  "2、现场核验。",
  "第五条　本办法自2024年5月1日起施行，有效期至2026年4月30日。《某市旧办法》（某府发〔2019〕3号）同时废止。",
  "附件：申报表",
].join("\n\n");

const { documents } = ingest([
  {
    id: "made",
    file: "made.txt",
    sha256: "0".repeat(64),
    title: { zh: "试", en: "trial" },
    form: "gazette",
    layout: "paragraphs",
    publisher: "某市人民政府",
    date: null,
    extraction: "made",
    documents: [],
    articles: [],
    text: TEXT,
  },
]);

describe("a regulation in articles, of no known corpus", () => {
  const clauses = flat(documents[0]?.clauses ?? []);

  it("has its articles cited by their own number", () => {
    expect(clauses.map((c) => c.ref)).toEqual([
      "preamble",
      "第1章",
      "1",
      "2",
      "2(一)",
      "2(二)",
      "3",
      "第2章",
      "4",
      "4-1",
      "4-2",
      "5",
      "annex1",
    ]);
  });

  it("takes a lead-in for text, and a radical for its character", () => {
    expect(clauses.find((c) => c.ref === "2")).toMatchObject({ heading: null, text: "本办法所称奖励包括：" });
    expect(clauses.find((c) => c.ref === "4-1")?.text).toBe("网上申报；");
  });

  it("says from when and until when it holds and what it repeals", () => {
    expect(documents[0]).toMatchObject({
      id: "某府发-2024-9",
      kind: "regulation",
      work: "某市科技奖励办法",
      validFrom: { date: "2024-05-01" },
      validTo: { date: "2026-04-30" },
      repeals: [{ number: "某府发〔2019〕3号" }],
    });
  });
});
