import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/domain/index.ts";
import { linesOf } from "../../../src/ingestion/lines.ts";
import { applyOverlays, parseOverlays, readTables } from "../../../src/ingestion/tables/index.ts";
import { column, sureness } from "./corpus.ts";

const tablesOf = (text: string): Table[] =>
  readTables(linesOf(text), { documentId: "d", source: "s", annexRef: "annex1" }).map(({ table }) => table);

describe("what a page leaves behind in a table", () => {
  it("bare and dashed page numbers, running lines and repeated headings end up in no cell", () => {
    const [table] = tablesOf(
      [
        "附件\n任务分工表\n1\n2\n推进甲项工作。\n推进乙项工作。\n市财政局\n市水利局\n/\n市财政局、市教委\n序号 任务 牵头单位 责任单位\n- 15 -",
        " 16\n3\n4\n推进丙项工作。\n推进丁项工作。\n市教委\n市水利局\n市水利局\n/\n序号 任务 牵头单位 责任单位\n某市人民政府办公厅行政规范性文件\n—— 16",
      ].join("\n"),
    );
    expect(column(table, "number")).toEqual(["1", "2", "3", "4"]);
    expect(column(table, "name")).toEqual(["推进甲项工作。", "推进乙项工作。", "推进丙项工作。", "推进丁项工作。"]);
    expect(column(table, "lead")).toEqual(["市财政局", "市水利局", "市教委", "市水利局"]);
    expect(column(table, "support")).toEqual(["/", "市财政局、市教委", "市水利局", "/"]);
  });

  it("a heading row repeated inside a row that runs over a page's end", () => {
    const [table] = tablesOf(
      "附件\n任务分工表\n序号 内容 牵头单位 责任单位\n1\n扩大绿地\n面积\n市财政局、\n- 3 -\n 序号 内容 牵头单位 责任单位\n市水利局\n市教委、市体\n育局\n2\n修缮桥梁\n市水利局 /",
    );
    expect(column(table, "name")).toEqual(["扩大绿地面积", "修缮桥梁"]);
    expect(column(table, "lead")).toEqual(["市财政局、市水利局", "市水利局"]);
    expect(column(table, "support")).toEqual(["市教委、市体育局", "/"]);
  });
});

describe("责任单位", () => {
  const roles = (heading: string): string[] =>
    tablesOf(`附件\n表\n${heading.replaceAll(" ", "\t")}\n1\t甲\t市财政局\t市教委`)[0]?.columns.map(
      ({ role }) => role,
    ) ?? [];

  it("supports beside a column that leads, leads beside one that supports", () => {
    expect(roles("序号 内容 牵头单位 责任单位")).toEqual(["number", "name", "lead", "support"]);
    expect(roles("序号 内容 责任单位 配合单位")).toEqual(["number", "name", "lead", "support"]);
    expect(roles("序号 内容 责任单位 完成时限")).toEqual(["number", "name", "lead", "other"]);
  });
});

describe("what a table says about itself", () => {
  it("a stated number of rows that isn't met leaves no row certain", () => {
    const [table] = tablesOf("附件\n一、任务（共3项）\n序号\t内容\t责任单位\n1\t甲\t市财政局\n2\t乙\t市教委");
    expect(table?.ref).toBe("annex1一");
    expect(table?.rows.map(({ confidence }) => confidence)).toEqual(["probable", "probable"]);
    expect(table?.rows[0]?.reason).toBe("序号: the heading promises 3 rows, 2 were read");
  });

  it("columns that can't be told apart stay unknown, and their lines unbooked", () => {
    const lines = linesOf("附件\n表\n1\n2\n3\n推进甲项工作。\n市财政局\n序号 任务 牵头单位 责任单位");
    const [reading] = readTables(lines, { documentId: "d", source: "s", annexRef: "annex1" });
    expect(reading?.table.rows.map(({ confidence }) => confidence)).toEqual(["unknown", "unknown", "unknown"]);
    expect([5, 6].some((line) => reading?.usedLines.has(line))).toBe(false);
  });
});

describe("overlays", () => {
  const open =
    "附件\n表\n1\n2\n推进甲项工作。\n推进乙项工作。\n市财政局\n市财政局\n市教委\n序号 任务 责任单位 配合单位";
  const overlay = (row: string, heading = "配合单位"): string =>
    `overlays:\n  - { table: d/annex1, row: "${row}", column: ${heading}, text: 市教委, confidence: certain, reason: Another printing says so., evidence: { source: other, quote: 市教委 } }`;

  it("settle a cell that the print leaves open", () => {
    const [table] = tablesOf(open);
    if (!table) throw new Error("no table");
    expect(sureness(table, "support")).toEqual(["unknown", "unknown"]);
    const settled = applyOverlays(table, parseOverlays(overlay("2")));
    expect(settled.rows[1]).toMatchObject({ confidence: "certain", reason: null });
    expect(column(settled, "support")).toEqual(["", "市教委"]);
    expect(settled.rows[0]?.confidence).toBe("unknown");
  });

  it("never change what the print settles, and never miss silently", () => {
    const [table] = tablesOf(open);
    if (!table) throw new Error("no table");
    expect(() => applyOverlays(table, parseOverlays(overlay("2", "责任单位")))).toThrow(RangeError);
    expect(() => applyOverlays(table, parseOverlays(overlay("9")))).toThrow(RangeError);
    expect(() => parseOverlays("overlays: [{ row: 1 }]")).toThrow();
  });
});
