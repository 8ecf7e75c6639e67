import { describe, expect, it } from "vitest";
import { asksForChange, isAmountOfChange } from "../../src/language/change.ts";

describe("how long something takes, and by how much that changes", () => {
  it.each(["审批时间缩短", "办理时限平均压缩了", "费用降低约"])("a change before its amount: %s", (before) => {
    expect(isAmountOfChange(before)).toBe(true);
  });

  it.each(["审批时间缩短到", "办理时限压缩至", "检测需要", "每年新增"])(
    "what is reached, or no change: %s",
    (before) => {
      expect(isAmountOfChange(before)).toBe(false);
    },
  );

  it.each([
    "审批能快多少天",
    "办理时间平均缩短多少",
    "办证提速多少天",
    "how many days shorter does the permit take?",
    "by how much is the wait cut?",
    "how much time do the new rules save?",
  ])("the change is asked for: %s", (text) => {
    expect(asksForChange(text)).toBe(true);
  });

  it.each([
    "办证要多久",
    "办证从多少天缩短到多少天",
    "提速之前办证平均几天",
    "现在审批平均要多少个工作日",
    "how long does a permit take?",
    "from how many days to how many is the wait cut?",
    "before the cut, how long did a permit take?",
    "how long does it take after the speed-up?",
  ])("the length is asked for: %s", (text) => {
    expect(asksForChange(text)).toBe(false);
  });
});
