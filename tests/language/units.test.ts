import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldPlural, unitsOf } from "../../src/language/units.ts";

const keys = (text: string): string[] => unitsOf(text).map((unit) => unit.key);

describe("units of a text", () => {
  it.each([
    ["in-vitro diagnostics", "in vitro diagnostic"],
    ["Licence", "license"],
    ["industrialised programme centre", "industrialized program center"],
    ["R&D", "r and d"],
    ["Ⅲ类", "III类"],
    ["首台（套）", "首台套"],
    ["“某”计划", "某计划"],
    ["５８号", "58号"],
    ["the company's tumour", "the company tumor"],
  ])("%s is as %s", (a, b) => expect(keys(a)).toEqual(keys(b)));

  it.each([
    ["four", "for"],
    ["中，小", "中小"],
    ["device. Loan", "device loan"],
  ])("%s isn't as %s", (a, b) => expect(keys(a)).not.toEqual(keys(b)));

  it("folds plurals only", () => {
    expect(["policies", "process", "classes", "drones", "bus"].map(foldPlural)).toEqual([
      "policy",
      "process",
      "class",
      "drone",
      "bus",
    ]);
  });

  it("keeps units in order, apart and within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
