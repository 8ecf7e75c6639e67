import { expect, test } from "vitest";
import { read } from "./brief.ts";

test.each<[string, string[]]>([
  ["最高奖励300万元", ["amount 3000000 CNY max"]],
  ["给予最高不超过30万元的支持", ["amount 300000 CNY max"]],
  ["累计不超过2个", ["count 2 count(个) max"]],
  ["按照不超过项目总投资的20%", ["rate 20 % max"]],
  ["上限为1000万元", ["amount 10000000 CNY max"]],
  ["500万封顶", ["amount 5000000 CNY max"]],
  ["控制在30天以内", ["duration 30 day max"]],
  ["3个月内", ["duration 3 month max"]],
  ["不低于5%", ["rate 5 % min"]],
  ["不少于1000架次", ["count 1000 count(架次) min"]],
  ["至少1个", ["count 1 count(个) min"]],
  ["20项以上", ["count 20 count(项) min"]],
  ["20\n项及以上", ["count 20 count(项) min"]],
  ["超过500万元的", ["amount 5000000 CNY over"]],
  ["高于3%", ["rate 3 % over"]],
  ["通过3项检查", ["count 3 count(项)"]],
  ["低于5公里/小时", ["measure 5 km/h under"]],
  ["不足10人", ["count 10 count(人) under"]],
  ["300人以下", ["count 300 count(人) under"]],
  ["300人及以下", ["count 300 count(人) max"]],
  ["约33%", ["rate 33 % about"]],
  ["4800件左右", ["count 4800 count(件) about"]],
  ["近300家", ["count 300 count(家) about"]],
  ["分别给予最高100万元、50万元奖励", ["amount 1000000 CNY max", "amount 500000 CNY max"]],
  ["营业收入超过20亿元的企业达5家", ["amount 2000000000 CNY over", "count 5 count(家)"]],
  [
    "投资额超过500万元的，按不超过投资额的20%给予支持、最高不超过500万元",
    ["amount 5000000 CNY over", "rate 20 % max", "amount 5000000 CNY max"],
  ],
  ["up to RMB 3 million", ["amount 3000000 CNY max"]],
  ["up to a total of RMB 3 million", ["amount 3000000 CNY max"]],
  ["no more than 2 standards", ["count 2 count max"]],
  ["up to RMB 1 million and up to RMB 500,000", ["amount 1000000 CNY max", "amount 500000 CNY max"]],
  ["RMB 1 million and up", ["amount 1000000 CNY min"]],
  ["not exceeding 20% of it", ["rate 20 % max"]],
  ["capped at RMB 5 million", ["amount 5000000 CNY max"]],
  ["RMB 5 million cap", ["amount 5000000 CNY max"]],
  ["a maximum award of RMB 3 million", ["amount 3000000 CNY max"]],
  ["within 30 days", ["duration 30 day max"]],
  ["at least 1,000 flights", ["count 1000 count min"]],
  ["no less than 5%", ["rate 5 % min"]],
  ["5 years or more", ["duration 5 year_length min"]],
  ["more than 500 companies", ["count 500 count over"]],
  ["over RMB 5 million", ["amount 5000000 CNY over"]],
  ["over the next 3 years", ["duration 3 year_length"]],
  ["less than 20 km", ["measure 20 km under"]],
  ["what about 2027?", ["year 2027 calendar_year"]],
  ["approximately 20%", ["rate 20 % about"]],
])("a bound: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["每个项目最高支持800万元", ["amount 8000000 CNY max / 每个项目"]],
  ["每张注册证最高奖励300万元，其他最高奖励100万元", ["amount 3000000 CNY max / 每张注册证", "amount 1000000 CNY max"]],
  ["单个企业每年给予最高500万元奖励", ["amount 5000000 CNY max / 单个企业每年"]],
  ["给予每个产品或解决方案最高不超过30万元", ["amount 300000 CNY max / 每个产品或解决方案"]],
  ["最高不超过500万元/年的", ["amount 5000000 CNY max / /年"]],
  ["对单个企业的年度支持最高不超过100万元", ["amount 1000000 CNY max / 单个企业"]],
  ["up to RMB 8 million per project per year", ["amount 8000000 CNY max / per project per year"]],
  ["each company receives no more than RMB 500,000", ["amount 500000 CNY max / each company"]],
  ["RMB 300,000 a year", ["amount 300000 CNY / a year"]],
])("what a figure is per: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});
