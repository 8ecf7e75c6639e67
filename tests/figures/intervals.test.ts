import { describe, expect, test } from "vitest";
import { readFigures, writeFigure } from "../../src/figures/index.ts";
import { brief } from "./brief.ts";

const INTERVALS: [string, string[]][] = [
  ["处20万元以上100万元以下的罚款", ["amount 200000..1000000 CNY"]],
  ["处五百元以上二千元以下罚款", ["amount 500..2000 CNY"]],
  ["聘期3年以上5年以下", ["duration 3..5 year_length"]],
  ["1亿元（含）以上、5亿元（不含）以下的", ["amount 100000000..500000000 CNY"]],
  ["处货值金额百分之五以上百分之十以下罚款", ["rate 5..10 %"]],
  ["满6个月不满12个月的", ["duration 6..12 month"]],
  ["超过100万元但不超过500万元的部分", ["amount 1000000..5000000 CNY"]],
  ["100人以上、300人以下", ["count 100..300 count(人)"]],
  ["100人以上300人以内", ["count 100..300 count(人)"]],
  ["between RMB 2 million and RMB 5 million", ["amount 2000000..5000000 CNY"]],
  ["no less than 5 per cent but not more than 10 per cent", ["rate 5..10 %"]],
  ["more than 3 years but less than 5 years", ["duration 3..5 year_length"]],
  ["RMB 200,000 or more but not exceeding RMB 1 million", ["amount 200000..1000000 CNY"]],
  ["over RMB 2 million and up to RMB 5 million", ["amount 2000000..5000000 CNY"]],
];

/** A floor and a ceiling that say something each. */
const APART: [string, string[]][] = [
  ["缴存比例不得低于5%，不得高于12%", ["rate 5 % min", "rate 12 % max"]],
  ["投资1000万元以上的项目，补助100万元以下", ["amount 10000000 CNY min", "amount 1000000 CNY under"]],
  ["5人以上30万元以下", ["count 5 count(人) min", "amount 300000 CNY under"]],
  ["500万元以上100万元以下", ["amount 5000000 CNY min", "amount 1000000 CNY under"]],
];

describe("a floor and the ceiling behind it", () => {
  test.each(INTERVALS)("are one range: %s", (text, expected) => {
    expect(readFigures(text).map(brief)).toEqual(expected);
  });

  test.each(APART)("stay two where they bound two things: %s", (text, expected) => {
    expect(readFigures(text).map(brief)).toEqual(expected);
  });

  test("are quoted whole, and read again from what is written of them", () => {
    for (const [text] of INTERVALS) {
      const [range] = readFigures(text);
      if (range === undefined) throw new Error(text);
      expect(text).toContain(range.text);
      const again = readFigures(writeFigure(range, "zh"));
      expect(again.map(({ value, min, max, unit }) => [value, min, max, unit])).toEqual([
        [range.value, range.min, range.max, range.unit],
      ]);
    }
  });
});

describe("bounds of official texts", () => {
  test.each<[string, string[]]>([
    ["单身职工最高可贷额度为70万元", ["amount 700000 CNY max"]],
    ["最低首付款比例为15%", ["rate 15 % min"]],
    ["按最低工资标准的90%发放", ["rate 90 %"]],
    ["最低缴费年限由15年提高至20年", ["duration 15 year_length", "duration 20 year_length"]],
    ["缴费满25年", ["duration 25 year_length min"]],
    ["不满18个月的", ["duration 18 month under"]],
    ["5亿元（含）以上的", ["amount 500000000 CNY min"]],
    ["不得高于12%", ["rate 12 % max"]],
    ["未超过10万元的", ["amount 100000 CNY max"]],
    ["采购限额标准为50万元", ["amount 500000 CNY"]],
  ])("%s", (text, expected) => {
    expect(readFigures(text).map(brief)).toEqual(expected);
  });
});

describe("how English texts count", () => {
  test.each<[string, string[]]>([
    ["within fifteen (15) working days of receipt", ["duration 15 working_day max"]],
    ["十五（15）日内", ["duration 15 day max"]],
    ["one and a half years", ["duration 1.5 year_length"]],
    ["for three consecutive years", ["duration 3 year_length"]],
    ["¥5,000-8,000 per person per year", ["amount 5000..8000 CNY / per person per year"]],
    ["RMB 200,000 to 300,000", ["amount 200000..300000 CNY"]],
    ["RMB 3,000 per month for up to 36 months", ["amount 3000 CNY / per month", "duration 36 month max"]],
    ["RMB 5 million (inclusive) or more", ["amount 5000000 CNY min"]],
    ["exceeds RMB 10 million but does not exceed RMB 50 million", ["amount 10000000..50000000 CNY"]],
    ["two-thirds of the members, ten per cent of the sum", ["rate 66.66666666666667 %", "rate 10 %"]],
  ])("%s", (text, expected) => {
    expect(readFigures(text).map(brief)).toEqual(expected);
  });
});

describe("what official texts count", () => {
  test.each<[string, string[]]>([
    ["年龄在45周岁以下", []],
    ["享受5折优惠", []],
    ["不超过30毫克/立方米，噪声不超过60分贝", []],
    ["50 mg/m3", []],
    ["每月15日前缴纳", []],
    ["应当在届满三十日前提出", ["duration 30 day"]],
    ["会议召开15日前通知", ["duration 15 day"]],
    ["连续三个季度", ["duration 9 month"]],
  ])("%s", (text, expected) => {
    expect(readFigures(text).map(brief)).toEqual(expected);
  });
});
