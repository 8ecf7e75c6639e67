import { describe, expect, it } from "vitest";
import { elsewhere2 } from "./fixtures/elsewhere-2.ts";
import { elsewhere3 } from "./fixtures/elsewhere-3.ts";
import { elsewhere4 } from "./fixtures/elsewhere-4.ts";
import { elsewhere5 } from "./fixtures/elsewhere-5.ts";
import { elsewhere } from "./fixtures/elsewhere.ts";
import { readIn } from "./readings.ts";

const HAN = /\p{Script=Han}/u;
const all = [...elsewhere, ...elsewhere2, ...elsewhere3, ...elsewhere4];

const parted = (line: string): readonly [quantity: string, roles: readonly string[]] => {
  const at = line.lastIndexOf(" ");
  return [line.slice(0, at), line.slice(at + 1).split("|")];
};
const sameQuantity = (wanted: string, found: string): boolean => parted(wanted)[0] === parted(found)[0];
const sameRole = (wanted: string, found: string): boolean =>
  sameQuantity(wanted, found) && parted(wanted)[1].some((role) => parted(found)[1].includes(role));

/** How many wanted lines are found, each line found once. */
const shared = (wanted: readonly string[], found: readonly string[], same: typeof sameRole): number => {
  const left = [...found];
  return wanted.filter((line) => {
    const at = left.findIndex((other) => same(line, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

/** Share of the figures by hand that the reading agrees with; a figure read too many counts as one missed. */
const agreement = (set: typeof elsewhere, same: typeof sameRole): number => {
  const counts = set.map(([text, gold]) => {
    const found = readIn(text);
    return { both: shared(gold, found, same), all: Math.max(gold.length, found.length) };
  });
  const total = (key: "both" | "all"): number => counts.reduce((sum, count) => sum + count[key], 0);
  return total("both") / total("all");
};

describe.each([
  ["Chinese", all.filter(([text]) => HAN.test(text))],
  ["English", all.filter(([text]) => !HAN.test(text))],
  ["all", all],
  // Nothing was mended for these two: they stand as they were first read.
  ["Chinese, unseen", elsewhere5.filter(([text]) => HAN.test(text))],
  ["English, unseen", elsewhere5.filter(([text]) => !HAN.test(text))],
] as const)("provisions of texts outside the corpus, %s", (_, set) => {
  it("are read with the right value, unit and bound, nearly always", () => {
    expect(agreement(set, sameQuantity)).toBeGreaterThanOrEqual(0.95);
  });

  it("give their figures the right role, mostly", () => {
    expect(agreement(set, sameRole)).toBeGreaterThanOrEqual(0.9);
  });
});
