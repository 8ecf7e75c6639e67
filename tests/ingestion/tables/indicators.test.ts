import { describe, expect, it } from "vitest";
import { annex, column } from "./corpus.ts";

const NAMES = [
  "智慧医疗装备产业产值",
  "营业收入超过20亿元的领军企业",
  "国家“小巨人”企业",
  "专精特新企业",
  "10亿元级“大品种”",
  "产业创新综合体",
  "创新研发平台",
  "临床试验机构",
  "中试验证平台",
  "创新医疗器械应用示范项目",
];
const UNITS = ["亿元", "家", "家", "家", "个", "个", "个", "个", "个", "个"];
const IN_2025 = ["100", "2", "10", "75", "3", "2", "80", "40", "3", "250"];
const IN_2027 = ["300", "5", "15", "100", "10", "5", "100", "50", "5", "600"];

describe("the same table of indicators, printed in three ways", () => {
  it.each([
    ["row by row", annex("portal", 391, 434, "annex1")],
    ["tabbed", annex("gazette22", 262, 277, "annex1")],
    ["column by column", annex("gazette1", 277, 393, "annex1")],
  ])("%s: every cell", (_way, { tables }) => {
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({ ref: "annex1", title: "主要核心绩效指标表", kind: "indicators", notes: [] });
    expect(table?.columns).toEqual([
      { heading: "序号", role: "number", year: null },
      { heading: "指标名称", role: "name", year: null },
      { heading: "单位", role: "unit", year: null },
      { heading: "2025年目标值", role: "value", year: 2025 },
      { heading: "2027年目标值", role: "value", year: 2027 },
    ]);
    expect(column(table, "number")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(column(table, "name")).toEqual(NAMES);
    expect(column(table, "unit")).toEqual(UNITS);
    expect(column(table, "value", 2025)).toEqual(IN_2025);
    expect(column(table, "value", 2027)).toEqual(IN_2027);
    expect(new Set(table?.rows.map(({ confidence }) => confidence))).toEqual(new Set(["certain"]));
    expect(table?.rows[3]?.ref).toBe("annex1#4");
  });

  it("books label and title to nobody, and a foot below the table neither to a cell", () => {
    const { lines, readings, tables } = annex("portal", 391, 434, "annex1");
    const used = readings[0]?.usedLines ?? new Set();
    expect(
      lines.filter((line, at) => !used.has(at) && line.text.trim() !== "").map((line) => line.text.trim()),
    ).toEqual(["附件 1", "主要核心绩效指标表"]);
    expect(JSON.stringify(tables)).not.toContain("重庆市人民政府");
  });
});

describe("a table of indicators whose names carry their units", () => {
  const { tables } = annex("gazette1", 1140, 1208, "annex1");
  const [table] = tables;

  it("keeps the names and derives the units", () => {
    expect(table?.title).toBe("重庆市中医药产业发展主要指标");
    expect(table?.notes).toEqual(["注：以上指标为预期性指标。"]);
    expect(column(table, "name")).toEqual([
      "全市中药材种植业产值（亿元）",
      "中药规上企业（个）",
      "中药工业产值（亿元）",
      "产值过亿元的中成药大品种（个）",
      "省部级及以上中医药科技创新平台（个）",
      "国家级中医药领军人才（名）",
      "市级中医药高层次人才（名）",
    ]);
    expect(column(table, "unit")).toEqual(["亿元", "个", "亿元", "个", "个", "名", "名"]);
  });

  it("gives every value its year", () => {
    expect(column(table, "value", 2025)).toEqual(["120", "85", "230", "30", "42", "16", "263"]);
    expect(column(table, "value", 2027)).toEqual(["130", "100", "300", "40", "45", "21", "330"]);
  });
});

describe("an annex of prose", () => {
  it.each([
    ["portal", annex("portal", 435, 488, "annex2")],
    ["gazette 22", annex("gazette22", 278, 297, "annex2")],
    ["gazette 1", annex("gazette1", 394, 434, "annex2")],
  ])("%s: no table", (_name, { tables }) => {
    expect(tables).toEqual([]);
  });
});
