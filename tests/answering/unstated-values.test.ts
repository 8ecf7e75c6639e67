import { describe, expect, it } from "vitest";
import { ofTheMeasure } from "../../src/answering/unstated/count.ts";
import { ofTheDay } from "../../src/answering/unstated/day.ts";
import { ofTheFormer } from "../../src/answering/unstated/former.ts";
import { ofOneOfMany } from "../../src/answering/unstated/one-of-many.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";
import { saying } from "./fixtures/said.ts";

const town = await knowledgeFrom(
  [
    documentOf({
      id: "pond-2025",
      title: "云州市池塘办法",
      validFrom: "2025-01-01",
      clauses: [
        { heading: "基金", text: "设立2亿元池塘基金，优先支持养殖团队。" },
        { heading: "补助", text: "对养殖团队，给予最高20万元补助。" },
        { heading: "参保", text: "养殖保险参保比例提升至39%。" },
        { heading: "检验", text: "检验时限由60个工作日缩减至45个工作日。" },
        { heading: "参与", text: "由3家以上单位共同参与。" },
        { heading: "培训", text: "每年培训养殖户500名。" },
        { heading: "设备", text: "配备增氧设备30个。" },
        { heading: "报送", text: "养殖团队于每年12月底前报送进展。" },
        { heading: "支持", text: "鼓励养殖团队共享设备。" },
      ],
    }),
  ],
  { concepts: [], translations: {} },
);

describe("what one of many may have", () => {
  it.each([
    ["池塘基金投一家团队最多投多少？", "2亿元", false],
    ["单个团队最多能拿多少？", "2亿元", false],
    ["What is the largest cheque for a single team?", "2亿元", false],
    ["How much may the fund put into one company at most?", "2亿元", false],
    ["单个团队最多能拿多少？", "20万元", true],
    ["How much may each team receive at most?", "20万元", true],
    ["池塘基金规模多大？", "2亿元", true],
    ["How large is the pond fund?", "2亿元", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(ofOneOfMany([saying(words, town)], read(question, town), town)).toBe(expected);
  });
});

describe("what a value was before", () => {
  it.each([
    ["参保比例原来是多少？", "39%", false],
    ["提升前参保比例是百分之几？", "39%", false],
    ["What was the insured share before the increase?", "39%", false],
    ["What percentage was insured originally?", "39%", false],
    ["检验时限原来是多少个工作日？", "60个工作日", true],
    ["How many working days did inspection take previously?", "60个工作日", true],
    ["参保比例要提升到多少？", "39%", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(ofTheFormer([saying(words, town)], read(question, town), town)).toBe(expected);
  });
});

describe("what is counted by a measure word of its own", () => {
  it.each([
    ["床位最少要多少张？", "3家", false],
    ["要有多少名养殖员？", "3家", false],
    ["要有多少台增氧机？", "3家", false],
    ["每年培训多少人？", "500名", true],
    ["配备多少台增氧设备？", "30个", true],
    ["要有几家单位参与？", "3家", true],
    ["一年至少飞多少架次？", "3家", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(ofTheMeasure([saying(words, town)], read(question, town), town)).toBe(expected);
  });
});

describe("when something is due", () => {
  it.each([
    ["进展最晚什么时候报送？", "12月底", true],
    ["By when must teams report their progress?", "12月底", true],
    ["进展最晚什么时候报送？", "共享设备", false],
    ["By when must teams report their progress?", "共享设备", false],
    ["养殖团队有什么支持？", "共享设备", true],
  ])("%s is told by what says %s: %s", (question, words, expected) => {
    expect(ofTheDay([saying(words, town)], read(question, town), town)).toBe(expected);
  });
});
