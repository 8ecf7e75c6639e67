import { describe, expect, it } from "vitest";
import { elsewhere } from "./fixtures/elsewhere.ts";
import { readIn } from "./readings.ts";

const withoutRole = (line: string): string => line.slice(0, line.lastIndexOf(" "));

/** How many lines two lists share, each line used once. */
const shared = (wanted: readonly string[], found: readonly string[]): number => {
  const left = [...found];
  return wanted.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

/** Share of the figures by hand that the reading agrees with; a figure read too many counts as one missed. */
const agreement = (of: (line: string) => string): number => {
  const counts = elsewhere.map(([text, gold]) => {
    const found = readIn(text).map(of);
    const both = shared(gold.map(of), found);
    return { both, all: Math.max(gold.length, found.length) };
  });
  const total = (key: "both" | "all"): number => counts.reduce((sum, count) => sum + count[key], 0);
  return total("both") / total("all");
};

describe("provisions of texts outside the corpus", () => {
  it("are read with the right value, unit and bound, nearly always", () => {
    expect(agreement(withoutRole)).toBeGreaterThanOrEqual(0.95);
  });

  it("give their figures the right role, mostly", () => {
    expect(agreement((line) => line)).toBeGreaterThanOrEqual(0.9);
  });
});
