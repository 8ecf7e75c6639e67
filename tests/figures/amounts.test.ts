import { expect, test } from "vitest";
import { read } from "./brief.ts";

test.each<[string, string[]]>([
  ["300万元", ["amount 3000000 CNY"]],
  ["1000 万元", ["amount 10000000 CNY"]],
  ["２０万元", ["amount 200000 CNY"]],
  ["１，０００元", ["amount 1000 CNY"]],
  ["1,234.5元", ["amount 1234.5 CNY"]],
  ["100亿元", ["amount 10000000000 CNY"]],
  ["1.2万亿元", ["amount 1200000000000 CNY"]],
  ["两亿元种子基金", ["amount 200000000 CNY"]],
  ["三千万元", ["amount 30000000 CNY"]],
  ["投了三千万，按几个点补", ["amount 30000000 CNY"]],
  ["投3000万，能补多少", ["amount 30000000 CNY"]],
  ["三万五能报多少", ["amount 35000 CNY"]],
  ["一点二亿", ["amount 120000000 CNY"]],
  ["1亿2000万元", ["amount 120000000 CNY"]],
  ["壹佰万元整", ["amount 1000000 CNY"]],
  ["五百萬元", ["amount 5000000 CNY"]],
  ["5000块钱", ["amount 5000 CNY"]],
  ["超百亿元", ["amount 10000000000 CNY over"]],
  ["形成百亿规模的基金集群", ["amount 10000000000 CNY"]],
  ["千亿级产业集群", ["amount 100000000000 CNY about"]],
  ["百万级用户", []],
  ["100亿级产业集群", ["amount 10000000000 CNY about"]],
  ["产值过亿元的品种", ["amount 100000000 CNY over"]],
  ["2000多万元", ["amount 20000000 CNY over"]],
  ["人民币500万元", ["amount 5000000 CNY"]],
  ["those above 100 million", ["amount 100000000 CNY over"]],
  ["RMB 10 million", ["amount 10000000 CNY"]],
  ["rmb10million", ["amount 10000000 CNY"]],
  ["CNY 5m", ["amount 5000000 CNY"]],
  ["¥5,000,000", ["amount 5000000 CNY"]],
  ["￥５０００", ["amount 5000 CNY"]],
  ["10 million yuan", ["amount 10000000 CNY"]],
  ["500k yuan", ["amount 500000 CNY"]],
  ["RMB 1.2 bn", ["amount 1200000000 CNY"]],
  ["500万 RMB", ["amount 5000000 CNY"]],
  ["300 wan", ["amount 3000000 CNY"]],
  ["five hundred thousand yuan", ["amount 500000 CNY"]],
  ["a RMB 200-million seed fund", ["amount 200000000 CNY"]],
  ["a 2-billion-yuan fund", ["amount 2000000000 CNY"]],
  ["we invested 80 million.", ["amount 80000000 CNY"]],
  ["RMB 10\nmillion", ["amount 10000000 CNY"]],
  ["20\n000元", ["amount 20000 CNY"]],
])("a sum: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["20万元—300万元", ["amount 200000..3000000 CNY"]],
  ["20—300万元", ["amount 200000..3000000 CNY"]],
  ["500万元到1000万元", ["amount 5000000..10000000 CNY"]],
  ["1-2亿元", ["amount 100000000..200000000 CNY"]],
  ["5000元至1万元", ["amount 5000..10000 CNY"]],
  ["RMB 20–30 million", ["amount 20000000..30000000 CNY"]],
  ["RMB 200,000 to RMB 3 million", ["amount 200000..3000000 CNY"]],
  ["between 2 and 3 million yuan", ["amount 2000000..3000000 CNY"]],
  ["分别给予100、50万元奖励", ["amount 1000000 CNY", "amount 500000 CNY"]],
  ["由1亿元增加到3亿元", ["amount 100000000 CNY", "amount 300000000 CNY"]],
  ["从1亿元到3亿元", ["amount 100000000 CNY", "amount 300000000 CNY"]],
])("sums together: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  "100万美元",
  "$5 million",
  "US$ 3 million",
  "单位：万元",
  "单位（亿元）",
  "数千万元",
  "几百万元",
  "一元化",
  "千万不要",
])("no sum of yuan: %s", (text) => {
  expect(read(text)).toEqual([]);
});
