import { expect, it } from "vitest";
import { withoutIntroduction } from "../../src/privacy/introduction.ts";

it.each([
  ["我的身份证号是11010519491231002X，最高补多少？", "最高补多少？"],
  ["最高补多少？我的电话：13812345678", "最高补多少？"],
  ["我叫张三，电话13812345678，邮箱zhang@qq.com，最高补多少？", "我叫张三，最高补多少？"],
  ["My phone number is 13812345678, how much is paid at most?", "how much is paid at most?"],
  [
    "My e-mail is li@x.com; my ID card number is 11010519491231002X. How much?",
    "my ID card number is 11010519491231002X. How much?",
  ],
])("what says only whose it is goes: %s", (text, left) => {
  expect(withoutIntroduction(text)).toBe(left);
});

it.each([
  "电话63895879是哪个单位的？",
  "身份证号11010519491231002X能申报吗？",
  "13812345678",
  "去年营收500000元，2025-2027年最高补多少？",
  "12345热线怎么打？",
  "我的身份证丢了，能申报吗？",
])("what is asked stays: %s", (text) => {
  expect(withoutIntroduction(text)).toBe(text);
});
