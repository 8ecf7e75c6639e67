import { beforeAll, describe, expect, it } from "vitest";
import { contradicts, judge, roleFit } from "../../src/answering/judge.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { scopeOf } from "../../src/answering/scope.ts";
import type { Facet, Passage } from "../../src/domain/passage.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const passage = (id: string): Passage => {
  const found = knowledge.passages.get(id);
  if (found === undefined) throw new Error(`no passage ${id}`);
  return found;
};

/** The passages named, all equally on topic, held against a question. */
function judged(question: string, ...ids: string[]) {
  const asked = read(question, knowledge);
  const ranked = ids.map((id) => {
    const entry = knowledge.index.entries[knowledge.index.positions.get(id) ?? -1];
    if (entry === undefined) throw new Error(`no passage ${id}`);
    return { entry, score: 1, dense: 0, arithmetic: () => [] };
  });
  return judge(asked, ranked, scopeOf(asked, knowledge, []), knowledge);
}

describe("whether a passage holds for another case", () => {
  const is = (value: string, axis = "degree"): Facet => ({ axis, value, stance: "asserted" });
  const not = (value: string, axis = "degree"): Facet => ({ axis, value, stance: "denied" });
  it.each<[string, Facet[], Facet[], boolean]>([
    ["the same case", [is("doctor")], [is("doctor")], false],
    ["another case of the same axis", [is("doctor")], [is("master")], true],
    ["a passage that is silent", [is("doctor")], [], false],
    ["a passage on another axis", [is("doctor")], [is("first", "recognition")], false],
    ["a question that is silent", [], [is("master")], false],
    ["a passage that excepts the case", [is("doctor")], [not("doctor")], true],
    ["a passage that excepts another case", [is("doctor")], [not("master")], false],
    ["a question that denies the passage's case", [not("doctor")], [is("doctor")], true],
    ["a question that denies another case", [not("doctor")], [is("master")], false],
    ["a denial and a silent passage", [not("doctor")], [], false],
    ["a question about both cases", [is("doctor"), is("master")], [is("master")], false],
    ["a question about a case and its opposite", [is("doctor"), is("none")], [not("doctor")], false],
    ["a question about two cases, a passage of a third", [is("doctor"), is("master")], [is("bachelor")], true],
    [
      "one of two axes agrees, the other doesn't",
      [is("doctor"), is("first", "recognition")],
      [is("doctor"), is("renewed", "recognition")],
      true,
    ],
  ])("%s", (_, asked, own, expected) => {
    expect(contradicts(asked, own)).toBe(expected);
  });
});

describe("judging passages", () => {
  it("a passage of another case, or of a repealed edition, can't carry the answer; it says why", () => {
    const [own, other] = judged("博士租房补贴每月多少钱？", "housing-2025/1~2", "housing-2025/1~1");
    expect(own).toMatchObject({ passage: { id: "housing-2025/1~1" }, lost: null });
    expect(other).toMatchObject({ passage: { id: "housing-2025/1~2" }, lost: "other_case" });
    const editions = judged("房产税最高减免多少？", "tax-2022/1~1", "tax-2024/1~1");
    expect(editions.find((c) => c.passage.document === "tax-2022")?.lost).toBe("superseded");
    expect(editions.find((c) => c.passage.document === "tax-2024")?.lost).toBeNull();
  });

  it("a repealed edition asked for by its number may, and then alone", () => {
    const editions = judged("云府办发〔2022〕3号里房产税最高减免多少？", "tax-2022/1~1", "tax-2024/1~1");
    expect(editions.find((c) => c.passage.document === "tax-2022")?.lost).toBeNull();
    expect(editions.find((c) => c.passage.document === "tax-2024")?.lost).toBe("other_document");
  });

  it("of two passages equally on topic, the one that says what is asked comes first", () => {
    expect(judged("最高减免多少万元？", "tax-2024/3~1", "tax-2024/1~1")[0]?.passage.id).toBe("tax-2024/1~1");
    expect(judged("平均要多少个工作日？", "tax-2024/1~1", "tax-2024/3~1")[0]?.passage.id).toBe("tax-2024/3~1");
  });

  it("of two passages equally on topic, the one of the year asked about comes first", () => {
    const [first, second] = judged("2025年要多少？", "tax-2024/4~1", "air-2025/annex1#1");
    expect(first?.passage.id).toBe("air-2025/annex1#1");
    expect(second?.judgments.find((j) => j.name === "year")?.value).toBeLessThan(1);
  });

  it("a policy's own text comes before a report, a provision before a heading", () => {
    expect(judged("最高多少万元？", "talent-news/1~1", "tax-2024/1~1")[0]?.passage.id).toBe("tax-2024/1~1");
    expect(judged("房产税怎么减免？", "tax-2024/1~0", "tax-2024/1~1")[0]?.passage.id).toBe("tax-2024/1~1");
  });

  it("the score is the product of what is told", () => {
    for (const { score, judgments } of judged("2027年涉税服务机构多少家？", "tax-2024/4~1", "air-2025/annex1#1"))
      expect(judgments.reduce((product, { value }) => product * value, 1)).toBeCloseTo(score, 9);
  });
});

describe("how well a passage fills what is asked", () => {
  it("by its figures, its bodies, or its words", () => {
    expect(roleFit(["rate"], passage("tax-2024/1~1"))).toBe(0);
    expect(roleFit(["duration"], passage("tax-2024/3~1"))).toBe(1);
    expect(roleFit(["body"], passage("tax-2024/3~1"))).toBe(1);
    expect(roleFit(["body"], passage("talent-news/1~1"))).toBeLessThan(0.5);
    expect(roleFit(["contact"], passage("tax-2024/3~1"))).toBeLessThan(0.5);
    expect(roleFit([], passage("tax-2024/3~1"))).toBe(1);
  });
});
