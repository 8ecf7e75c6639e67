import { expect, test } from "vitest";
import type { Quantity } from "../../src/domain/figure.ts";
import { compare, readFigures, sameQuantity } from "../../src/figures/index.ts";

const only = (text: string): Quantity => {
  const [figure] = readFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
};

test.each([
  ["最高1000万元", "up to RMB 10 million"],
  ["45个工作日", "45 working days"],
  ["2025年12月23日", "23 December 2025"],
  ["1.2万项", "12,000 parameters"],
  ["15—30天", "15 to 30 days"],
  ["310万亩", "3.1 million mu"],
  ["至2027年", "by 2027"],
  ["2025—2027年", "2025-2027"],
])("%s is %s", (chinese, english) => {
  expect(sameQuantity(only(chinese), only(english), { bound: true })).toBe(true);
  expect(compare(only(chinese), only(english))).toBe(0);
});

test("bounds are compared only where asked", () => {
  expect(sameQuantity(only("最高300万元"), only("300万元"))).toBe(true);
  expect(sameQuantity(only("最高300万元"), only("300万元"), { bound: true })).toBe(false);
});

test.each<[string, string, number | null]>([
  ["300万元", "1000万元", -1],
  ["5%", "0.5%", 1],
  ["2025年11月18日", "2025年11月22日", -1],
  ["11月18日", "2025年11月22日", null],
  ["15—30天", "40天", -1],
  ["15—30天", "20天", null],
  ["45天", "45个工作日", null],
  ["3个月", "300万元", null],
])("%s against %s", (a, b, order) => {
  expect(compare(only(a), only(b))).toBe(order);
});
