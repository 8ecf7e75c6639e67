import { describe, expect, it } from "vitest";
import { errataOf } from "../../src/ingestion/errata.ts";
import { parseErrata, withErrata, type ErratumOverlay } from "../../src/ingestion/errata-overlays.ts";
import { documentOf } from "../provisions/documents.ts";

const faultsOf = (text: string): string[][] =>
  errataOf(documentOf(text).clauses, []).map(({ printed, meant }) => [printed, meant]);

describe("faults that general rules see", () => {
  it.each([
    ["支持企业 and 高校合作。", [["支持企业 and 高校合作", "支持企业和高校合作"]]],
    ["给予补助，，最高50万元。", [["给予补助，，", "给予补助，"]]],
    ["公园、绿地、等设施。", [["绿地、等", "绿地等"]]],
    ["给予补助，最高50万元……", []],
    ["甲、乙、丙等级。", []],
  ])("%s", (text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });
});

const overlay = (given: Partial<ErratumOverlay>): ErratumOverlay => ({
  document: "doc",
  ref: "1",
  printed: "300元万",
  meant: "300万元",
  reason: "The unit's characters stand the wrong way round.",
  evidence: { source: "gazette-2024-7", quote: "最高300万元" },
  ...given,
});

describe("faults that people tell", () => {
  const document = { ...documentOf("给予最高300元万奖励。"), id: "doc" };

  it("are added with their evidence, the text being left as printed", () => {
    const told = withErrata(document, [overlay({})]);
    expect(told.errata).toEqual([
      {
        ref: "1",
        printed: "300元万",
        meant: "300万元",
        reason: "The unit's characters stand the wrong way round. (gazette-2024-7: 最高300万元)",
      },
    ]);
    expect(told.clauses).toEqual(document.clauses);
  });

  it("hold before those that a rule found in the same words", () => {
    const found = { ...document, errata: [{ ref: "1", printed: "300元万", meant: "300元", reason: "a guess" }] };
    expect(withErrata(found, [overlay({})]).errata.map(({ meant }) => meant)).toEqual(["300万元"]);
  });

  it("are passed over for another document, and refused where nothing such is printed", () => {
    expect(withErrata(document, [overlay({ document: "other" })]).errata).toEqual([]);
    expect(() => withErrata(document, [overlay({ printed: "900元万" })])).toThrow(/900元万/);
    expect(() => withErrata(document, [overlay({ ref: "2" })])).toThrow(RangeError);
  });

  it("need a reason and evidence", () => {
    expect(() => parseErrata("overlays: [{ document: d, ref: '1', printed: ab, meant: b }]")).toThrow();
    expect(parseErrata("overlays: []")).toEqual([]);
  });
});
