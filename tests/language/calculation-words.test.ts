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
