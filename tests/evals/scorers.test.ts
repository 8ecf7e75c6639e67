import { describe, expect, it } from "vitest";
import { cited, givenOf, scored, verdict } from "./brief.ts";

const CAP = { value: 3_000_000, unit: "CNY" };

describe("figures", () => {
  it("are read from the answer's text, however they are written", () => {
    expect(verdict("figures", { figures: [CAP] }, givenOf("最高300万元。[1]"))).toBe(true);
    expect(verdict("figures", { figures: [CAP] }, givenOf("Up to RMB 3 million.[1]"))).toBe(true);
    expect(verdict("figures", { figures: [CAP] }, givenOf("最高30万元。[1]"))).toBe(false);
  });

  it("aren't read from the numbers of citations", () => {
    expect(verdict("figures", { figures: [{ value: 3, unit: "count" }] }, givenOf("有若干家。[3]"))).toBe(false);
  });

  it("must all be there", () => {
    const both = { figures: [CAP, { value: 20, unit: "%" }] };
    expect(verdict("figures", both, givenOf("最高300万元。"))).toBe(false);
    expect(verdict("figures", both, givenOf("按20%补助，最高300万元。"))).toBe(true);
  });

  it("of a year may be a length or a calendar year, and a day may stand as it is", () => {
    expect(verdict("figures", { figures: [{ value: 2, unit: "year" }] }, givenOf("运营满2年。"))).toBe(true);
    expect(verdict("figures", { figures: [{ value: 2027, unit: "year" }] }, givenOf("到2027年。"))).toBe(true);
    expect(
      verdict("figures", { figures: [{ value: "2027-12-31", unit: "date" }] }, givenOf("至2027年12月31日。")),
    ).toBe(true);
    expect(verdict("figures", { figures: [{ value: "2027-12-31", unit: "date" }] }, givenOf("Until 2027-12-31."))).toBe(
      true,
    );
  });

  it("of another case are forbidden, also as the end of a range", () => {
    const other = { forbid: [{ value: 500_000, unit: "CNY" }] };
    expect(verdict("forbidden", other, givenOf("最高300万元。"))).toBe(true);
    expect(verdict("forbidden", other, givenOf("最高300万元，其他最高50万元。"))).toBe(false);
    expect(verdict("forbidden", other, givenOf("30万元至50万元。"))).toBe(false);
  });

  it("aren't judged where gold has none", () => {
    expect(verdict("figures", {}, givenOf("有。"))).toBeNull();
    expect(verdict("forbidden", {}, givenOf("有。"))).toBeNull();
  });
});

describe("citation", () => {
  const gold = { cites: [{ doc: "某府办发〔2024〕9号", clause: "18" }] };

  it("is right where any gold clause is cited, by number or id of the document", () => {
    expect(verdict("citation", gold, givenOf("有。", { citations: [cited("2"), cited("18")] }))).toBe(true);
    expect(verdict("citation", gold, givenOf("有。", { citations: [cited("2")] }))).toBe(false);
    const byId = { cites: [{ doc: "某府办发-2024-9", clause: "18" }] };
    expect(verdict("citation", byId, givenOf("有。", { citations: [cited("18")] }))).toBe(true);
  });

  it("is counted for its first place apart", () => {
    const given = givenOf("有。", { citations: [cited("2"), cited("18")] });
    expect(verdict("first_citation", gold, given)).toBe(false);
    expect(scored(gold, given).pass).toBe(true);
  });

  it("of any clause is right for parts without a number", () => {
    for (const clause of ["*", "preamble", "closing", "contact"])
      expect(
        verdict(
          "citation",
          { cites: [{ doc: "某府办发〔2024〕9号", clause }] },
          givenOf("有。", { citations: [cited("7")] }),
        ),
      ).toBe(true);
  });

  it("isn't wanted of a refusal", () => {
    expect(verdict("citation", { ...gold, status: "no_answer" }, givenOf("无。"))).toBeNull();
  });
});

describe("edition", () => {
  const old = cited("18", { status: "superseded" });

  it("wants a superseded document to be called so", () => {
    expect(verdict("edition", {}, givenOf("有。", { citations: [old] }))).toBe(false);
    const notices = [{ code: "superseded" as const, message: "已被取代" }];
    expect(verdict("edition", {}, givenOf("有。", { citations: [old], notices }))).toBe(true);
  });

  it("lets it be cited where it was asked for", () => {
    const asked = { cites: [{ doc: "某府办发〔2024〕9号", clause: "18" }] };
    expect(verdict("edition", asked, givenOf("有。", { citations: [old] }))).toBe(true);
  });
});

