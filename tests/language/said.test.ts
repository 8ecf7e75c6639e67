import { describe, expect, it } from "vitest";
import { isQuoted, tellsOccasion } from "../../src/language/said.ts";

describe("the words of a body", () => {
  it.each([
    ["领导在会上说港口要扩建", true],
    ["的负责人怎么说", true],
    [" promised more berths", true],
    ["'s vice director said so", true],
    ["负责哪些任务", false],
    [" leads the task", false],
    [" representative mention", true],
    ["说明书要交几份", false],
  ])("%s", (behind, quoted) => {
    expect(isQuoted(behind)).toBe(quoted);
  });

  it.each([
    ["港务局在发布会上说了什么", true],
    ["what did the bureau say at the briefing", true],
    ["港务局领导说要扩建", true],
    ["how many berths did the port bureau's representative mention", true],
    ["港务局的代表提到几个泊位", true],
    ["港务局负责什么", false],
  ])("%s: are said on an occasion", (text, told) => {
    expect(tellsOccasion(text)).toBe(told);
  });
});
