import { describe, expect, it } from "vitest";
import { bareNumberFaults } from "../../src/translations/bare-numbers.ts";
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

describe("numbers that are no quantities", () => {
  it.each([
    ["电话：023—87654321", "telephone: 023-87654321"],
    ["某府办发〔2024〕9号", "Mou Fu Ban Fa [2024] No. 9"],
    ["地址：某路12号，补助20家", "address: No. 12 Mou Road; a subsidy for 20 companies"],
  ])("stand in both: %s", (zh, en) => {
    expect(bareNumberFaults(zh, en, [])).toEqual([]);
  });

  it("are told where one is lost, changed or made up", () => {
    expect(bareNumberFaults("电话：87654321", "telephone", [])).toHaveLength(1);
    expect(bareNumberFaults("电话：87654321", "telephone: 87654322", [])).toHaveLength(2);
    expect(bareNumberFaults("电话", "telephone: 87654321", [])).toHaveLength(1);
    expect(bareNumberFaults("二十大", "the 20th congress", ["20"])).toEqual([]);
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
