import { describe, expect, it } from "vitest";
import { cellsInEnglish, rowInEnglish, type RowWords } from "../../src/app/row-in-english.ts";
import type { PolicyDocument, Table, TableColumn } from "../../src/domain/document.ts";
import { passagesOf } from "../../src/provisions/index.ts";
import { EMPTY_DOCUMENT } from "../empty-document.ts";

const ENGLISH: Readonly<Record<string, string>> = {
  保障性住房开工量: "Affordable homes started",
  "再生水利用量（亿元）": "Output of reclaimed water (unit: RMB 100 million)",
  "新增博士后工作站不少于12个。": "At least 12 new postdoctoral workstations.",
  推进纳税服务便利化: "Make tax services more convenient",
  牵头单位: "Lead body",
  配合单位: "Supporting bodies",
  "2026年目标值": "2026 target value",
  "2028年目标值": "2028 target value",
  "2026年": "2026",
  名称: "Name",
};
const BODIES: Readonly<Record<string, string>> = {
  市税务局: "Municipal Tax Bureau",
  市住建局: "Municipal Housing Bureau",
  市人社局: "Municipal Human Resources Bureau",
  市文旅局: "Municipal Culture Bureau",
  市文物局: "Municipal Cultural Relics Bureau",
};
const words: RowWords = { english: (zh) => ENGLISH[zh] ?? null, body: (name) => BODIES[name] ?? null };

const column = (heading: string, role: TableColumn["role"], year: number | null = null): TableColumn => ({
  heading,
  role,
  year,
});
const tableOf = (kind: Table["kind"], columns: TableColumn[], cells: readonly string[], title = "表"): Table => ({
  id: "made/annex1",
  ref: "annex1",
  title,
  kind,
  columns,
  rows: [
    {
      number: "1",
      ref: "annex1#1",
      group: null,
      cells: cells.map((text) => ({ text, span: { source: "made", segments: [[0, text.length]] } })),
      confidence: "certain",
      reason: null,
    },
  ],
  notes: [],
});
const NAME = column("名称", "name");
const TASKS = [NAME, column("牵头单位", "lead"), column("配合单位", "support")];
const TARGETS = [
  NAME,
  column("单位", "unit"),
  column("2026年目标值", "value", 2026),
  column("2028年目标值", "value", 2028),
];

/** The row of a table, with its figures as they are read from it. */
function said(table: Table): string | null {
  const document: PolicyDocument = { ...EMPTY_DOCUMENT, kind: "plan", issuedOn: null, tables: [table] };
  const passage = passagesOf(document, { facetsIn: () => [] }).find(({ kind }) => kind === "row");
  const [row] = table.rows;
  return row === undefined ? null : rowInEnglish({ table, row }, passage?.figures ?? [], words);
}
const cells = (table: Table) => table.rows.map((row) => cellsInEnglish(table, row, words))[0];

describe("a row of indicators in English", () => {
  it("gives each value with its year and says that they are targets", () => {
    expect(said(tableOf("indicators", TARGETS, ["保障性住房开工量", "套", "3000", "5000"]))).toBe(
      "Affordable homes started: 3,000 in 2026, 5,000 in 2028 (target values)",
    );
  });

  it("writes sums as English does and leaves out the unit that its name carries", () => {
    const table = tableOf("indicators", TARGETS, ["再生水利用量（亿元）", "亿元", "100", "120.5"]);
    expect(said(table)).toBe(
      "Output of reclaimed water: RMB 10 billion in 2026, RMB 12.05 billion in 2028 (target values)",
    );
    expect(cells(table)).toEqual(["Output of reclaimed water", "RMB", "RMB 10 billion", "RMB 12.05 billion"]);
  });

  it("says nothing of a kind where the columns name but years", () => {
    const table = tableOf(
      "indicators",
      [NAME, column("单位", "unit"), column("2026年", "value", 2026)],
      ["保障性住房开工量", "套", "3000"],
    );
    expect(said(table)).toBe("Affordable homes started: 3,000 in 2026");
  });
});

describe("a row of tasks in English", () => {
  it("names its bodies, in the number in which they are", () => {
    expect(said(tableOf("tasks", TASKS, ["推进纳税服务便利化", "市税务局、市人社局", "市住建局"]))).toBe(
      "Make tax services more convenient. Lead bodies: Municipal Tax Bureau and Municipal Human Resources Bureau. Supporting body: Municipal Housing Bureau",
    );
  });

  it("keeps that a list goes on", () => {
    for (const more of ["等", "等单位", "等有关部门"])
      expect(said(tableOf("tasks", TASKS, ["推进纳税服务便利化", "市税务局", `市人社局、市住建局${more}`]))).toContain(
        "Supporting bodies: Municipal Human Resources Bureau, Municipal Housing Bureau and others",
      );
  });

  it("keeps every body that answers for a part of its own", () => {
    for (const each of ["按职责分别负责", "按职责分工负责", "按照各自职责分工负责"])
      expect(said(tableOf("tasks", TASKS, ["推进纳税服务便利化", `市税务局、市人社局${each}`, "/"]))).toBe(
        "Make tax services more convenient. Lead bodies: Municipal Tax Bureau and Municipal Human Resources Bureau, each within its remit",
      );
  });

  it("keeps a body's other name-plate, and a body without an English name as printed", () => {
    const text = said(tableOf("tasks", TASKS, ["推进纳税服务便利化", "市文旅局（市文物局）", "市绿化办"]));
    expect(text).toContain("Municipal Culture Bureau (Municipal Cultural Relics Bureau)");
    expect(text).toContain("Supporting body: 市绿化办");
  });

  it("says a target that its name holds once, with its bound, and of which year it is", () => {
    const table = tableOf("tasks", TASKS, ["新增博士后工作站不少于12个。", "市人社局", ""], "一、2028年主要预期目标");
    expect(said(table)).toBe(
      "At least 12 new postdoctoral workstations (2028 target). Lead body: Municipal Human Resources Bureau",
    );
    expect(cells(table)).toEqual([
      "At least 12 new postdoctoral workstations.",
      "Municipal Human Resources Bureau",
      "",
    ]);
  });

  it("is not said without its name's translation", () => {
    const table = tableOf("tasks", TASKS, ["优化人才落户", "市人社局", ""]);
    expect(said(table)).toBeNull();
    expect(cells(table)).toBeNull();
  });
});
