import { describe, expect, it } from "vitest";
import { tallies } from "../../src/language/tally.ts";

describe("a number that counts what is asked for", () => {
  it.each(["what are the two target values?", "give me three dates", "这两个目标值是多少"])("is told: %s", (text) => {
    expect(tallies(text)).toHaveLength(1);
  });

  it.each(["two fish farms cost how much?", "两个渔场补多少", "two of the values"])("and no other: %s", (text) => {
    expect(tallies(text)).toEqual([]);
  });
});
