import { expect, test } from "vitest";
import type { Quantity } from "../../src/domain/figure.ts";
import { readFigures, writeFigure } from "../../src/figures/index.ts";

const only = (text: string): Quantity => {
  const [figure] = readFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
};

test.each<[text: string, zh: string, en: string]>([
  ["1000万元", "1000万元", "RMB 10 million"],
  ["2亿元", "2亿元", "RMB 200 million"],
  ["30万元", "30万元", "RMB 300,000"],
  ["100亿元", "100亿元", "RMB 10 billion"],
  ["12345678元", "12345678元", "RMB 12,345,678"],
  ["20％", "20%", "20%"],
  ["三分之一", "三分之一", "one third"],
  ["3个百分点", "3个百分点", "3 percentage points"],
  ["45个工作日", "45个工作日", "45 working days"],
  ["1个工作日", "1个工作日", "1 working day"],
  ["半年", "半年", "half a year"],
  ["二十五年", "二十五年", "25 years"],
  ["2025-12-23", "2025年12月23日", "23 December 2025"],
  ["12月23日", "12月23日", "23 December"],
  ["2025年1月14日至2月22日", "2025年1月14日至2月22日", "14 January to 22 February 2025"],
  ["2025-2027年", "2025—2027年", "2025–2027"],
  ["1.2万项", "1.2万项", "12,000"],
  ["310万亩", "310万亩", "3.1 million mu"],
  ["15—30天", "15—30天", "15 to 30 days"],
  ["20万元—300万元", "20万元—300万元", "RMB 200,000 to RMB 3 million"],
  ["600 companies", "600个", "600"],
])("%s", (text, zh, en) => {
  expect(writeFigure(only(text), "zh")).toBe(zh);
  expect(writeFigure(only(text), "en")).toBe(en);
});

test.each<[text: string, zh: string, en: string]>([
  ["给予最高1000万元", "最高1000万元", "up to RMB 10 million"],
  ["不超过2个", "不超过2个", "up to 2"],
  ["不低于5%", "不低于5%", "at least 5%"],
  ["超过20亿元", "超过20亿元", "more than RMB 2 billion"],
  ["不足10人", "低于10人", "less than 10"],
  ["约33%", "约33%", "about 33%"],
  ["2025年12月23日前", "2025年12月23日前", "by 23 December 2025"],
])("with its bound: %s", (text, zh, en) => {
  expect(writeFigure(only(text), "zh", { bound: true })).toBe(zh);
  expect(writeFigure(only(text), "en", { bound: true })).toBe(en);
});

test("traditional characters", () => {
  expect(writeFigure(only("最高1000万元"), "zh-Hant", { bound: true })).toBe("最高1000萬元");
  expect(writeFigure(only("100亿元"), "zh-Hant")).toBe("100億元");
  expect(writeFigure(only("3个月"), "zh-Hant")).toBe("3個月");
});
