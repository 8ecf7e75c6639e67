import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { buildParts } from "../../src/indexing/build-parts.ts";
import { assembleIndex, type PassageIndex } from "../../src/indexing/passage-index.ts";
import { exactSearch } from "../../src/indexing/vectors.ts";
import { createTokenizer } from "../../src/language/tokens.ts";
import { best } from "../../src/retrieval/best.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import { termCoverage } from "../../src/retrieval/term-coverage.ts";
import { hashingEncoder, POLICY } from "../indexing/fixtures.ts";

const encoder = hashingEncoder();
let index: PassageIndex;

beforeAll(async () => {
  const tokenizer = createTokenizer([]);
  const { lexical, vectors } = await buildParts(POLICY, encoder, tokenizer);
  index = assembleIndex({
    version: "test",
    tokenizer,
    entries: POLICY,
    lexical,
    vectors,
    search: exactSearch(vectors),
  });
});

const ids = async (text: string, more: { concepts?: string[]; documents?: string[] } = {}): Promise<string[]> => {
  const ranked = await retrieve(index, { text, concepts: [], limit: 10, ...more }, encoder);
  return ranked.map(({ entry }) => entry.passage.id);
};

describe("retrieve", () => {
  it.each([
    ["新材料首次投产奖励多少？", "a"],
    ["新材料第一次卖出去能拿多少钱", "a"],
    ["rent subsidy for a factory", "c"],
    ["新建實驗室資助", "b"],
    ["laboratory grant", "b"],
  ])("%s", async (question, expected) => expect((await ids(question))[0]).toBe(expected));

  it("shows arithmetic that adds up to the score", async () => {
    const ranked = await retrieve(index, { text: "重点实验室资助", concepts: ["laboratory"], limit: 10 }, encoder);
    expect(ranked.length).toBeGreaterThan(1);
    for (const { score, arithmetic: lines } of ranked) {
      const arithmetic = lines();
      expect(arithmetic.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 12);
      for (const { value } of arithmetic) expect(value).toBeGreaterThan(0);
      for (const { value } of arithmetic) expect(value).toBeLessThanOrEqual(1.000001);
    }
  });

  it("lets concepts decide where words are alike", async () => {
    expect((await ids("重点实验室", { concepts: ["grant"] }))[0]).toBe("b");
  });

  it("keeps to the documents asked for", async () => {
    expect(await ids("重点实验室", { documents: ["某府发-2023-1"] })).toEqual(["d"]);
    expect(await ids("重点实验室", { documents: ["nowhere"] })).toEqual([]);
  });

  it("finds nothing for nothing", async () => {
    expect(await ids("")).toEqual([]);
    expect(await ids("？！")).toEqual([]);
  });

  it("ranks alike every time, whatever is asked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
        expect(await ids(text)).toEqual(await ids(text));
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe("termCoverage", () => {
  it("tells the words that an entry accounts for from those it doesn't", () => {
    const { terms, share } = termCoverage(index, "重点实验室资助养猪", 1);
    expect(terms.map(({ term, covered, known }) => [term, covered, known])).toEqual([
      ["重点", 1, true],
      ["实验室", 1, true],
      ["资助", 1, true],
      ["养猪", 0, false],
    ]);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.9);
  });

  it("covers English by the translation", () => {
    const { terms } = termCoverage(index, "What grants do laboratories get for yachts?", 1);
    expect(terms.map(({ term, covered }) => [term, covered])).toEqual([
      ["grants", 1],
      ["laboratories", 1],
      ["yachts", 0],
    ]);
  });

  it("is whole for a question without content words", () => {
    expect(termCoverage(index, "请问是多少？", 0)).toEqual({ terms: [], share: 1 });
  });
});

describe("best", () => {
  it("gives the greatest first, the earlier among equals, none that is 0", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (scores, limit) => {
          const expected = scores
            .map((score, at) => [score, at] as const)
            .filter(([score]) => score > 0)
            .sort(([a, i], [b, j]) => b - a || i - j);
          expect(best(Float64Array.from(scores), limit, () => true)).toEqual(
            expected.slice(0, limit).map(([, at]) => at),
          );
        },
      ),
    );
  });
});
