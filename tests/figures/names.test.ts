import { expect, test } from "vitest";
import { read } from "./brief.ts";

test.each([
  "某府办发〔2024〕57号",
  "某府办发[2024]9号",
  "某府发(2024)16号",
  "某府〔2024〕\n8\n号",
  "第12号",
  "第18条",
  "第三条",
  "第十七条至第二十条",
  "第7、8项",
  "第二类、第三类产品",
  "二类产品",
  "第 17 期",
  "附件1、2、3",
  "一、总则",
  "（一）目标",
  "1．支持创新",
  "2. 支持企业",
  "1、",
  "18 支持研发",
  "5G—A",
  "3D打印",
  "“416”布局",
  "‘33618’体系",
  "M0",
  "A4",
  "89183000",
  "028—12306",
  "(023) 63859946",
  "12345、12328；重庆站",
  "12345热线",
  "call 12345 now",
  "邮编：400015",
  "a1b2@x3.com",
  "https://x.cn/2025/3%20",
  "www.x.cn/5%",
  "一企一策",
  "one of the country's top 100 breweries",
  "the world’s top 500",
  "一站式服务",
  "三甲医院",
  "十四五规划",
  "三农",
  "双倍增",
  "1+N联合体",
  "“三十条”措施",
  "渝十味",
  "最后一公里",
  "一个企业",
  "一次性补助",
  "二次开发",
  "八级工制度",
  "四大领域",
  "零部件",
  "item 25",
  "items 18, 19 and 20",
  "annex 3",
  "Class III",
  "Article 12",
  "No. 57",
  "No.57",
  "row 4 of the table",
  "one-stop service",
  "CN50-1147/D",
  "PM2.5",
  "CT和PET—CT",
])("no quantity: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("a manner of service isn't a length of time, its hours alone are", () => {
  expect(read("“7×24小时”专人值班")).toEqual([]);
  expect(read("24小时咨询")).toEqual(["duration 24 hour"]);
});

test("a list mark and a reference leave what follows them", () => {
  expect(read("1．3个月内完成")).toEqual(["duration 3 month max"]);
  expect(read("item 3, 20 days")).toEqual(["duration 20 day"]);
  expect(read("第18条给予300万元")).toEqual(["amount 3000000 CNY"]);
});
