import { describe, expect, it } from "vitest";
import { compareTables } from "../../../src/ingestion/tables/index.ts";
import { annex, column, sureness } from "./corpus.ts";

const portal = annex("portal", 489, 794, "annex3");
const gazette = annex("gazette1", 435, 698, "annex3");
const later = annex("gazette22", 298, 332, "annex3");

/** Number, task, who leads, who supports: written down from the portal's print. */
const ROWS = `
1 加强关键技术攻关 市科技局、市经济信息委 市发展改革委、市卫生健康委、重庆大学、重庆医科大学、重庆邮电大学等
2 打造产业孵化体系 市科技局 市经济信息委、市教委、市卫生健康委、市药监局、重庆大学、重庆医科大学等
3 鼓励科研人员创新创业 市科技局 市经济信息委、市教委、市卫生健康委、市药监局、重庆大学、重庆医科大学等
4 推动医工融合创新 市经济信息委、市卫生健康委 市科技局、市医保局、市药监局、重庆大学、重庆医科大学等
5 提高临床研究效率 市卫生健康委、市药监局 市科技局、重庆大学、重庆医科大学等
6 加强人才培养引进 市教委、市科技局 市经济信息委、市卫生健康委、重庆大学、重庆医科大学等
7 建立优先审评审批机制 市药监局 /
8 实施重点项目前置服务 市药监局 市科技局、市经济信息委等
9 鼓励创新产品入院配备使用和拓展家用市场 市卫生健康委 市经济信息委、市医保局、市科技局、市药监局等
10 支持开展国际化合作和拓展海外市场 市经济信息委 市药监局等
11 培育领军企业和链主企业 市经济信息委 市科技局、市财政局等
12 培育科技型企业和高新技术企业 市科技局 市经济信息委等
13 加快打造产业服务平台 市经济信息委 市发展改革委、市科技局、市卫生健康委、市教委、市药监局、重庆大学、重庆医科大学等
14 加快提升检测审评能力 市药监局 /
15 实施医疗器械注册与生产许可并联审批 市药监局 /
16 常态化开展医疗服务价格项目审核 市医保局 /
17 组织实施创新产品集中招标采购 市医保局 市卫生健康委、市财政局、市经济信息委等
18 支持创新产品研发 市科技局、市卫生健康委按职责分别负责
19 加速检验检测和审评审批 市药监局 /
20 支持创新产品落地生产 市经济信息委 /
21 支持创新产品开拓国际市场 市经济信息委 /
22 加大首台（套）智慧医疗装备产品应用推广 市卫生健康委 市发展改革委、市经济信息委
23 支持企业并购 市经济信息委 /
24 支持企业生产设备更新和技术改造 市经济信息委 /
25 支持产业服务平台发展 市经济信息委 /
26 组建种子基金投早投小 市科技局 /
27 组建政府引导基金加强合作 重庆渝富控股集团 市国资委、市地方金融局
28 支持企业融资贷款 市经济信息委 市地方金融局`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
const expected = (at: number, rows = ROWS): string[] => rows.map((row) => row[at] ?? "");

describe("a table of tasks printed row by row and column by column", () => {
  it.each([
    ["row by row", portal, ROWS],
    // This printing gives row 16 to another body.
    ["column by column", gazette, ROWS.map((row) => (row[0] === "16" ? row.with(2, "市药监局") : row))],
  ])("%s: every cell, all certain", (_way, { tables }, rows) => {
    const [table] = tables;
    expect(table?.kind).toBe("tasks");
    expect(table?.columns.map(({ role }) => role)).toEqual(["number", "name", "lead", "support"]);
    expect(column(table, "number")).toEqual(expected(0, rows));
    expect(column(table, "name")).toEqual(expected(1, rows));
    expect(column(table, "lead")).toEqual(expected(2, rows));
    expect(column(table, "support")).toEqual(expected(3, rows));
    expect(new Set(table?.rows.map(({ confidence }) => confidence))).toEqual(new Set(["certain"]));
  });

  it("tabbed: every row of the later edition, where one row is gone and one renamed", () => {
    const rows = ROWS.filter(([number]) => number !== "23").map((row, at) =>
      row.map((cell, index) => (index === 0 ? String(at + 1) : cell.replace("集中招标采购", "集中采购"))),
    );
    const [table] = later.tables;
    for (const [at, role] of ["number", "name", "lead", "support"].entries())
      expect(column(table, role)).toEqual(expected(at, rows));
  });
});

