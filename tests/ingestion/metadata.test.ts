import { describe, expect, it } from "vitest";
import { documentOf, documents, sourceText } from "./corpus.ts";

describe("metadata", () => {
  it.each([
    ["渝府办发-2025-2", "plan", "2025-01-06", "2025-01-01", "2027-12-31"],
    ["渝府办发-2025-57", "plan", "2025-11-18", "2025-11-18", "2027-12-31"],
    ["渝府发-2025-16", "plan", "2025-11-23", undefined, undefined],
    ["渝府办发-2025-58", "policy_measures", "2025-11-22", "2025-11-22", "2027-12-31"],
    ["渝府办发-2025-3", "notice", "2025-01-10", undefined, undefined],
    ["渝府办发-2025-4", "plan", "2025-01-09", undefined, undefined],
    ["notice-medical-engineering", "notice", undefined, undefined, undefined],
    ["press-2025-01-14", "interpretation", "2025-01-14", undefined, undefined],
  ])("%s", (id, kind, issuedOn, validFrom, validTo) => {
    const document = documentOf(id);
    expect(document.kind).toBe(kind);
    expect([document.issuedOn?.date, document.validFrom?.date, document.validTo?.date]).toEqual([
      issuedOn,
      validFrom,
      validTo,
    ]);
  });

  it("finds what is repealed, the event, the deadline, and what is referred to", () => {
    expect(documentOf("渝府办发-2025-57").repeals.map((r) => r.number)).toEqual(["渝府办发〔2025〕2号"]);
    expect(documentOf("渝府办发-2025-3").event).toMatchObject({ from: "2025-01-14", to: "2025-02-22" });
    expect(documentOf("notice-medical-engineering").deadline?.date).toBe("2025-12-23");
    expect(documentOf("notice-medical-engineering").refersTo).toEqual([
      "重庆市智慧医疗装备产业创新发展行动计划（2025—2027年）",
    ]);
    expect(documentOf("渝府发-2025-16").refersTo).toEqual(["国函〔2025〕86号"]);
  });

  it("knows editions of one work, and official English titles", () => {
    expect(documentOf("渝府办发-2025-57").work).toBe(documentOf("渝府办发-2025-2").work);
    expect(documentOf("渝府办发-2025-58").titleEn).toMatch(/^Notice of the General Office .* Low-Altitude Economy"$/);
    expect(documentOf("渝府办发-2025-4").titleEn).toBeNull();
  });

  it("gives each dated fact the place where it stands", () => {
    const quote = (span: { source: string; segments: [number, number][] } | null | undefined) =>
      span?.segments.map(([start, end]) => sourceText(span.source).slice(start, end)).join("");
    expect(quote(documentOf("渝府办发-2025-2").validTo?.span)).toBe("有效期至2027年12月31日");
    expect(quote(documentOf("渝府办发-2025-57").validFrom?.span)).toBe("自发布之日起施行");
    expect(quote(documentOf("press-2025-01-14").issuedOn?.span)).toBe("1月14日");
  });

  it("joins the printings of one document and tells where they disagree", () => {
    const [first, second, ...more] = documentOf("渝府办发-2025-2").printings;
    expect(more).toEqual([]);
    expect(first?.differences).toEqual([]);
    expect(second?.differences).toEqual([
      { ref: "annex3#16", column: "牵头单位", first: "市医保局", here: "市药监局" },
    ]);
  });

  it("tells where a table of tasks calls an item otherwise than its heading, slips of the print aside", () => {
    const told = documents.flatMap((d) =>
      d.disagreements.map((a) => [d.number, ...Object.values(a).map((w) => w.ref)]),
    );
    expect(told).toEqual([
      ["渝府办发〔2025〕2号", "21", "annex3#21"],
      ["渝府办发〔2025〕57号", "17", "annex3#17"],
      ["渝府办发〔2025〕57号", "21", "annex3#21"],
    ]);
    expect(documentOf("渝府办发-2025-57").disagreements[0]).toEqual({
      first: { ref: "17", text: "组织实施创新产品集中招标采购" },
      second: { ref: "annex3#17", text: "组织实施创新产品集中采购" },
    });
  });

  it("records the evident faults of the print and keeps the text", () => {
    const faults = documents.flatMap((d) => d.errata.map((e) => [d.id, e.ref, e.printed, e.meant]));
    expect(faults).toEqual([
      ["press-2025-01-14", "p21", "副局长长田盈", "副局长田盈"],
      ["press-2025-01-14", "p24", "大渡口区 and 沙坪坝区", "大渡口区和沙坪坝区"],
      ["notice-medical-engineering", "六(三)", "年度考核。年度考核。", "年度考核。"],
      ["渝府办发-2025-57", "12", "科技型企业 and 高新技术企业", "科技型企业和高新技术企业"],
      ["渝府办发-2025-4", "annex2二#44", "抗生素替代、等", "抗生素替代等"],
    ]);
  });
});
