import { expect, it } from "vitest";
import { enCalculationWords } from "../../src/language/en/calculation.ts";

it.each([
  ["our ferry has run a full year", ["a full year"]],
  ["once it has run a year with enough trips", ["a year"]],
  ["operated for a month", ["a month"]],
  ["what do we get a year?", []],
  ["at most how much a year per company", []],
  ["it was founded a year ago", []],
])("a length of time said without a numeral: %s", (text, spans) => {
  expect([...text.matchAll(enCalculationWords.spans)].map(([span]) => span)).toEqual(spans);
});

it.each([
  ["one depot, and another by the river", ["one", "another"]],
  ["can a company from another province apply?", ["a"]],
  ["we come from another city", []],
])("things counted without a numeral, none of which is the place they come from: %s", (text, counts) => {
  expect([...text.matchAll(enCalculationWords.counts)].map(([, count]) => count)).toEqual(counts);
});
