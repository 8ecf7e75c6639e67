import { expect, test } from "vitest";
import { read } from "./brief.ts";

test.each<[string, string[]]>([
  ["2025年11月18日", ["date 2025-11-18 date"]],
  ["2025 年 11 月\n18 日", ["date 2025-11-18 date"]],
  ["二〇二五年十一月十八日", ["date 2025-11-18 date"]],
  ["2025-11-18", ["date 2025-11-18 date"]],
  ["2025/11/18", ["date 2025-11-18 date"]],
  ["2025.11.18", ["date 2025-11-18 date"]],
  ["18 November 2025", ["date 2025-11-18 date"]],
  ["the 18th of November 2025", ["date 2025-11-18 date"]],
  ["November 18, 2025", ["date 2025-11-18 date"]],
  ["Nov. 18, 2025", ["date 2025-11-18 date"]],
  ["2025年12月23日前", ["date 2025-12-23 date max"]],
  ["by 23 December 2025", ["date 2025-12-23 date max"]],
  ["2024年底", ["date 2024-12-31 date"]],
  ["the end of 2027", ["date 2027-12-31 date"]],
  ["2025年2月底", ["date 2025-02-28 date"]],
  ["11月18日", ["date --11-18 date"]],
  ["18 November", ["date --11-18 date"]],
  ["每年的12月底", ["date --12-31 date / 每年"]],
  ["by the end of December each year", ["date --12-31 date max / each year"]],
  ["Each year, by the end of June", ["date --06-30 date max"]],
  ["by the end of February, five copies", ["date --02-28 date max", "count 5 count"]],
  ["2024年的最后一天", ["date 2024-12-31 date"]],
  ["on the last day of 2024", ["date 2024-12-31 date"]],
  ["the end of November 2025", ["date 2025-11-30 date"]],
  ["2025年4月", ["period 2025-04-01..2025-04-30 date"]],
  ["November 2025", ["period 2025-11-01..2025-11-30 date"]],
  ["2025年春运从1月14日开始，至2月22日结束", ["year 2025 calendar_year", "period 2025-01-14..2025-02-22 date"]],
  ["2025年1月14日至22日", ["period 2025-01-14..2025-01-22 date"]],
  ["14 January to 22 February 2025", ["period 2025-01-14..2025-02-22 date"]],
  ["自2025年1月1日起施行", ["date 2025-01-01 date"]],
])("a day or period: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test("a day without a year takes the one last said, else the context's", () => {
  expect(read("11月18日", 2024)).toEqual(["date 2024-11-18 date"]);
  expect(read("到2026年。11月18日", 2024)).toEqual(["year 2026 calendar_year", "date 2026-11-18 date"]);
  expect(read("by the end of March", 2024)).toEqual(["date 2024-03-31 date max"]);
  expect(read("in 2026, by the end of March", 2024)).toEqual(["year 2026 calendar_year", "date 2026-03-31 date max"]);
});

test.each<[string, string[]]>([
  ["2027年", ["year 2027 calendar_year"]],
  ["到20\n27年", ["year 2027 calendar_year"]],
  ["2027 年12 项", ["year 2027 calendar_year", "count 12 count(项)"]],
  ["二七年底要有几个", ["year 2027 calendar_year"]],
  ["二三年就能建成", ["duration 2..3 year_length about"]],
  ["到27年全市新增30个", ["year 2027 calendar_year", "count 30 count(个)"]],
  ["资质参数，27年要扩到多少", ["year 2027 calendar_year"]],
  ["by 2027", ["year 2027 calendar_year"]],
  ["the 2027 target", ["year 2027 calendar_year"]],
  ["2025—2027年", ["period 2025..2027 calendar_year"]],
  ["(2025-2027)", ["period 2025..2027 calendar_year"]],
  ["2025、2027年", ["year 2025 calendar_year", "year 2027 calendar_year"]],
  ["in 2025, 100 companies", ["year 2025 calendar_year", "count 100 count"]],
  ["30年以上", ["duration 30 year_length min"]],
  ["a total of 2000 yuan", ["amount 2000 CNY"]],
  ["2009—2014公里", ["measure 2009..2014 km"]],
  ["2015—2017.5公里", ["measure 2015..2017.5 km"]],
  ["2000 flights", ["count 2000 count"]],
])("a year: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each(["2025年13月40日", "2025-02-30", "31 February"])("no day: %s", (text) => {
  expect(read(text).filter((figure) => figure.startsWith("date"))).toEqual([]);
});
