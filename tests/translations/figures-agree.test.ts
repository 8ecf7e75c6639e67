import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureDisagreements } from "../../src/translations/figures-agree.ts";

const told = (zh: string, en: string, excused: readonly string[] = []): string[] =>
  figureDisagreements(zh, en, 2024, excused).map(({ check, expected }) => `${check}: ${expected}`);

describe("figures of a text and its translation", () => {
  it.each([
    ["给予最高300万元奖励", "a reward of up to RMB 3 million"],
    ["不低于5%", "at least 5%"],
    ["由60个工作日缩减至45个工作日", "cut from 60 working days to 45 working days"],
    ["分别给予最高100万元、50万元奖励", "up to RMB 1 million and RMB 500,000 respectively"],
    ["申报截止日期：2024年12月23日", "the deadline for applications is 23 December 2024"],
    ["从1月14日开始，至2月22日结束", "begins on 14 January and ends on 22 February"],
    ["到2027年，培育10亿元级产品5个", "by 2027, 5 products in the RMB 1 billion class are to be fostered"],
  ])("agree: %s", (zh, en) => {
    expect(told(zh, en)).toEqual([]);
  });

  it.each([
    ["a value", "最高300万元", "up to RMB 30 million"],
    ["a unit", "45个工作日内", "within 45 days"],
    ["a bound", "最高300万元", "RMB 3 million"],
    ["the other bound", "不低于5%", "up to 5%"],
    ["an end of a range", "3—5个产品", "3 to 6 products"],
    ["a figure that is lost", "每个项目90万元，最高800万元", "up to RMB 8 million"],
    ["a figure too many", "最高800万元", "up to RMB 8 million in 2026"],
    ["a day", "2024年12月23日", "22 December 2024"],
    ["the order of 分别", "分别给予100万元、50万元奖励", "RMB 500,000 and RMB 1 million respectively"],
  ])("don't: %s", (_, zh, en) => {
    expect(told(zh, en)).not.toEqual([]);
  });

  it("leaves out what a person has reviewed", () => {
    expect(told("最后一天开始", "begins on the last day", ["一天"])).toEqual([]);
  });

  it("tells days apart from other figures", () => {
    expect(told("2024年5月6日", "soon")).toEqual([expect.stringMatching(/^dates: /)]);
    expect(told("20家企业", "companies")).toEqual([expect.stringMatching(/^figures: /)]);
  });

  it("agrees with itself and with no other sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 9999 }), (a, b) => {
        const en = `up to RMB ${String(b * 10000).replace(/\B(?=(\d{3})+$)/g, ",")}`;
        expect(told(`最高${String(a)}万元`, en).length === 0).toBe(a === b);
      }),
    );
  });
});
