import { describe, expect, it } from "vitest";
import { foldText } from "../../src/language/fold.ts";
import { createTokenizer, tokenize } from "../../src/language/tokens.ts";

describe("foldText", () => {
  it.each([
    ["醫療裝備", "医疗装备"],
    ["Ａｂ１２", "ab12"],
    ["⻓江⾸次⻋⻔", "长江首次车门"],
    ["著作权", "著作权"],
  ])("%s -> %s", (text, expected) => expect(foldText(text)).toBe(expected));
});

describe("tokenize", () => {
  it.each([
    ["对首次取得医疗器械注册证的产品", ["首次", "取得", "医疗", "器械", "医疗器械", "注册", "注册证", "产品"]],
    ["對首次取得醫療器械註冊證的產品", ["首次", "取得", "医疗", "器械", "医疗器械", "注册", "注册证", "产品"]],
    ["What subsidies are there for the company's R&D?", ["subsidi", "compani", "r&d"]],
    ["最高1,000万元, 5G 专网", ["最高", "1000", "万元", "5g", "专网"]],
    ["请问多少？", []],
    ["", []],
  ])("%s", (text, expected) => expect(tokenize(text)).toEqual(expected));

  it("keeps terms of its own whole beside their parts", () => {
    const tokenizer = createTokenizer(["新材料首批次应用"]);
    expect(tokenizer.tokenize("新材料首批次应用奖励")).toContain("新材料首批次应用");
    expect(tokenizer.tokenize("新材料首批次应用奖励")).toContain("材料");
    expect(tokenizer.id).not.toBe(createTokenizer([]).id);
  });

  it("pairs neighbouring characters for robustness", () => {
    expect(createTokenizer([]).bigrams("医疗AI，费")).toEqual(["医疗", "费"]);
  });
});
