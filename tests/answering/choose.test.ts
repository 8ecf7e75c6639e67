import { beforeAll, describe, expect, it } from "vitest";
import { choose, figureAsks } from "../../src/answering/choose.ts";
import { judge, type Candidate } from "../../src/answering/judge.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { scopeOf } from "../../src/answering/scope.ts";
import { selectFigures } from "../../src/answering/select/figures.ts";
import { fits } from "../../src/answering/select/fit.ts";
import type { Ask } from "../../src/domain/question.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

/** The figures of a passage that answer an ask of a question. */
function selected(question: string, ask: Ask, id: string): string[] {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  return selectFigures(read(question, knowledge), ask, passage, knowledge).map((f) => f.text);
}

/** Passages with their topic's score, held against a question. */
function candidates(question: string, topics: Readonly<Record<string, number>>): Candidate[] {
  const asked = read(question, knowledge);
  const ranked = Object.entries(topics).flatMap(([id, score]) => {
    const entry = knowledge.index.entries[knowledge.index.positions.get(id) ?? -1];
    return entry === undefined ? [] : [{ entry, score, dense: 0, arithmetic: () => [] }];
  });
  return judge(asked, ranked, scopeOf(asked, knowledge, []), knowledge);
}
const chosen = (question: string, topics: Readonly<Record<string, number>>) =>
  choose(read(question, knowledge), candidates(question, topics), knowledge);
const told = (question: string, topics: Readonly<Record<string, number>>) =>
  chosen(question, topics).choices.map(({ passage, figures }) => [passage.id, figures.map((f) => f.text).join()]);

describe("which asks want a figure", () => {
  it.each<[Ask[], Ask[]]>([
    [["money", "body"], ["money"]],
    [["money", "quantity"], ["money"]],
    [["quantity", "yesno"], ["quantity"]],
    [["money", "yearly_money"], ["yearly_money"]],
    [["date", "deadline"], ["deadline"]],
    [
      ["rate", "money"],
      ["rate", "money"],
    ],
    [["body", "list"], []],
  ])("%j", (asks, wanted) => {
    expect(figureAsks(asks)).toEqual(wanted);
  });
});

describe("which figures of a passage answer", () => {
  it("those with the counted noun right behind them, whatever its measure word", async () => {
    const text = "协会由12个镇和4所学校围绕6项重点工作组成。";
    const made = documentOf({ id: "club", title: "云州市协会章程", clauses: [{ heading: "组织", text }] });
    const known = await knowledgeFrom([made]);
    const [passage] = known.byClause.get("club/1")?.filter(({ kind }) => kind === "provision") ?? [];
    if (passage === undefined) throw new Error("no passage");
    const figures = selectFigures(read("协会要抓几个重点领域？", known), "count", passage, known);
    expect(figures.map((f) => f.text)).toEqual(["6项"]);
  });

  it("those of the kind asked for", () => {
    expect(selected("最多减免多少钱？", "money", "tax-2024/1~1")).toEqual(["20万元"]);
    expect(selected("减免百分之几？", "rate", "tax-2024/1~1")).toEqual([]);
  });

  it("the value after a change before the one before it", () => {
    expect(selected("出口退税要几个工作日？", "duration", "tax-2024/3~1")).toEqual(["3个工作日"]);
  });

  it("that of the label the question speaks of, in either language", () => {
    const id = "tax-2024/4~1";
    expect(selected("涉税服务机构要多少家？", "count", id)).toEqual(["50家"]);
    expect(selected("税务实训基地几个？", "count", id)).toEqual(["8个"]);
    expect(selected("How many tax training bases are planned?", "count", id)).toEqual(["8个"]);
    expect(selected("涉税服务机构和税务实训基地各多少？", "count", id)).toEqual(["50家", "8个"]);
  });

  it("that of the year asked about, and none where it holds for another year", () => {
    const row = "air-2025/annex1#1";
    expect(selected("2027年空气监测站多少个？", "count", row)).toEqual(["60个"]);
    expect(selected("2025年空气监测站多少个？", "count", row)).toEqual(["40个"]);
    expect(selected("2026年空气监测站多少个？", "count", row)).toEqual([]);
    expect(selected("空气监测站多少个？", "count", row)).toEqual(["40个", "60个"]);
    expect(selected("2025年涉税服务机构多少家？", "count", "tax-2024/4~1")).toEqual([]);
  });

  it("not the asker's own figure where another fits", () => {
    expect(selected("以前退税要6个工作日，现在要几个工作日？", "duration", "tax-2024/3~1")).toEqual(["3个工作日"]);
    expect(selected("退税是3个工作日吗？", "duration", "tax-2024/3~1")).toEqual(["6个工作日"]);
    expect(selected("房产税最高减免20万元对吗？", "money", "tax-2024/1~1")).toEqual(["20万元"]);
  });
});

describe("how well a figure fills an ask", () => {
  it("is between 0 and 1, and 0 for another kind", () => {
    const figures = [...knowledge.passages.values()].flatMap((p) => p.figures);
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      for (const ask of ["money", "rate", "count", "duration", "date", "threshold", "quantity", "year"] as const) {
        expect(fits(ask, figure)).toBeGreaterThanOrEqual(0);
        expect(fits(ask, figure)).toBeLessThanOrEqual(1);
      }
      if (figure.kind !== "amount") expect(fits("money", figure)).toBe(0);
      if (figure.kind !== "rate") expect(fits("rate", figure)).toBe(0);
    }
  });
});

