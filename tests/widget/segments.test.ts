import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteSegments, segmentsOf, withoutHalfMark } from "../../src/widget/segments.ts";
import { grouped, plainText, shareUrl } from "../../src/widget/plain-text.ts";
import { MESSAGES } from "../../src/widget/messages.ts";
import { shortTitle } from "../../src/widget/place.ts";
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

describe("an answer taken elsewhere", () => {
  it("goes with its sources", () => {
    const text = plainText("最高多少", answer, MESSAGES.zh, "https://policy.example");
    expect(text).toContain("最高500万元。[1]");
    expect(text).toContain("[1] 某府办发〔2026〕9号");
    expect(text).toContain("https://policy.example/documents/new-materials-2026#7~1");
    expect(text).toContain("以 2026-11-22 为准");
  });

  it("is found again by its address", () => {
    const url = new URL(
      shareUrl("https://policy.example", "多少?", { asOf: null, documents: ["a"] }, "2026-11-22", "zh-Hant"),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: "多少?",
      asOf: "2026-11-22",
      documents: "a",
      lang: "zh",
    });
  });

  it("groups digits without touching decimals", () => {
    expect(["12000000", "0.05", "-1234.5678", "999"].map(grouped)).toEqual([
      "12,000,000",
      "0.05",
      "-1,234.5678",
      "999",
    ]);
  });
});

describe("places and names", () => {
  it("are said as people say them", () => {
    expect(["20", "closing", "annex1#4", "p12", "annex2二"].map(MESSAGES.en.place)).toEqual([
      "clause 20",
      "closing part",
      "annex 1, row 4",
      "paragraph 12",
      "annex 2二",
    ]);
  });

  it("leave out that a notice issues what it issues", () => {
    expect(shortTitle("某市人民政府办公厅关于印发《某市“新材料”行动计划（2026—2028年）》的通知")).toBe(
      "某市“新材料”行动计划（2026—2028年）",
    );
    expect(shortTitle("某市科技局关于申报项目的通知")).toBe("某市科技局关于申报项目的通知");
  });
});
