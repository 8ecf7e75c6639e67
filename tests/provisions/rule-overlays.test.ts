import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { RuleOverlay, RuleOverlays } from "../../src/domain/rule-overlay.ts";
import { applyRuleOverlays, passagesOf, rulesOf } from "../../src/provisions/index.ts";
import { corpusDocuments, lexiconOf, provisions } from "./documents.ts";

const TEXT = "对通过甲级认证、乙级认证的产品，分别给予最高30万元、20万元奖励。";
const read = rulesOf(provisions(TEXT));

const overlay = (given: Readonly<Record<string, unknown>>): RuleOverlay =>
  RuleOverlay.parse({
    passage: "doc/1~1",
    member: "乙级认证",
    field: "cap",
    value: { text: "20万元", start: 27, end: 31, value: 250000, per: null },
    evidence: { source: "gazette-2024-7", quote: "乙级认证二十五万元" },
    reason: "The gazette prints another sum.",
    ...given,
  });

describe("corrections of rules", () => {
  it("set one field of one rule and leave all else alone", () => {
    const rules = applyRuleOverlays(read, [overlay({})]);
    expect(rules.map(({ cap }) => cap?.value)).toEqual([300000, 250000]);
    expect(rules[0]).toEqual(read[0]);
    expect({ ...rules[1], cap: null }).toEqual({ ...read[1], cap: null });
  });

  it("change nothing where there are none, and the later of two holds", () => {
    expect(applyRuleOverlays(read, [])).toEqual(read);
    const twice = [overlay({ field: "additive", value: true }), overlay({ field: "additive", value: false })];
    expect(applyRuleOverlays(read, twice)).toEqual(read);
  });

  it("are refused for a rule that isn't there", () => {
    expect(() => applyRuleOverlays(read, [overlay({ passage: "doc/9~1" })])).toThrow(/doc\/9~1/);
    expect(() => applyRuleOverlays(read, [overlay({ member: null })])).toThrow(RangeError);
  });

  it("are refused where value, field, evidence or reason don't do", () => {
    expect(() => applyRuleOverlays(read, [overlay({ value: "25万元" })])).toThrow(/cap/);
    expect(() => overlay({ field: "passage" })).toThrow();
    expect(() => overlay({ evidence: null })).toThrow();
    expect(() => overlay({ reason: "" })).toThrow();
  });

  it("of the corpus fit its rules", () => {
    const { overlays } = RuleOverlays.parse(parse(readFileSync("corpus/overlays/rules.yaml", "utf8")));
    const rules = rulesOf(corpusDocuments.flatMap((document) => passagesOf(document, lexiconOf({}))));
    expect(applyRuleOverlays(rules, overlays)).toHaveLength(rules.length);
  });
});
