import { describe, expect, it } from "vitest";
import { grouped, LABELS, labelInEnglish, shortTitle, workedOut } from "../../src/wording/index.ts";

const REFS = [
  "20",
  "(五)",
  "三(二)2",
  "一(三)",
  "十一",
  "closing",
  "annex1#4",
  "annex2二#51",
  "annex2一",
  "p12",
  "contact",
  "preamble",
];

describe("the place of a clause", () => {
  it("is said in English with numerals in digits", () => {
    expect(REFS.map(LABELS.en.place)).toEqual([
      "item 20",
      "item (5)",
      "section 3 (2) 2",
      "section 1 (3)",
      "section 11",
      "closing part",
      "annex 1, row 4",
      "annex 2, part 2, row 51",
      "annex 2, part 1",
      "paragraph 12",
      "contact",
      "opening",
    ]);
  });

  it("is said in Chinese as people cite it, in either script", () => {
    expect(REFS.map(LABELS.zh.place)).toEqual([
      "第20条",
      "第（五）项",
      "第三部分（二）2",
      "第一部分（三）",
      "第十一部分",
      "文末",
      "附件1第4行",
      "附件2第二部分第51行",
      "附件2第一部分",
      "第12段",
      "联系方式",
      "开头",
    ]);
    expect(REFS.slice(0, 3).map(LABELS["zh-Hant"].place)).toEqual(["第20條", "第（五）項", "第三部分（二）2"]);
  });

  it("is left as it is where nobody knows its kind", () => {
    expect(LABELS.en.place("x-1")).toBe("x-1");
  });
});

describe("names and numbers", () => {
  it("leave out that a notice issues what it issues", () => {
    expect(shortTitle("某市人民政府办公厅关于印发《某市“新材料”行动计划（2026—2028年）》的通知")).toBe(
      "某市“新材料”行动计划（2026—2028年）",
    );
    expect(shortTitle('Notice of a City on Issuing the "Plan for New Materials"')).toBe("Plan for New Materials");
    expect(shortTitle("某市科技局关于申报项目的通知")).toBe("某市科技局关于申报项目的通知");
  });

  it("write printed numbers of headings in English", () => {
    expect(["三、", "（五）", "18．", "第十二条", "附件1", "二十一、"].map(labelInEnglish)).toEqual([
      "3.",
      "(5)",
      "18.",
      "Article 12",
      "Annex 1",
      "21.",
    ]);
  });

  it("group digits without touching sign and decimals", () => {
    expect(["12000000", "0.05", "-1234.5678", "-1234567", "999", "0"].map(grouped)).toEqual([
      "12,000,000",
      "0.05",
      "-1,234.5678",
      "-1,234,567",
      "999",
      "0",
    ]);
  });

  it("tell a step of a calculation in words where it isn't arithmetic", () => {
    expect(workedOut("20000000 × 20%", LABELS.en)).toBe("20,000,000 × 20%");
    expect(workedOut("min(4000000, 5000000)", LABELS.en)).toBe("the smaller of 4,000,000 and 5,000,000");
    expect(workedOut("min(4000000, 5000000)", LABELS.zh)).toBe("取小：4,000,000、5,000,000");
  });
});
