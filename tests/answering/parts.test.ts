import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionParts, turnParts } from "../../src/answering/read/parts.ts";

describe("the questions that a question strings together", () => {
  it.each([
    ["房产税减多少,退税要几天?", ["房产税减多少", "退税要几天"]],
    ["how much is the rent allowance, and who pays it?", 2],
    ["增速要求:制造业年均多少,农业年均多少?", ["增速要求 制造业年均多少", "增速要求 农业年均多少"]],
    ["博士补贴多少以及硕士补贴多少?", 2],
    ["茶园产值和渔业产值每年各增长多少?", ["每年各增长多少 茶园产值", "每年各增长多少 渔业产值"]],
    [
      "compare the yearly growth targets: fish farms versus tea gardens.",
      ["yearly growth targets: fish farms", "yearly growth targets: tea gardens"],
    ],
    ["which document wants fish farms, and which one pays for tea gardens (rate, cap)?", 2],
    [
      "which one wants a pier built, and which one pays fishermen a share (rate, cap)?",
      ["which one wants a pier built", "and which one pays fishermen a share (rate, cap)"],
    ],
    [
      "compare the 2027 targets for fish farms and for tea gardens.",
      ["2027 targets fish farms", "2027 targets tea gardens"],
    ],
    [
      "compare: the grant for fish farms in 9 and the award for tea gardens in 12. rates and caps?",
      ["rates and caps the grant for fish farms in 9", "rates and caps the award for tea gardens in 12"],
    ],
    [
      "one bureau is named first both for licensing fish farms and for inspecting tea gardens. which one?",
      [
        "one bureau is named first which one licensing fish farms",
        "one bureau is named first which one inspecting tea gardens",
      ],
    ],
    [
      "which body comes first both for fish farms and for tea gardens?",
      ["which body comes first fish farms", "which body comes first tea gardens"],
    ],
    ["渔业和林业的产值目标各是多少?哪个高", ["产值目标 渔业", "产值目标 林业"]],
    ["比较渔业和林业的产值目标", ["产值目标 渔业", "产值目标 林业"]],
    ["yearly ceilings: (1) grant for fish farms; (2) award for tea gardens", 2],
    [
      "a grant for fish farms or an award for tea gardens. compare the two sums.",
      ["sums a grant for fish farms", "sums an award for tea gardens"],
    ],
    [
      "two phone numbers please: the tax office for refunds, and whoever licenses fish farms",
      ["two phone numbers please the tax office for refunds", "two phone numbers please whoever licenses fish farms"],
    ],
    [
      "yearly growth wanted for fish farms versus that for tea gardens?",
      ["yearly growth wanted fish farms", "yearly growth wanted tea gardens"],
    ],
    [
      "2025年渔业产值目标和林业产值目标,哪个更大,各多少亿?",
      ["各多少亿 2025年渔业产值目标", "各多少亿 2025年林业产值目标"],
    ],
    ["两个事一起问:渔业产值多少?林业产值多少?", ["渔业产值多少", "林业产值多少"]],
    ["what if we move away, is the grant paid back?", []],
    ["we run a tea garden. how much is the grant? who pays it?", 2],
    ["房产税要减多少?做出口的企业,退税要几天?", ["房产税要减多少", "做出口的企业,退税要几天"]],
    ["退税要几天?", []],
    ["how long does a refund take?", []],
    ["为小微企业、个体户和农户减免多少房产税?", []],
  ])("%s", (text, parts) => {
    const found = questionParts(text);
    if (typeof parts === "number") expect(found).toHaveLength(parts);
    else expect(found).toEqual(parts);
  });

  it("of a follow-up are its sentences, also where one names another case alone", () => {
    expect(turnParts("那国家标准呢?一家公司一年最多算几个?")).toEqual(["那国家标准呢?", "一家公司一年最多算几个?"]);
    expect(turnParts("and a national one? how many a year?")).toEqual(["and a national one?", "how many a year?"]);
    expect(turnParts("and a national one?")).toEqual([]);
  });

  it("are none or a few, each with something in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("多少,", "减免几天?", "and how ", "房产税", ":", "；", "who "), { maxLength: 20 }),
        (pieces) => {
          const parts = questionParts(pieces.join(""));
          expect(parts.length === 0 || (parts.length >= 2 && parts.length <= 4)).toBe(true);
          for (const part of parts) expect(part.trim().length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
