import { beforeAll, describe, expect, it } from "vitest";
import { figureStatements } from "../../src/answering/compose/figures.ts";
import { clauseStatements, statementOf, textStatements } from "../../src/answering/compose/texts.ts";
import { wordsFor, type Words } from "../../src/answering/compose/words.ts";
import { answered, notAnswered, type Evidence, type Statement } from "../../src/answering/draft.ts";
import type { Candidate } from "../../src/answering/judge.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { render } from "../../src/answering/render.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
let zh: Words;
let en: Words;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
  zh = wordsFor("zh", knowledge);
  en = wordsFor("en", knowledge);
});

const passage = (id: string, from = knowledge): Passage => {
  const found = from.passages.get(id);
  if (found === undefined) throw new Error(`no passage ${id}`);
  return found;
};
const texts = (statements: readonly Statement[]) => statements.map((s) => s.text);
const candidate = (id: string, score: number): Candidate => ({
  passage: passage(id),
  topic: score,
  dense: 0,
  score,
  judgments: [],
  lost: null,
});

/** What is said for some figures of a passage, by their text; all of them where none is named. */
function stated(words: Words, id: string, ...figures: string[]): string[] {
  const own = passage(id);
  const wanted = figures.length === 0 ? own.figures : own.figures.filter((f) => figures.includes(f.text));
  return texts(figureStatements([{ ask: "quantity", passage: own, figures: wanted }], words, knowledge));
}

describe("sentences for figures", () => {
  it("are the passage's own words where they hold nothing else of the kind", () => {
    expect(stated(zh, "tax-2024/1~1")).toEqual(["对自有厂房的小微企业，单个企业每年最高减免房产税20万元。"]);
    expect(stated(en, "tax-2024/1~1")).toEqual([
      "Small firms that own their premises are relieved of at most RMB 200,000 of property tax a year each.",
    ]);
  });

  it("keep the value before a change as context", () => {
    expect(stated(zh, "tax-2024/3~1", "3个工作日")[0]).toContain("由6个工作日压缩至3个工作日");
    expect(stated(en, "tax-2024/3~1", "3个工作日")[0]).toContain("from 6 working days to 3 working days");
  });

  it("are the grant out of a long sentence that says other things first, for whom and at which rate", async () => {
    const text =
      "支持造船、采石、制砖、酿酒、纺织、造纸、印刷、制陶等行业的企业，延伸布局节能窑炉、余热锅炉、变频水泵、除尘风机、污水膜组件、固废破碎机、在线监测仪、智能电表等环保领域新产品，并参加年度评选，对环保装备研制方，按照不超过产品实际收款额的15%，给予最高不超过70万元的补助。";
    const english =
      "Companies in shipbuilding, quarrying, brickmaking, brewing, textiles, paper, printing and pottery are supported in branching out into kilns, boilers, pumps, fans, membranes, crushers, monitors and meters and in taking part in the yearly contest; makers of environmental equipment receive no more than 15% of the amount received for the product, up to RMB 700,000.";
    const made = await knowledgeFrom(
      [documentOf({ id: "green", title: "环保措施", clauses: [{ heading: "支持创新", text }] })],
      {
        translations: { [text]: english, 支持创新: "Support innovation" },
      },
    );
    const own = passage("green/1~1", made);
    const cap = own.figures.filter((f) => f.text === "70万元");
    const told = (lang: "zh" | "en"): string[] =>
      texts(figureStatements([{ ask: "money", passage: own, figures: cap }], wordsFor(lang, made), made));
    expect(told("zh")).toEqual(["对环保装备研制方，按照不超过产品实际收款额的15%，给予最高不超过70万元的补助。"]);
    expect(told("en")).toEqual([
      "Makers of environmental equipment receive no more than 15% of the amount received for the product, up to RMB 700,000.",
    ]);
  });

  it("name what is measured, and when, where another figure could be taken for the answer", () => {
    expect(stated(zh, "tax-2024/4~1", "8个")).toEqual(["2027年税务实训基地：8个。"]);
    expect(stated(en, "tax-2024/4~1", "8个")).toEqual(["8 tax training bases in 2027."]);
  });

  it("read out of a row the year asked about", () => {
    expect(stated(zh, "air-2025/annex1#2", "900辆")).toEqual(["2027年新能源公交车：900辆。"]);
    expect(stated(en, "air-2025/annex1#2", "900辆")).toEqual(["900 electric buses in 2027."]);
    expect(stated(zh, "air-2025/annex1#2")[0]).toBe("2025年新能源公交车：300辆；2027年新能源公交车：900辆。");
  });

  it("are one a passage, which each cites", () => {
    const row = passage("air-2025/annex1#1");
    const [first, second] = row.figures;
    const choices = [first, second].map((f) => ({
      ask: "count" as const,
      passage: row,
      figures: f === undefined ? [] : [f],
    }));
    const statements = figureStatements(choices, zh, knowledge);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.evidence).toEqual([
      expect.objectContaining({
        document: "air-2025",
        ref: "annex1#1",
        quote: "序号\t指标名称\t单位\t2025年目标值\t2027年目标值\n1\t空气监测站\t个\t40\t60",
      }),
    ]);
  });
});

