import { describe, expect, it } from "vitest";
import { leaning, withoutOpening, yearsOn } from "../../src/language/follow-up.ts";

describe("a follow-up", () => {
  it.each([
    ["ok, and for small ones?", "and for small ones?"],
    ["hm, and two years after that?", "and two years after that?"],
    ["好的,那市级的呢?", "那市级的呢?"],
    ["行动计划呢?", "行动计划呢?"],
    ["good practice counts?", "good practice counts?"],
    ["okinawa has one?", "okinawa has one?"],
  ])("%s begins behind what is said before it", (text, rest) => {
    expect(withoutOpening(text)).toBe(rest);
  });

  it("leans on the question before whatever is said first", () => {
    expect(leaning("ok and if only the town has recognised it?")).toBe("open");
    expect(leaning("if we hadn't gone abroad first, would it be a lot less at all?")).toBe("open");
    expect(leaning("how much do you then pay for the rural kind?")).toBe("open");
    expect(leaning("the town's own talents of high level, same year.")).toBe("perhaps");
  });

  it.each([
    ["two years after that?", 2],
    ["再过两年呢", 2],
    ["三年以后呢", 3],
    ["and a year earlier?", -1],
    ["and in 2027?", null],
    ["合同期两年的呢", null],
  ])("%s counts years from the one spoken of", (text, by) => {
    expect(yearsOn(text)).toBe(by);
  });
});
