import { expect, test } from "vitest";
import { read } from "./brief.ts";

/** Clauses as they are printed, each with every figure in it. */
test.each<[clause: string, figures: string[]]>([
  [
    "全市智慧医疗装备制造业产值年均增\n长 60%以上，2025 年产值超过 100 亿元，2027 年产值超过 300\n亿元。",
    [
      "rate 60 % min / 年均",
      "year 2025 calendar_year",
      "amount 10000000000 CNY over",
      "year 2027 calendar_year",
      "amount 30000000000 CNY over",
    ],
  ],
  ["对纳入目录的产品，3\n个月内完成挂网销售。", ["duration 3 month max"]],
  [
    "其中，通过开展临床试验获批的第三类医疗器械产品每张注册证最高奖\n励 300 万元，其他第三类医疗器械产品每张注册证最高奖励 100\n万元。",
    ["amount 3000000 CNY max / 每张注册证", "amount 1000000 CNY max / 每张注册证"],
  ],
  [
    "按照到位金额的 0.5%，分别给予最高 500\n万元、100 万元资金奖补。",
    ["rate 0.5 %", "amount 5000000 CNY max", "amount 1000000 CNY max"],
  ],
  [
    "对企业技术改造项目贷款按照实际项目贷款利率的50%，最高不超过贷款金额的2%给予贴息，单个企业项目每年贴息上限为1000万元。",
    ["rate 50 %", "rate 2 % max", "amount 10000000 CNY max / 单个企业项目每年"],
  ],
  [
    "（起点或终点至少1个在市内）并常态化运营1年以上、年度执行不少于1000架次（往返为1架次）的企业，给予一次性航线支持5万元",
    [
      "count 1 count(个) min",
      "duration 1 year_length min",
      "count 1000 count(架次) min",
      "count 1 count(架次)",
      "amount 50000 CNY",
    ],
  ],
  [
    "按照不超过实际投保年度保费的80%且实际保险费率不超过3%的上限，给予单个产品最高不超过500万元/年的保费支持",
    ["rate 80 % max", "rate 3 % max", "amount 5000000 CNY max / /年"],
  ],
  [
    "按照每个标准分别给予企业最高不超过50万元、30万元的支持，单个企业每年获得支持的标准个数累计不超过2个。",
    ["amount 500000 CNY max / 每个标准", "amount 300000 CNY max / 每个标准", "count 2 count(个) max / 单个企业每年"],
  ],
  ["科研人员参与成果转化收益分配比例不低于70%", ["rate 70 % min"]],
  ["支持年用量在1000万立方米以上的天然气大用户", ["measure 10000000 m3 min"]],
  [
    "到2027年，全市培育打造2个100亿级、4个50亿级产业集群",
    [
      "year 2027 calendar_year",
      "count 2 count(个)",
      "amount 10000000000 CNY about",
      "count 4 count(个)",
      "amount 5000000000 CNY about",
    ],
  ],
  [
    "超过100亿元的领军企业1家、50亿元的企业2家，引育工业百强企业5家\n以上，复合年均增长率达到8%以上",
    [
      "amount 10000000000 CNY over",
      "count 1 count(家)",
      "amount 5000000000 CNY",
      "count 2 count(家)",
      "count 5 count(家) min",
      "rate 8 % min / 年均",
    ],
  ],
  ["对平均车速低于5公里的路段", ["measure 5 km under"]],
  ["对拥堵缓行长度超20公里、平均车速\n低于5公里/小时的严重拥堵情况", ["measure 20 km over", "measure 5 km/h under"]],
  ["审查周期由过去的平均22个月,缩短到3—6个月", ["duration 22 month", "duration 3..6 month"]],
  ["其中审查周期已超16个月的有2000余件", ["duration 16 month over", "count 2000 count(件) over"]],
  ["需于每年的12月底报送", ["date --12-31 date / 每年"]],
  ["自 2025 年 1 月 1 日起实施，有效期至 2027 年\n12 月 31 日。", ["date 2025-01-01 date", "date 2027-12-31 date"]],
])("%s", (clause, figures) => {
  expect(read(clause)).toEqual(figures);
});