describe("choosing what answers", () => {
  const FIRST = "tax-2024/2~1";
  const RENEWED = "tax-2024/2~2";

  it("lists the cases of one grant, in order, where the question doesn't say which it means", () => {
    expect(told("绿色工厂奖励多少钱？", { [RENEWED]: 1, [FIRST]: 0.95 })).toEqual([
      [FIRST, "30万元"],
      [RENEWED, "10万元"],
    ]);
  });

  it("gives the case asked about alone", () => {
    expect(told("复审通过的绿色工厂奖励多少钱？", { [FIRST]: 1, [RENEWED]: 0.9 })).toEqual([[RENEWED, "10万元"]]);
    expect(told("How much does a re-assessment of a green factory bring?", { [FIRST]: 1, [RENEWED]: 0.9 })).toEqual([
      [RENEWED, "10万元"],
    ]);
  });

  it("gives the other case where one is denied", () => {
    expect(told("不是博士，租房补贴多少钱？", { "housing-2025/1~1": 1, "housing-2025/1~2": 0.95 })).toEqual([
      ["housing-2025/1~2", "1500元"],
    ]);
  });

  it("gives one goal of several for the same year: they are no cases of one grant", async () => {
    const text = "到2027年，实施100项医校联合课题，推动50个课题成果转化，形成30个示范课题。";
    const made = documentOf({ id: "goals", title: "云州市课题申报通知", clauses: [{ heading: "目标", text }] });
    const known = await knowledgeFrom([made]);
    const question = read("到2027年要实施多少项医校联合课题？", known);
    const passages = (known.byClause.get("goals/1") ?? []).filter(({ kind }) => kind === "provision");
    const ranked = passages.flatMap(({ id }, at) => {
      const entry = known.index.entries[known.index.positions.get(id) ?? -1];
      return entry === undefined ? [] : [{ entry, score: 1 - at / 20, dense: 0, arithmetic: () => [] }];
    });
    const live = judge(question, ranked, scopeOf(question, known, []), known);
    const figures = choose(question, live, known).choices.flatMap((c) => c.figures.map((f) => f.text));
    expect(passages.length).toBeGreaterThan(1);
    expect(figures).toEqual(["100项"]);
  });

  it("leaves out a sibling that is far behind on the topic", () => {
    expect(told("绿色工厂奖励多少钱？", { [FIRST]: 1, [RENEWED]: 0.4 })).toEqual([[FIRST, "30万元"]]);
  });

  it("doesn't slide to a neighbour that has such a figure where the topic's own passage has none", () => {
    const { choices, unfilled } = chosen("上门辅导补贴多少钱？", {
      "tax-2024/5~1": 1,
      "tax-2024/1~1": 0.6,
      [FIRST]: 0.55,
    });
    expect(choices).toEqual([]);
    expect(unfilled).toContain("money");
  });

  it("doesn't slide to the target of another year", () => {
    const { choices, unfilled } = chosen("2026年空气监测站多少个？", {
      "air-2025/annex1#1": 1,
      "air-2025/annex1#2": 0.5,
    });
    expect(choices).toEqual([]);
    expect(unfilled).toContain("count");
  });

  it("answers each thing asked from the passage that says it", () => {
    expect(told("公租房租期最长几年，租房补贴多少钱？", { "housing-2025/2~1": 1, "housing-2025/1~1": 0.95 })).toEqual([
      ["housing-2025/2~1", "3年"],
      ["housing-2025/1~1", "3000元"],
    ]);
  });

  it("takes all figures asked for from the best passage where it has each of them", async () => {
    const made = documentOf({
      id: "herring",
      title: "云州市渔业若干措施",
      clauses: [
        { heading: "支持鲱鱼加工", text: "对鲱鱼加工项目，按照投资总额的10%，给予最高200万元补助。" },
        { heading: "支持重大鲱鱼项目", text: "对特别重大的鲱鱼加工项目，最高补助900万元。" },
      ],
    });
    const herring = { id: "herring", kind: "content" as const, zh: ["鲱鱼加工"], en: ["herring processing"] };
    const other = await knowledgeFrom([made], { concepts: [herring], bodies: [] });
    for (const question of [
      "鲱鱼加工项目按投资的百分之几补，最高多少？",
      "Herring processing projects: which percentage of the investment, and what ceiling?",
    ]) {
      const asked = read(question, other);
      const ranked = ["herring/1~1", "herring/2~1"].flatMap((id, i) => {
        const entry = other.index.entries[other.index.positions.get(id) ?? -1];
        return entry === undefined ? [] : [{ entry, score: 1 - i / 20, dense: 0, arithmetic: () => [] }];
      });
      const { choices } = choose(asked, judge(asked, ranked, scopeOf(asked, other, []), other), other);
      expect(new Set(choices.map((c) => c.passage.id))).toEqual(new Set(["herring/1~1"]));
      expect(new Set(choices.flatMap((c) => c.figures.map((f) => f.text)))).toEqual(new Set(["10%", "200万元"]));
    }
  });

  it("chooses nothing from a passage that can't carry the answer", () => {
    expect(told("房产税最高减免多少钱？", { "tax-2022/1~1": 1, "tax-2024/1~1": 0.9 })).toEqual([
      ["tax-2024/1~1", "20万元"],
    ]);
  });
});
