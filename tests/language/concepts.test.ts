import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body, Concept } from "../../src/domain/terms.ts";
import { createConceptMatcher } from "../../src/language/concepts.ts";

const concepts: Concept[] = [
  { id: "device", kind: "content", zh: ["器械"], en: ["device"] },
  { id: "class-two", kind: "content", zh: ["二类"], en: ["class II"], facet: { axis: "class", value: "II" } },
  { id: "certificate", kind: "content", zh: ["二类器械证"], en: ["class II certificate"] },
  { id: "grade", kind: "content", zh: ["准优级"], en: [], facet: { axis: "grade", value: "nearly" } },
  { id: "top", kind: "content", zh: ["优级"], en: [], facet: { axis: "grade", value: "top" } },
  { id: "production", kind: "content", zh: [], en: ["=production"] },
  { id: "product", kind: "generic", zh: [], en: ["product"] },
  { id: "good-practice", kind: "content", zh: [], en: ["!GAP"] },
  { id: "city-level", kind: "content", zh: ["市级"], en: ["municipal"], facet: { axis: "level", value: "city" } },
];
const bodies: Body[] = [
  {
    id: "parks",
    kind: "bureau",
    full: "某市公园局",
    short: "公园局",
    aliases: [],
    fullEn: "Municipal Parks Bureau",
    shortEn: "Parks Bureau",
    aliasesEn: [],
  },
];
const matcher = createConceptMatcher(concepts, bodies);
const ids = (text: string): string[] => matcher.match(text).map((match) => (match.nested ? `(${match.id})` : match.id));

describe("concept matcher", () => {
  it("prefers the longer term and lists the facet inside it", () => {
    expect(matcher.match("一张二类器械证")).toEqual([
      { id: "certificate", kind: "content", start: 2, end: 7, nested: false },
      { id: "class-two", kind: "content", start: 2, end: 4, facet: { axis: "class", value: "II" }, nested: true },
    ]);
  });

  it.each([
    ["Class-II certificates", ["certificate", "(class-two)"]],
    ["二类 device", ["class-two", "device"]],
    ["准优级", ["grade"]], // a longer term of the same axis takes the shorter one's value away
    ["production of products", ["production", "product"]],
    ["a gap in the market", []],
    ["GAP label", ["good-practice"]],
    ["gap基地", ["good-practice"]],
    ["the Municipal Parks Bureau", ["parks"]], // a word inside a name asserts nothing
    ["", []],
  ])("%s", (text, expected) => expect(ids(text)).toEqual(expected));

  it("gives offsets into the very text", () => {
    const text = "我们 的 Class-II Device";
    expect(matcher.match(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Class-II", "Device"]);
  });

  it("never overlaps but where nested or in one stretch", () => {
    const piece = fc.constantFrom(
      "二类",
      "器械",
      "证",
      "准",
      "优级",
      "，",
      " class ",
      "II ",
      "device",
      "市级",
      "products",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const free = matcher.match(pieces.join("")).filter((match) => !match.nested);
        free.slice(1).forEach((match, i) => expect(match.start).toBeGreaterThanOrEqual(free[i]?.end ?? 0));
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const text = "二类器械".repeat(20_000);
    const began = performance.now();
    expect(matcher.match(text)).toHaveLength(40_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
