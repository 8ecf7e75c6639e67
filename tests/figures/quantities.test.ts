import { expect, test } from "vitest";
import { read } from "./brief.ts";

test.each<[string, string[]]>([
  ["20%", ["rate 20 %"]],
  ["20％", ["rate 20 %"]],
  ["0.5 %", ["rate 0.5 %"]],
  ["百分之二十", ["rate 20 %"]],
  ["百分之零点五", ["rate 0.5 %"]],
  ["百分之20", ["rate 20 %"]],
  ["千分之三", ["rate 0.3 %"]],
  ["5‰", ["rate 0.5 %"]],
  ["补20个点", ["rate 20 %"]],
  ["提高3个百分点", ["rate 3 percentage_point"]],
  ["3 percentage points", ["rate 3 percentage_point"]],
  ["出七成", ["rate 70 %"]],
  ["承担一半", ["rate 50 %"]],
  ["三分之一", ["rate 33.333333333333336 %"]],
  ["half of the cost", ["rate 50 %"]],
  ["one fifth of the cost", ["rate 20 %"]],
  ["two-thirds of them", ["rate 66.66666666666667 %"]],
  ["a third of the cost", ["rate 33.333333333333336 %"]],
  ["20 per cent", ["rate 20 %"]],
  ["20 percent", ["rate 20 %"]],
  ["twenty percent", ["rate 20 %"]],
  ["百分之二十至百分之三十", ["rate 20..30 %"]],
  ["20%-30%", ["rate 20..30 %"]],
  ["15 to 20 per cent", ["rate 15..20 %"]],
])("a rate: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["400家", ["count 400 count(家)"]],
  ["三个条件", ["count 3 count(个)"]],
  ["3个人", ["count 3 count(个)"]],
  ["1.2万项", ["count 12000 count(项)"]],
  ["3千家", ["count 3000 count(家)"]],
  ["1000架次（往返为1架次）", ["count 1000 count(架次)", "count 1 count(架次)"]],
  ["8部门联合印发", ["count 8 count(部门)"]],
  ["1—2个", ["count 1..2 count(个)"]],
  ["八九百件", ["count 800..900 count(件) about"]],
  ["七八个", ["count 7..8 count(个) about"]],
  ["6100余件", ["count 6100 count(件) over"]],
  ["100多家", ["count 100 count(家) over"]],
  ["600個", ["count 600 count(个)"]],
  ["需要2、3个", ["count 2 count(个)", "count 3 count(个)"]],
  ["至少一项", ["count 1 count(项) min"]],
  ["2025年400家、150个平台", ["year 2025 calendar_year", "count 400 count(家)", "count 150 count(个)"]],
  ["600 technology companies", ["count 600 count"]],
  ["12,000 test parameters", ["count 12000 count"]],
  ["1.2 million people", ["count 1200000 count"]],
  ["at least one product", ["count 1 count min"]],
  ["two Class III devices", ["count 2 count"]],
  ["20 or more results", ["count 20 count min"]],
  ["one or more research results", ["count 1 count min"]],
  ["five or fewer companies", ["count 5 count max"]],
  ["one to two new drugs", ["count 1..2 count"]],
])("a count: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["45个工作日", ["duration 45 working_day"]],
  ["45\n个工作\n日", ["duration 45 working_day"]],
  ["40天", ["duration 40 day"]],
  ["30日内", ["duration 30 day max"]],
  ["两周", ["duration 14 day"]],
  ["3个月", ["duration 3 month"]],
  ["3個月", ["duration 3 month"]],
  ["三年", ["duration 3 year_length"]],
  ["近3年", ["duration 3 year_length"]],
  ["2年内", ["duration 2 year_length max"]],
  ["半年", ["duration 0.5 year_length"]],
  ["一年半", ["duration 1.5 year_length"]],
  ["两个半月", ["duration 2.5 month"]],
  ["3个多月", ["duration 3 month over"]],
  ["24小时", ["duration 24 hour"]],
  ["15分钟", ["duration 15 minute"]],
  ["15—30天", ["duration 15..30 day"]],
  ["60个工作日缩减至40个工作日", ["duration 60 working_day", "duration 40 working_day"]],
  ["45 working days", ["duration 45 working_day"]],
  ["30 business days", ["duration 30 working_day"]],
  ["a three-year term", ["duration 3 year_length"]],
  ["a 45-working-day limit", ["duration 45 working_day"]],
  ["between 15 and 30 days", ["duration 15..30 day"]],
  ["3 to 6 months", ["duration 3..6 month"]],
  ["from 60 to 45 working days", ["duration 60 working_day", "duration 45 working_day"]],
  ["two weeks", ["duration 14 day"]],
  ["20, 30 and 40 days", ["duration 20 day", "duration 30 day", "duration 40 day"]],
])("a duration: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each<[string, string[]]>([
  ["310万亩", ["measure 3100000 mu"]],
  ["百万亩", ["measure 1000000 mu"]],
  ["1.2 million mu", ["measure 1200000 mu"]],
  ["20公里", ["measure 20 km"]],
  ["20 km", ["measure 20 km"]],
  ["5公里/小时", ["measure 5 km/h"]],
  ["5 km/h", ["measure 5 km/h"]],
  ["80公里每小时", ["measure 80 km/h"]],
  ["1000万立方米", ["measure 10000000 m3"]],
  ["10 million cubic metres", ["measure 10000000 m3"]],
  ["上午9:00至17:30", ["time 09:00 time", "time 17:30 time"]],
  ["17时30分", ["time 17:30 time"]],
  ["下午3点", ["time 15:00 time"]],
])("a measure or a time of day: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});
