import { describe, expect, it } from "vitest";
import { wantsNames, wantsNumberAndNames } from "../../src/language/listed.ts";

describe("whether things are to be named", () => {
  it.each([
    ["钱要投到哪些领域?", true],
    ["果园要经过哪几道程序?", true],
    ["哪些企业能拿补贴?", true],
    ["which new fields does the fund go to?", true],
    ["which fish are farmed?", false],
    ["最高补多少?", false],
  ])("%s: %s", (question, expected) => {
    expect(wantsNames(question)).toBe(expected);
  });
});

describe("whether what is counted is to be named too", () => {
  it.each([
    ["分线推进几项重点工作?都是哪些?", true],
    ["一共几条措施,分别是什么?", true],
    ["how many tasks are there, and what are they?", true],
    ["一共几条措施?", false],
    ["how many tasks are there?", false],
  ])("%s: %s", (question, expected) => {
    expect(wantsNumberAndNames(question)).toBe(expected);
  });
});
