import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/answering/read/language.ts";

describe("the language a question is asked in", () => {
  it.each([
    ["退税要几天", "zh"],
    ["how long does a refund take", "en"],
    ["vat退税要几天", "zh"],
    ["esg评级和碳普惠有补贴吗", "zh"],
    ["what does item 9 of 云府办发〔2024〕9号 say?", "en"],
    ["when was 云府办发〔2025〕12号 issued", "en"],
    ["what does “租房补贴” mean?", "en"],
    ["is the 租房补贴 paid every month?", "en"],
    ["“green factory”是什么", "zh"],
    ["云府办发〔2024〕9号", "zh"],
    ["refund?", "en"],
    ["2027", "en"],
    ["？", "en"],
  ])("%s", (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });
});