describe("words", () => {
  it("mention one of each list, in the answer or in a notice", () => {
    const said = { mention: [["State Council", "国务院"], ["revoked"]] };
    const notices = [{ code: "superseded" as const, message: "Revoked since." }];
    expect(verdict("mention", said, givenOf("By the state council.", { notices }))).toBe(true);
    expect(verdict("mention", said, givenOf("By the state council."))).toBe(false);
  });

  it("carry one of the notices", () => {
    const wanted = { notices: ["expired", "superseded"] };
    const notices = [{ code: "expired" as const, message: "已到期" }];
    expect(verdict("notices", wanted, givenOf("有。", { notices }))).toBe(true);
    expect(verdict("notices", wanted, givenOf("有。"))).toBe(false);
  });

  it("are in the language of the question; titles and numbers of documents stand as printed", () => {
    expect(verdict("language", {}, givenOf("最高300万元。"))).toBe(true);
    expect(verdict("language", {}, givenOf("Up to RMB 3 million."))).toBe(false);
    const english = { lang: "en" };
    expect(verdict("language", {}, givenOf("Up to RMB 3 million."), english)).toBe(true);
    expect(verdict("language", {}, givenOf("See 某府办发〔2024〕9号 《新材料行动计划》."), english)).toBe(true);
    expect(verdict("language", {}, givenOf("Municipal Science and Technology Bureau (市科技局)."), english)).toBe(true);
    expect(verdict("language", {}, givenOf("最高300万元。"), english)).toBe(false);
  });

  it("are few", () => {
    expect(verdict("brevity", {}, givenOf("好".repeat(160)))).toBe(true);
    expect(verdict("brevity", {}, givenOf("好".repeat(161)))).toBe(false);
    expect(verdict("brevity", {}, givenOf("好".repeat(161)), { category: "list" })).toBe(true);
  });
});

describe("quotes", () => {
  const quoting = (quote: string) => givenOf("有。", { citations: [cited("18", {}, quote)] });

  it("stand in the source, across the end of a page too", () => {
    expect(verdict("quotes", {}, quoting("每个给予最高300万元奖励。"))).toBe(true);
    expect(verdict("quotes", {}, quoting("每个给予最高30万元奖励。"))).toBe(false);
  });

  it("of a table row stand cell by cell", () => {
    expect(verdict("quotes", {}, quoting("鼓励创新\t每个给予最高300万元"))).toBe(true);
    expect(verdict("quotes", {}, quoting("鼓励创新\t每个给予最高30万元"))).toBe(false);
  });
});

describe("grounded", () => {
  it("takes figures from quotes, the asker, the calculation and the document's dates", () => {
    const citations = [cited("18")];
    const calculation = {
      inputs: [],
      rule: { text: "按20%", citation: 1 },
      steps: [{ label: "20%", value: "2000000", unit: "CNY" as const, citation: 1, expression: "1000万元×20%" }],
      result: { value: "2000000", unit: "CNY" as const, text: "200万元" },
    };
    expect(verdict("grounded", {}, givenOf("最高300万元。", { citations }))).toBe(true);
    expect(verdict("grounded", {}, givenOf("最高400万元。", { citations }))).toBe(false);
    expect(verdict("grounded", {}, givenOf("可得200万元。", { citations }))).toBe(false);
    expect(verdict("grounded", {}, givenOf("可得200万元。", { citations, calculation }))).toBe(true);
    expect(verdict("grounded", {}, givenOf("投资5000万元。"), { question: "投资5000万元能拿多少？" })).toBe(true);
    expect(verdict("grounded", {}, givenOf("有效期至2026年12月31日。", { citations }))).toBe(true);
  });

  it("doesn't take titles, telephones, numbers of clauses and counts of what is cited for claims", () => {
    const citations = [cited("23"), cited("24")];
    expect(
      verdict("grounded", {}, givenOf("《关于印发《行动计划（2030—2031年）》的通知》第23项。", { citations })),
    ).not.toBe(false);
    expect(verdict("grounded", {}, givenOf("共2项。", { citations }))).toBe(true);
    expect(verdict("grounded", {}, givenOf("附件3：28项。", { citations: [cited("annex3#28")] }))).toBe(true);
    expect(verdict("grounded", {}, givenOf("17 items.", { citations: [cited("(十七)")] }))).toBe(true);
    const contact = { body: "热线", phone: "12345", citation: null };
    const reason = { code: "not_covered" as const, message: "没有。", contact };
    expect(verdict("grounded", {}, givenOf("Call 12345.", { status: "no_answer", reason }))).not.toBe(false);
  });
});

describe("a case", () => {
  it("passes where all that decides is right, whatever the rest says", () => {
    const gold = { figures: [CAP], cites: [{ doc: "某府办发〔2024〕9号", clause: "18" }] };
    const right = givenOf("最高300万元。", { citations: [cited("18")] });
    expect(scored(gold, right).pass).toBe(true);
    expect(scored(gold, { ...right, status: "no_answer" }).pass).toBe(false);
    expect(scored(gold, givenOf("最高300万元。", { citations: [cited("18", {}, "不在原文")] })).pass).toBe(true);
  });
});