describe("two printings and two editions", () => {
  it("differ in who leads one row", () => {
    const [first, second] = [portal.tables[0], gazette.tables[0]];
    if (!first || !second) throw new Error("no table");
    expect(compareTables(first, second)).toMatchObject([
      { ref: "annex3#16", otherRef: "annex3#16", column: { role: "lead" }, first: "市医保局", here: "市药监局" },
    ]);
  });

  it("differ in a row that is gone and a task renamed", () => {
    const [first, second] = [portal.tables[0], later.tables[0]];
    if (!first || !second) throw new Error("no table");
    expect(compareTables(first, second)).toMatchObject([
      {
        ref: "annex3#17",
        otherRef: "annex3#17",
        column: { role: "name" },
        first: "组织实施创新产品集中招标采购",
        here: "组织实施创新产品集中采购",
      },
      { ref: "annex3#23", otherRef: null, column: null, first: "支持企业并购", here: null },
    ]);
  });
});

describe("two tables of one annex, torn apart over seven pages", () => {
  const { tables, lines, readings } = annex("gazette1", 1209, 2204, "annex2");
  const [goals, tasks] = tables;

  const A = "市农业农村委";
  const B = "市商务委";
  const D = "市药监局";
  const E = "市经济信息委";
  const F = "市林业局";
  const H = "市卫生健康委（市中医药管理局）";
  const J = "市教委";
  const K = "市科技局";
  const S = "市市场监管局";
  const W = "市文化旅游委";
  const Y = "市医保局";
  /** Who leads, row by row, counted off the print page by page. */
  const LEADS = [
    [A],
    [A, A, `${A}、${F}`, A, A, H, `${A}、${H}`, `${A}、${H}`, H, A, E, E, E, E, E],
    [E, E, E, H, E, W, H, D, D, `${H}、${D}`, H, E],
    [H, E, E, `${E}、${K}`, `${H}、${W}`, `${W}、${H}`, H, `${J}、${K}`, H, E],
    [J, `${H}、${J}`, H, `${H}、${K}`, `${K}、${E}`, K, `${K}、${E}`, K, D, D, D, D, S],
    [D, H, H, D, D, B, B, D, H, H, E, Y, H],
    [H, H, H],
  ].flat();

  it("are told apart by their sections", () => {
    expect(tables.map(({ ref, title, rows }) => [ref, title, rows.length])).toEqual([
      ["annex2一", "一、2027年主要预期目标（共16项）", 16],
      ["annex2二", "二、重点工作任务（共67项）", 67],
    ]);
    expect(tasks?.rows.map(({ ref }) => ref)).toEqual(LEADS.map((_, at) => `annex2二#${String(at + 1)}`));
    expect(tasks?.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ["序号", "number"],
      ["重点工作任务", "name"],
      ["责任单位", "lead"],
      ["配合单位", "support"],
    ]);
  });

  it("goals: every goal and who leads it", () => {
    expect(column(goals, "name")).toEqual([
      "“渝十味”中药材种植面积120万亩。",
      "全市中药材种植面积310万亩。",
      "全市中药材种植业产值130亿元。",
      "营收规模超过100亿元的中医药领军企业1家。",
      "营收规模超过50亿元的中医药企业2家。",
      "引育中国中成药工业百强企业5家。",
      "中药规上企业100家。",
      "中药工业产值复合年均增长率达8%。",
      "产值超过10亿元的中成药大品种5个。",
      "产值超过1亿元的中成药大品种40个。",
      "100亿级中医药产业集群2个。",
      "50亿级中医药产业集群4个。",
      "全市新增医疗机构中药制剂不少于30个。",
      "研发中药创新药1—2个。",
      "新增国医大师、全国名中医、全国（青年）岐黄学者共计6名以上。",
      "省部级及以上中医药科技创新平台45个。",
    ]);
    expect(column(goals, "lead")).toEqual([A, A, A, E, E, E, E, E, E, E, E, E, `${H}、${D}`, D, H, H]);
  });

  it("tasks: every row has its task and its lead, certainly", () => {
    expect(column(tasks, "lead")).toEqual(LEADS);
    expect(column(tasks, "name").every((name) => /^[^。].*。$/.test(name))).toBe(true);
    for (const role of ["number", "name", "lead"]) expect(new Set(sureness(tasks, role))).toEqual(new Set(["certain"]));
  });

  it.each([
    [1, "发布重庆道地优势中药材目录。"],
    [2, "引导各区县差异化发展和协同发展。支持建设“大巴山药谷”“武陵药都”等重庆道地优势药材产业集群，助力乡村振兴。"],
    [14, "打造CRO+CDMO/CMO一体化服务平台。"],
    [
      28,
      "开发一批以黄精、灵芝、天麻、川党参等特色中药材为原料的“食药物质”产品，建设一批“食药物质”产业基地，打造“三诚特饮”“藿香小可乐”等系列食药物质爆款产品。",
    ],
    [
      29,
      "加强特色药膳开发，制定“巴渝一百零八道药膳”目录和指南，打造巴渝药膳品牌，举办食药物质饮食文化宣传月活动和药膳大赛，推动药膳产业发展。",
    ],
    [51, "支持特医食品和保健食品申报注册，优化国产保健食品备案流程。"],
    [52, "修订完善重庆市中药材标准、重庆市中药饮片炮制规范、重庆市产地加工（趁鲜切制）中药材品种目录等。"],
    [63, "强化医保政策支持，鼓励全市公立医疗机构采购可溯源、有GAP标示的中药材和中药饮片，推动实现中药材优质优价。"],
    [65, "开展智慧共享中药房建设试点并逐步推广。"],
    [67, "支持医疗机构开展GCP药物临床试验。"],
  ])("task %i reads as printed", (number, name) => {
    expect(column(tasks, "name")[number - 1]).toBe(name);
  });

  it("tasks: each stands under its group", () => {
    const groups = [
      [11, "（一）实施中药材种植业提质增效行动"],
      [15, "（二）实施现代中药振兴发展行动"],
      [8, "（三）实施“中医药+”衍生产业拓展行动"],
      [12, "（四）实施科技创新赋能行动"],
      [21, "（五）实施全链条服务优化行动"],
    ] as const;
    expect(tasks?.rows.map(({ group }) => group)).toEqual(
      groups.flatMap(([count, name]) => Array.from({ length: count }, () => name)),
    );
  });

  it("supports: never certain where the print has fewer cells than rows; what order and leads settle is probable", () => {
    const sure = sureness(tasks, "support");
    const texts = column(tasks, "support");
    expect(sure).not.toContain("certain");
    const probable = texts.flatMap((text, at) => (sure[at] === "probable" ? [[at + 1, text]] : []));
    expect(probable).toContainEqual([24, `${K}、${E}、${H}、市知识产权局`]);
    expect(probable).toContainEqual([36, ""]);
    expect(probable).toContainEqual([53, `${E}、${B}、${A}、市大数据发展局、${D}`]);
    expect(probable.map(([number]) => number)).toEqual([
      ...[
        1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39,
      ],
      ...[52, 53, 54, 64],
    ]);
    expect(texts.filter((_, at) => sure[at] === "unknown").every((text) => text === "")).toBe(true);
    expect(tasks?.rows[16]?.reason).toBe(
      "配合单位: the print has 11 cells of 配合单位 for 12 rows of its page; “市药监局” or blank may stand here",
    );
  });

  it("books every line but label and title", () => {
    const used = new Set(readings.flatMap(({ usedLines }) => [...usedLines]));
    const left = lines.filter((line, at) => line.text.trim() !== "" && !used.has(at));
    expect(left.map((line) => line.text.trim())).toEqual(["附件2", "重点任务分工表"]);
  });
});
