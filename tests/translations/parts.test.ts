import { describe, expect, it } from "vitest";
import { leftover } from "../../src/translations/leftover.ts";
import { lengthJudge } from "../../src/translations/length-ratio.ts";
import { lostNumbers } from "../../src/translations/names-kept.ts";

describe("Chinese left over", () => {
  it.each([
    ["the Eagle (雄鹰) plan", null],
    ["plain English with “quotes”", null],
    ["the 雄鹰 plan", "雄鹰"],
    ["a full stop。", "。"],
    ["（雄鹰）", "（雄鹰）"],
  ])("%s", (en, rest) => {
    expect(leftover(en)).toBe(rest);
  });
});

describe("document numbers", () => {
  it("are kept by year and number", () => {
    expect(lostNumbers("（某府办发〔2024〕9号）", "(Mou Fu Ban Fa [2024] No. 9)")).toEqual([]);
    expect(lostNumbers("（某府办发〔2024〕9号）", "(Mou Fu Ban Fa [2024] No. 19)")).toHaveLength(1);
    expect(lostNumbers("（某府办发〔2024〕9号）", "the earlier notice")).toHaveLength(1);
  });
});

describe("lengths", () => {
  const pairs = Array.from({ length: 40 }, (_, at) => ({ zh: "支持企业创新", en: "x".repeat(18 + (at % 5)) }));
  const judge = lengthJudge(pairs);

  it("are sane beside their like", () => {
    expect(judge({ zh: "支持企业创新", en: "x".repeat(20) })).toBeNull();
  });

  it("are found to be far too short or too long", () => {
    expect(judge({ zh: "支持企业创新", en: "xx" })).not.toBeNull();
    expect(judge({ zh: "支持企业创新", en: "x".repeat(200) })).not.toBeNull();
  });

  it("leave numbers out of account", () => {
    expect(judge({ zh: "支持企业创新1234567890123", en: "x".repeat(20) })).toBeNull();
  });
});