describe("sentences from texts", () => {
  it("leave out a neighbour that speaks of less of what is asked than the best one does", () => {
    const live = [candidate("tax-2024/2~2", 1), candidate("tax-2024/2~1", 0.9)];
    const told = (subjects: readonly string[], words: Words): (string | undefined)[] =>
      textStatements(live, words, knowledge, [], null, subjects).map((st) => st.evidence[0]?.id);
    for (const words of [zh, en]) {
      expect(told(["green-factory", "renewed"], words)).toEqual(["tax-2024/2~2"]);
      expect(told(["green-factory"], words)).toEqual(["tax-2024/2~1", "tax-2024/2~2"]);
    }
  });

  it("end as sentences and begin without the joint to what stood before", async () => {
    expect(statementOf(passage("tax-2024/2~1"), zh, knowledge).text).toBe("对首次认定的绿色工厂，一次性奖励30万元。");
    expect(statementOf(passage("tax-2024/2~2"), en, knowledge).text).toBe(
      "A green factory that passes re-assessment gets a one-off reward of RMB 100,000.",
    );
    const made = documentOf({
      id: "made",
      title: "某市停车办法",
      clauses: [{ heading: "收费", text: "道路停车按时收费。其中，夜间免费停放。（责任单位：市城管局）" }],
    });
    const other = await knowledgeFrom([made]);
    const all = texts(clauseStatements("made/1", wordsFor("zh", other), other));
    expect(all).toEqual(["道路停车按时收费。", "夜间免费停放。"]);
  });

  it("are the original's where there is no translation", () => {
    const statement = statementOf(passage("tax-2024/5~1"), en, knowledge);
    expect(statement.text).toContain("上门辅导");
    expect(statement.evidence[0]?.quoteEn).toBeNull();
  });

  it("take what stands beside in the clause and answers nearly as well, in the clause's order", () => {
    const live = [candidate("tax-2024/2~2", 1), candidate("tax-2024/1~1", 0.95), candidate("tax-2024/2~1", 0.9)];
    expect(textStatements(live, zh, knowledge).map((s) => s.evidence[0]?.id)).toEqual(["tax-2024/2~1", "tax-2024/2~2"]);
    const far = [candidate("tax-2024/2~2", 1), candidate("tax-2024/2~1", 0.3)];
    expect(textStatements(far, zh, knowledge).map((s) => s.evidence[0]?.id)).toEqual(["tax-2024/2~2"]);
  });

  it("are as many in English as in Chinese, however long the translation", async () => {
    const sentences = ["桥梁每年检查两遍。", "隧道每年检查三遍。", "码头每年检查四遍。"];
    const made = documentOf({
      id: "works",
      title: "某市设施办法",
      clauses: [{ heading: "检查", text: sentences.join("") }],
    });
    const wordy = Object.fromEntries(
      sentences.map((zh, i) => [zh, `${String(i)} ${"at very great length ".repeat(25)}`]),
    );
    const other = await knowledgeFrom([made], { concepts: [], bodies: [], translations: wordy });
    const live = [...other.passages.values()]
      .filter((p) => p.kind === "provision")
      .map((p) => ({ passage: p, topic: 1, dense: 0, score: 1, judgments: [], lost: null }));
    const count = (lang: "zh" | "en"): number => textStatements(live, wordsFor(lang, other), other).length;
    expect(count("zh")).toBe(live.length);
    expect(count("en")).toBe(count("zh"));
  });

  it("go from a heading to the text below it", () => {
    expect(texts(textStatements([candidate("tax-2024/5~0", 1)], zh, knowledge))[0]).toContain("上门辅导");
  });

  it("are none for nothing", () => {
    expect(textStatements([], zh, knowledge)).toEqual([]);
  });
});

describe("numbers of citations", () => {
  const evidence = (id: string, quote = id): Evidence => ({ document: "tax-2024", ref: id, id, quote, quoteEn: null });
  const join = (sentences: readonly string[]) => sentences.join("");

  it("go by first use; the same evidence keeps its number", () => {
    const [a, b] = [evidence("1"), evidence("2")];
    const draft = answered([
      { text: "甲。", evidence: [a] },
      { text: "乙。", evidence: [b, a, a] },
      { text: "丙。", evidence: [] },
    ]);
    expect(render(draft, join, 5)).toEqual({ answer: "甲。[1]乙。[2][1]丙。", cited: [a, b] });
  });

  it("part two quotes of one clause", () => {
    const draft = answered([{ text: "甲。", evidence: [evidence("1", "此"), evidence("1", "彼")] }]);
    expect(render(draft, join, 5).answer).toBe("甲。[1][2]");
  });

  it("list further evidence behind, and at most so many", () => {
    const many = ["1", "2", "3", "4"].map((id) => evidence(id));
    const { answer, cited } = render(answered([{ text: "甲。", evidence: many }], { also: [evidence("9")] }), join, 3);
    expect(answer).toBe("甲。[1][2][3]");
    expect(cited.map((e) => e.id)).toEqual(["1", "2", "3"]);
    expect(
      render(answered([{ text: "甲。", evidence: [evidence("1")] }], { also: [evidence("9")] }), join, 3).cited,
    ).toHaveLength(2);
  });

  it("cite the nearest clause of a refusal", () => {
    expect(render(notAnswered("not_covered", "没有。", { also: [evidence("1")] }), join, 3)).toEqual({
      answer: "",
      cited: [evidence("1")],
    });
  });
});
