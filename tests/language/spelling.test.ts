import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellingOf } from "../../src/language/en/spelling.ts";

const spelling = spellingOf(["clinical trial certificate", "registration of clinical products", "medicine", "contest"]);

describe("a misspelt word", () => {
  it.each([
    ["a letter dropped", "clincal", "clinical"],
    ["a letter doubled", "regisstration", "registration"],
    ["a letter changed", "medecine", "medicine"],
    ["two letters swapped", "certifciate", "certificate"],
    ["at the head of a sentence", "Clincal", "clinical"],
  ])("%s", (_, typed, meant) => {
    expect(spelling.correct(`a ${typed} here`)).toBe(`a ${meant} here`);
  });

  it.each([
    ["a word that English has", "the context of our contacts"],
    ["a regular form of one", "subsidised studies, plannings and reimbursements"],
    ["a short word", "medic trail"],
    ["a name in capitals", "CLINCAL"],
    ["part of a compound", "clincal-x"],
    ["what is no slip away from anything", "Trondheim Wanzhou"],
    ["Chinese", "三类器械没做临床试验"],
  ])("stays: %s", (_, text) => {
    expect(spelling.correct(text)).toBe(text);
  });

  it("is the only thing that changes, whatever stands around it", () => {
    const around = fc.stringMatching(/^[ ,.;?0-9一-龥]{0,12}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        const apart = [before, " clincal ", after].join("");
        expect(spelling.correct(apart)).toBe([before, " clinical ", after].join(""));
      }),
    );
  });

  it("of one slip, anywhere in the word behind its first letter, is set right", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), letter, (at, other) => {
        const word = "certificate";
        for (const slip of [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + other + word.slice(at)])
          expect(["certificate", slip]).toContain(spelling.correct(slip));
      }),
    );
  });
});
