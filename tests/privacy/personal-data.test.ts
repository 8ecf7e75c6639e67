import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData, maskPersonalData } from "../../src/privacy/personal-data.ts";
import { readCorpus } from "../../src/stores/corpus-files.ts";

const SEED = { seed: 11, numRuns: 2000 };

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitsOf = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((d) => d.join(""));
const padded = (min: number, max: number, length = 2) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(length, "0"));

/** Appends the check digit of bank cards. */
function withLuhn(body: string): string {
  const sum = Array.from(body)
    .reverse()
    .map((d, i) => (i % 2 === 0 ? Number(d) * 2 : Number(d)))
    .reduce((total, d) => total + (d > 9 ? d - 9 : d), 0);
  return body + String((10 - (sum % 10)) % 10);
}

const mobile = fc
  .tuple(fc.constantFrom("", "+86", "+86 ", "0086-", "86-"), fc.integer({ min: 3, max: 9 }), digitsOf(9))
  .chain(([country, second, rest]) =>
    fc
      .constantFrom("", " ", "-")
      .map((gap) => `${country}1${String(second)}${rest.slice(0, 1)}${gap}${rest.slice(1, 5)}${gap}${rest.slice(5)}`),
  );
const landline = fc
  .tuple(
    fc.constantFrom("010", "023", "021", "0755", "0813"),
    fc.constantFrom("-", " ", "", ")"),
    fc.integer({ min: 2, max: 9 }),
    digitsOf(7),
  )
  .map(([area, gap, first, rest]) => `${gap === ")" ? "(" : ""}${area}${gap}${String(first)}${rest}`);
const idCard = fc
  .tuple(
    fc.integer({ min: 110_000, max: 659_999 }),
    fc.integer({ min: 1900, max: 2025 }),
    padded(1, 12),
    padded(1, 28),
    digitsOf(3),
    fc.oneof(digit, fc.constantFrom("X", "x")),
  )
  .map((parts) => parts.join(""));
const bankCard = fc
  .tuple(fc.constantFrom("62", "45", "52", "35"), fc.constantFrom(13, 16))
  .chain(([prefix, length]) => digitsOf(length).map((rest) => withLuhn(prefix + rest)));
const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,15}[a-z0-9]$/), fc.constantFrom("163.com", "qq.com", "cq.gov.cn"))
  .map(([local, domain]) => `${local}@${domain}`);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const personal = fc
  .oneof(mobile, landline, idCard, bankCard, email)
  .chain((text) => fc.constantFrom(text, fullWidth(text)));

/** What may stand around: neither digits nor units. */
const around = fc
  .array(
    fc.constantFrom("请联系", "张三", "，", "。", "：", "的电话是", " ", "\n", "（", " call me: ", "谢谢", "补贴"),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(""));

const year = fc.integer({ min: 1949, max: 2060 }).map(String);
const number = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999_999 }).map(String),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => n.toLocaleString("en-US")),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9999 })).map(([a, b]) => `${a}.${b}`),
);
const sum = fc.oneof(
  fc.tuple(number, fc.constantFrom("元", "万元", "亿元", "%", "家", "个", "项", "人次", "平方公里", "亩", " yuan")),
  fc.tuple(
    fc.integer({ min: 10_000_000_000, max: 99_999_999_999_999 }).map(String),
    fc.constantFrom("元", " RMB", "％"),
  ),
);
/** Quantities, days and numbers as policies write them. */
const figure = fc.oneof(
  sum.map((parts) => parts.join("")),
  fc.tuple(year, fc.constantFrom("-", "—", "－", "~", "至"), year).map((parts) => parts.join("")),
  fc.tuple(year, padded(1, 12), padded(1, 28)).map((parts) => parts.join("-")),
  fc.tuple(year, padded(1, 12), padded(1, 28)).map((parts) => parts.join("")),
  fc.tuple(year, padded(1, 12)).map(([y, m]) => `${y}年${m}月`),
  fc.tuple(year, fc.integer({ min: 1, max: 999 })).map(([y, n]) => `渝府办发〔${y}〕${n}号`),
  fc.array(year, { minLength: 2, maxLength: 5 }).map((years) => years.join(" ")),
  fc.array(year, { minLength: 2, maxLength: 4 }).map((years) => years.join("、")),
  fc.constantFrom("12345", "12345热线", "400-888-1234", "最高1000万元", "3000 4000 5000 6000", "RMB 10 million"),
);

describe("maskPersonalData", () => {
  it.each([
    ["我的手机13812345678，请回电", "我的手机[phone]，请回电"],
    ["＋８６ １３８－１２３４－５６７８", "[phone]"],
    ["13812345678,13912345678", "[phone],[phone]"],
    ["13812345678万女士", "[phone]万女士"],
    ["(023)63671234转801", "[phone]"],
    ["电话：67577777", "电话：[phone]"],
    ["身份证500101199003071234", "身份证[id-card]"],
    ["50010119900307123X", "[id-card]"],
    ["老身份证 500101900307123", "老身份证 [id-card]"],
    ["卡号 6222 0212 3456 7890 128", "卡号 [bank-card]"],
    ["账号：310066661018000012", "账号：[bank-card]"],
    ["发到 zhang.san+1@cq.gov.cn。", "发到 [e-mail]。"],
    ["zhang＠ｑｑ．ｃｏｍ", "[e-mail]"],
  ])("%s", (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    "补贴500000元",
    "2025-2027年",
    "2025—2027年重点任务",
    "产值13812345678元",
    "13812345678.50元",
    "渝府办发〔2025〕57号",
    "20251118",
    "拨打12345",
    "每平方米1000元@两江新区",
    "0.02363671234",
  ])("leaves %s alone", (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  it("leaves no digit of what is a person's, and every character of what stands around", () => {
    fc.assert(
      fc.property(around, personal, around, (before, data, after) => {
        const masked = maskPersonalData(before + data + after);
        expect(masked).toMatch(/\[(phone|id-card|bank-card|e-mail)\]/);
        expect(masked).not.toMatch(/[\d０-９@＠]/);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
      }),
      SEED,
    );
  });

  it("takes no figure of a policy for a person's", () => {
    const words = fc.constantFrom("请联系", "产值", "，", "目标", "in ", "补贴", "其中（", " ");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, figure), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([words, quantity]) => `${words}为${quantity}`).join("，");
        expect(maskPersonalData(text)).toBe(text);
      }),
      { seed: 12, numRuns: 10_000 },
    );
  });

  it("finds what it finds in order, within the text; masking twice changes nothing more", () => {
    const pieces = fc.oneof(personal, figure, around, fc.string({ unit: "binary", maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("。");
        let from = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        expect(maskPersonalData(maskPersonalData(text))).toBe(maskPersonalData(text));
      }),
      SEED,
    );
  });

  it("touches no figure of the documents", async () => {
    const { documents } = await readCorpus(fileURLToPath(new URL("../../corpus/", import.meta.url)));
    const texts = documents.flatMap((document) => JSON.stringify(document, ["clauses", "children", "text"]));
    const found = texts.flatMap((text) => findPersonalData(text).map(({ start, end }) => text.slice(start, end)));
    for (const text of found) expect(text).toMatch(/^((0\d{2,3}[-—]?)?[2-9]\d{6,7}|[\w.]+@[\w.]+)$/);
  });

  it.each(["1", "0", "a", "@", "a@", "138-", "86", " ", "电话", "电话 ", "6222 ", "+86 ", "."])(
    "isn't slow on %j over and over",
    (unit) => {
      expect(findPersonalData(unit.repeat(400_000 / unit.length)).length).toBeGreaterThanOrEqual(0);
    },
  );
});
