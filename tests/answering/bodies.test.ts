import { beforeAll, describe, expect, it } from "vitest";
import { bodyStatement } from "../../src/answering/compose/bodies.ts";
import { wordsFor } from "../../src/answering/compose/words.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

const PARKS = documentOf({
  id: "parks",
  title: "云州市公园建设方案",
  kind: "plan",
  clauses: [{ heading: "总体要求", text: "按分工落实。" }],
  tables: [
    {
      title: "任务分工",
      kind: "tasks",
      columns: [
        ["序号", "number"],
        ["任务", "name"],
        ["责任单位", "lead"],
        ["配合单位", "support"],
      ],
      rows: [
        ["1", "建设河畔公园", "市园林局", "市水务局"],
        ["2", "建设山地公园", "市园林局", ""],
        ["3", "建设口袋公园", "市园林局", "市住建局"],
      ],
    },
  ],
});

/** The same, where the print leaves the second row's supporting bodies open, and only its order tells the third's. */
const OPEN: PolicyDocument = {
  ...PARKS,
  tables: PARKS.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row, at) => {
      const confidence = (["certain", "unknown", "probable"] as const)[at] ?? "certain";
      const cells = row.cells.map((cell, column) =>
        column === 3 && confidence !== "certain" ? { ...cell, confidence, reason: "fewer cells than rows" } : cell,
      );
      return { ...row, cells, confidence };
    }),
  })),
};

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([OPEN]);
});

function told(question: string, row: number, lang: "zh" | "en" = "zh"): string | undefined {
  const passage = knowledge.passages.get(`parks/annex1#${String(row)}`);
  if (passage === undefined) throw new Error("no such row");
  const candidate = { passage, topic: 1, dense: 0, score: 1, judgments: [], lost: null };
  return bodyStatement(read(question, knowledge), [candidate], wordsFor(lang, knowledge), knowledge)?.text;
}

describe("who is in charge, by a table of tasks", () => {
  it("says what the print marks", () => {
    expect(told("河畔公园的配合单位是哪些？", 1)).toBe("配合单位：市水务局。");
  });

  it("says that the print doesn't tell, where it doesn't and is asked to", () => {
    expect(told("山地公园的配合单位是哪些？", 2)).toBe(
      "牵头单位：市园林局；配合单位：印本没有标明哪些与这一项对应，无从认定。",
    );
    expect(told("Which bodies support building the mountain park?", 2, "en")).toContain(
      "the print doesn't tell which of them belong to this row",
    );
    expect(told("山地公园由谁牵头？", 2)).toBe("牵头单位：市园林局。");
  });

  it("says that it infers, where only the order of the print tells", () => {
    expect(told("口袋公园的配合单位是哪些？", 3)).toBe(
      "配合单位：市住建局；配合单位是按印本的排列顺序推定的，印本没有标明。",
    );
    expect(told("口袋公园由谁负责？", 3)).toContain("推定");
    expect(told("口袋公园由谁牵头？", 3)).toBe("牵头单位：市园林局。");
  });
});
