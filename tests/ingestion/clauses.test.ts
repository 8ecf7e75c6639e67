import { describe, expect, it } from "vitest";
import { hanNumeral } from "../../src/ingestion/markers.ts";
import { clauseOf, documentOf, flat } from "./corpus.ts";

const run = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));
const han = (n: number) => Array.from({ length: n }, (_, i) => hanNumeral(i + 1));
const brackets = (section: string, n: number) => han(n).map((numeral) => `${section}(${numeral})`);
const refs = (id: string) => flat(documentOf(id).clauses).map((c) => c.ref);

describe("the clauses of each document", () => {
  it.each([
    ["渝府办发-2025-2", 30, 4],
    ["渝府办发-2025-57", 29, 4],
    ["渝府发-2025-16", 30, 3],
  ])("%s: %i items that run straight through, %i sections", (id, items, sections) => {
    const found = refs(id);
    expect(found.filter((ref) => /^\d+$/.test(ref))).toEqual(run(items));
    expect(found.filter((ref) => /^[一二三四五六七八九十]+$/.test(ref))).toEqual(han(sections));
  });

  it("has brackets that run straight through", () => {
    const found = refs("渝府办发-2025-58");
    expect(found.filter((ref) => /^\(/.test(ref))).toEqual(han(17).map((n) => `(${n})`));
    expect(found.filter((ref) => !/^\(/.test(ref))).toEqual(["preamble", "一", "二", "三", "closing"]);
  });

  it("has items that run through and brackets that start anew", () => {
    const found = refs("渝府办发-2025-4");
    expect(found.filter((ref) => /^\d+$/.test(ref))).toEqual(run(18));
    expect(found.filter((ref) => ref.startsWith("三("))).toEqual(brackets("三", 4));
    expect(found.filter((ref) => ref.startsWith("二("))).toEqual(brackets("二", 5));
  });

  it("has a notice with brackets in every section", () => {
    expect(refs("渝府办发-2025-3")).toEqual([
      "preamble",
      ...[["一", 5] as const, ["二", 5] as const, ["三", 4] as const, ["四", 2] as const].flatMap(([s, n]) => [
        s,
        ...brackets(s, n),
      ]),
      "五",
      "contact",
    ]);
  });

  it("has an application notice with three levels", () => {
    expect(refs("notice-medical-engineering")).toEqual([
      "preamble",
      "一",
      "二",
      "三",
      "三(一)",
      "三(二)",
      ...run(5).map((n) => `三(二)${n}`),
      "四",
      "五",
      ...brackets("五", 3),
      "六",
      ...brackets("六", 5),
      "七",
      ...brackets("七", 3),
      "八",
      "annex1",
    ]);
  });

  it("numbers the paragraphs of a report and says who speaks", () => {
    const paragraphs = flat(documentOf("press-2025-01-14").clauses).filter((c) => c.kind === "paragraph");
    expect(paragraphs.map((c) => c.ref)).toEqual(run(30).map((n) => `p${n}`));
    expect(paragraphs.flatMap((c) => (c.speaker === null ? [] : [c.speaker]))).toEqual([
      "市经济信息委党组成员、副主任罗莉",
      "市科技局副局长长田盈",
      "市医保局党组成员、副局长吴良和",
      "市药监局党组成员、副局长黄世斌",
      "重庆渝富控股集团党委委员、副总经理杨璇",
    ]);
  });
});

describe("texts put together again", () => {
  it.each([
    ["渝府办发-2025-2", "18", "支持创新产品研发", "对符合条件的项目给予最高1000万元资助。针对智慧医疗装备发展"],
    ["渝府办发-2025-2", "12", "培育科技型企业和高新技术企业", "高新技术企业100家，2027年全市培育"],
    ["渝府办发-2025-2", "16", "常态化开展医疗服务价格项目审核", "的产品，3个月内完成挂网销售"],
    ["渝府发-2025-16", "4", "推动技术和资本融合发展", "并购贷款试点，落地金融资产投资公司"],
    ["渝府发-2025-16", "17", "健全数据流通体系", "数据交易平台与可信数据空间协同联动机制"],
    ["渝府办发-2025-58", "(十六)", "支持发挥保险保障作用", "促进保险服务与产业需求精准匹配"],
    ["渝府办发-2025-58", "(十一)", "支持低空生产性服务业发展", "按照单个项目原则上不超过项目投资总额的10%"],
    ["渝府办发-2025-4", "8", "推动医疗机构中药制剂创新发展", "到2027年，全市新增医疗机构中药制剂不少于30个。"],
    ["渝府办发-2025-3", "二(五)", "加强路网疏堵保畅", "平均车速低于5公里/小时的严重拥堵情况"],
  ])("%s %s", (id, ref, heading, text) => {
    const clause = clauseOf(id, ref);
    expect(clause.heading).toBe(heading);
    expect(clause.text).toContain(text);
    expect(clause.text).not.toContain("\n");
  });

  it("keeps a section after a bracket that a page end cut", () => {
    expect(clauseOf("渝府发-2025-16", "三").heading).toBe("其他事项");
    expect(clauseOf("渝府发-2025-16", "30").bodies.at(-1)).toBe("市能源局");
  });

  it("mends paragraphs that columns cut", () => {
    expect(clauseOf("press-2025-01-14", "p7").text).toContain("人才引育、海外合作、市场拓展");
    expect(clauseOf("press-2025-01-14", "p12").text).toContain("科研人员的贡献可作为职称评定");
    expect(clauseOf("news-patent-examination", "p8").text).toContain("市知识产权局积极办理代表建议");
    expect(clauseOf("news-talent-proposal", "p8").text).toContain("按下“确认”键时,金勇杰");
  });

  it("names the bodies in charge", () => {
    expect(clauseOf("渝府办发-2025-58", "(二)").bodies).toEqual([
      "市交通运输委",
      "市发展改革委",
      "市委军民融合办",
      "各区县政府",
    ]);
    expect(clauseOf("渝府办发-2025-58", "(五)").bodies).toEqual(["市发展改革委"]);
  });

  it("parts the closing and the contact block from the last clause", () => {
    expect(clauseOf("渝府办发-2025-57", "closing").text).toMatch(/^本行动计划自发布之日起施行/);
    expect(clauseOf("渝府办发-2025-58", "closing").text.split("\n")).toHaveLength(2);
    expect(clauseOf("渝府办发-2025-3", "contact").text.split("\n")).toHaveLength(5);
  });
});
