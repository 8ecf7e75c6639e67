import { expect, it } from "vitest";
import { asksTotal } from "../../src/language/calculation-words.ts";
import { withoutDenied } from "../../src/language/denied.ts";

it.each([
  ["果园和茶园一共补多少", true],
  ["what do the orchard and the tea garden get in total?", true],
  ["单个果园补多少(不是问总共多少)", false],
  ["how much does one orchard get (not the total)?", false],
  ["how much does one orchard get, not the company total?", false],
  ["不含税一共补多少", true],
])("a total that isn't meant isn't asked for: %s", (text, asked) => {
  expect(asksTotal(text)).toBe(asked);
});

it("what a question says it doesn't mean is taken out", () => {
  expect(withoutDenied("多少个果园(不是茶园)")).not.toContain("茶园");
  expect(withoutDenied("how many orchards, not the tea gardens?")).not.toContain("tea");
});
