import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { shiftYear } from "../../src/language/day-words.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

describe("the day for which an answer must be true", () => {
  it.each([
    ["截至2023年5月1日，房产税最高减免多少？", "2023-05-01"],
    ["假如今天是2025年4月30日，租房补贴有多少？", "2025-04-30"],
    ["2024年3月8日那天房产税减免多少？", "2024-03-08"],
    ["在2023年6月的时候，房产税减免多少？", "2023-06-15"],
    ["去年夏天退税要几天？", "2025-07-15"],
    ["去年春天退税要几天？", "2025-04-15"],
    ["一年前退税要几天？", "2025-03-15"],
    ["How long did a refund take at the end of last year?", "2025-12-31"],
    ["How long did a refund take last autumn?", "2025-10-15"],
    ["去年秋天退税要几天？", "2025-10-15"],
    ["去年年底退税要几天？", "2025-12-31"],
    ["去年6月份退税要几天？", "2025-06-15"],
    ["去年（2025年）3月份那会儿，退税要几天？", "2025-03-15"],
    ["How long did a refund take in June last year?", "2025-06-15"],
    ["How much relief was there as of 1 May 2023?", "2023-05-01"],
    ["If today is 30 April 2025, how much is the rent allowance?", "2025-04-30"],
    ["How long did a refund take in June 2023?", "2023-06-15"],
    ["How long did a refund take last summer?", "2025-07-15"],
    ["How long did a refund take a year ago?", "2025-03-15"],
  ])("%s", (question, day) => {
    expect(read(question, knowledge)).toMatchObject({ asOf: day, asOfSaid: true });
  });

  it.each([
    "退税要几天？",
    "2027年涉税服务机构多少家？",
    "去年6月的新闻发布会说退税要几天？",
    "How long does a refund take, according to the notice issued in June last year?",
    "2028年12月31日前能减免吗？",
    "How many electric buses by 2027?",
    "We were recognised in June 2024. Is the relief still paid?",
  ])("is today where the question names none: %s", (question) => {
    expect(read(question, knowledge)).toMatchObject({ asOf: "2026-03-15", asOfSaid: false });
  });

  it("moves by whole years", () => {
    expect(shiftYear("2026-11-22", -1)).toBe("2025-11-22");
    expect(shiftYear("2026-11-22", 2)).toBe("2028-11-22");
  });
});
