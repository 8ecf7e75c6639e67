import { describe, expect, it } from "vitest";
import { answerFigures } from "../../src/app/answer-figures.ts";
import type { Evidence } from "../../src/answering/draft.ts";
import { readFigures } from "../../src/figures/index.ts";
import { EMPTY_DOCUMENT } from "../empty-document.ts";

const cite = (quote: string): Evidence => ({ document: "d", ref: "1", id: quote, quote, quoteEn: null });
const inQuote = (evidence: Evidence) => readFigures(evidence.quote).map((f) => ({ ...f, role: "cap" as const }));
const read = (answer: string, quotes: readonly string[], notQuantities: readonly string[] = []) =>
  answerFigures(answer, quotes.map(cite), inQuote, new Map(), { year: 2026, notQuantities }).map((f) => [
    f.text,
    f.role,
    f.citation,
  ]);

describe("figures of an answer", () => {
  it("belong to the citation behind them, and citation numbers are none", () => {
    expect(read("最高300万元。[1]最高50万元。[2]", ["最高300万元", "最高50万元"])).toEqual([
      ["300万元", "cap", 1],
      ["50万元", "cap", 2],
    ]);
    expect(read("Up to RMB 3 million.[1][2]", ["最高50万元", "最高300万元"])).toEqual([["RMB 3 million", "cap", 2]]);
  });

  it("have no citation where they stand in none", () => {
    expect(read("600万元超过上限。[1]", ["最高500万元"])).toEqual([["600万元", "other", null]]);
  });

  it("that are days without a year have the year of their source", () => {
    const source = { ...cite("1月14日发布"), document: "d" };
    const [figure] = answerFigures(
      "1月14日发布。[1]",
      [source],
      () => readFigures("1月14日发布", { year: 2025 }),
      new Map(),
      { year: 2026, notQuantities: [] },
    );
    expect(figure).toMatchObject({ value: "2025-01-14", text: "1月14日", citation: 1 });
  });

  it("that are facts of a cited document rest on it, also with a word for since or until", () => {
    const document = { ...EMPTY_DOCUMENT, id: "d", validFrom: { date: "2025-11-18", span: null } };
    const facts = (answer: string) =>
      answerFigures(answer, [cite("自印发之日起施行")], () => [], new Map([["d", document]]), {
        year: 2026,
        notQuantities: [],
      }).map((f) => f.citation);
    expect(facts("自2025年11月18日起施行。[1]")).toEqual([1]);
    expect(facts("In force since 18 November 2025.[1]")).toEqual([1]);
    expect(facts("自2025年11月19日起施行。[1]")).toEqual([null]);
  });

  it("aren't telephone numbers", () => {
    expect(read("可咨询热线（电话：12345）。", [], ["12345"])).toEqual([]);
  });
});
