import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteSegments, segmentsOf, withoutHalfMark } from "../../src/widget/segments.ts";
import { plainText, shareUrl } from "../../src/widget/plain-text.ts";
import { MESSAGES } from "../../src/widget/messages.ts";
import { fakeService } from "../http/fake-service.ts";

const answer = await fakeService().ask({ question: "最高多少", lang: "auto", topK: 5, explain: false });

describe("an answer's text", () => {
  it("is cut at figures and citation numbers", () => {
    expect(segmentsOf(answer.answer, answer.figures)).toEqual([
      { kind: "text", text: "按销售额的" },
      { kind: "figure", text: "10%" },
      { kind: "text", text: "奖励，最高" },
      { kind: "figure", text: "500万元" },
      { kind: "text", text: "。" },
      { kind: "source", text: "[1]", n: 1 },
    ]);
  });

  it("loses and doubles nothing, whatever figures are claimed in it", () => {
    const figure = fc.record({ start: fc.nat(40), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(figure), (text, figures) => {
        const proper = figures.filter(({ start, end }) => start < end);
        expect(
          segmentsOf(text, proper)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("holds back a citation number that is still growing", () => {
    expect(["最高。[", "最高。[1", "最高。[1]"].map(withoutHalfMark)).toEqual(["最高。", "最高。", "最高。[1]"]);
  });

  it("marks its figures in the quote", () => {
    const [citation] = answer.citations;
    if (citation === undefined) throw new Error("the fake cites");
    const figures = quoteSegments(citation.quote, citation, answer).filter(({ kind }) => kind === "figure");
    expect(figures.map(({ text }) => text)).toEqual(["10%", "500万元"]);
  });
});

describe("an answer's figures in the quote", () => {
  const [first] = answer.figures;
  if (first === undefined) throw new Error("it has figures");
  const bold = (texts: readonly string[], quote: string) =>
    quoteSegments(quote, { n: 1 }, { ...answer, figures: texts.map((text) => ({ ...first, text, citation: 1 })) })
      .filter(({ kind }) => kind === "figure")
      .map(({ text }) => text);

  it("are found where the answer is in traditional Chinese and the document isn't", () => {
    expect(bold(["500萬元", "10個工作日", "兩億元"], "最高500万元，10个工作日内，共两亿元")).toEqual([
      "500万元",
      "10个工作日",
      "两亿元",
    ]);
    expect(bold(["500萬元"], "最高500亿元")).toEqual([]);
    expect(bold(["500萬元"], "最高500萬元")).toEqual(["500萬元"]);
  });
});

describe("an answer taken elsewhere", () => {
  it("goes with its sources", () => {
    const text = plainText("最高多少", answer, MESSAGES.zh, "https://policy.example");
    expect(text).toContain("最高500万元。[1]");
    expect(text).toContain("[1] 某府办发〔2026〕9号");
    expect(text).toContain("https://policy.example/documents/new-materials-2026#7~1");
    expect(text).toContain("以 2026-11-22 为准");
  });

  it("goes in English with the English title and translation beside the words that hold", () => {
    const text = plainText("How much", answer, MESSAGES.en, "https://policy.example");
    expect(text).toContain("[1] 某府办发〔2026〕9号 Action Plan of a City");
    expect(text).toContain("对首批次应用的新材料产品");
    expect(text).toContain("up to CNY 5 million.");
    expect(plainText("最高多少", answer, MESSAGES.zh, "https://policy.example")).not.toContain("Action Plan");
  });

  it("is found again by its address", () => {
    const url = new URL(
      shareUrl("https://policy.example", "多少?", { asOf: null, documents: ["a"] }, "2026-11-22", "zh-Hant"),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: "多少?",
      asOf: "2026-11-22",
      documents: "a",
      lang: "zh-Hant",
    });
  });
});
