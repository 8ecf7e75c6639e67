import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/indexing/lexical/fields.ts";
import { buildLexicalIndex } from "../../src/indexing/lexical/lexical-index.ts";
import { readLexicalIndex, writeLexicalIndex } from "../../src/indexing/lexical/serialise.ts";
import { createTokenizer } from "../../src/language/tokens.ts";
import { bm25f, bm25fByField, ceilingOf, idf } from "../../src/retrieval/bm25f.ts";
import type { LexicalParameters } from "../../src/retrieval/parameters.ts";
import { entry, POLICY } from "../indexing/fixtures.ts";

const tokenizer = createTokenizer([]);
const parameters: LexicalParameters = {
  k1: 1.2,
  b: { body: 0.75, heading: 0.5, translation: 0.75, paraphrases: 0.5, bigrams: 0.75 },
  weights: { body: 1, heading: 2, translation: 1, paraphrases: 1, bigrams: 1 },
  part: 0.4,
};

describe("bm25f", () => {
  it("gives the value worked out by hand", () => {
    // Three entries; "rent" stands in two of them. The first: twice among 4 words of the body, once in a heading of 1 word.
    const index = buildLexicalIndex(
      [
        entry("1", "rent subsidy rent factory", { path: ["rent"] }),
        entry("2", "rent factory", { path: ["plan office"] }),
        entry("3", "laboratory grant prize"),
      ],
      tokenizer,
    );
    // Mean lengths: body (4 + 2 + 3) / 3 = 3; heading, over the two that have one, (1 + 2) / 2 = 1.5.
    // Body: 2 / (0.25 + 0.75 · 4/3) = 1.6. Heading: 2 · 1 / (0.5 + 0.5 · 1/1.5) = 2.4. Together tf = 4.
    // idf = ln(1 + (3 − 2 + 0.5) / (2 + 0.5)) = ln 1.6 = 0.4700. Score = 0.4700 · 4 / (1.2 + 4) = 0.36154.
    const terms = [{ term: "rent", weight: 1 }];
    const [first, second, third] = bm25f(index, terms, parameters);
    expect(first).toBeCloseTo(0.36154, 5);
    // Second: 1 / (0.25 + 0.75 · 2/3) = 4/3; 0.4700 · (4/3) / (1.2 + 4/3) = 0.24737.
    expect(second).toBeCloseTo(0.24737, 5);
    expect(third).toBe(0);
    // The fields share the score as they share the tf: 1.6 and 2.4 of 4.
    const split = bm25fByField(index, terms, parameters, 0);
    expect(split.body).toBeCloseTo(0.36154 * 0.4, 5);
    expect(split.heading).toBeCloseTo(0.36154 * 0.6, 5);
    expect(ceilingOf(index, terms)).toBeCloseTo(Math.log(1.6), 10);
  });

  it("never exceeds the ceiling, and the fields add up to the whole", () => {
    const index = buildLexicalIndex(POLICY, tokenizer);
    const terms = tokenizer.tokenize("新材料 重点实验室 rent subsidy 租金 资助").map((term) => ({ term, weight: 1 }));
    bm25f(index, terms, parameters).forEach((score, at) => {
      expect(score).toBeLessThanOrEqual(ceilingOf(index, terms));
      const split = bm25fByField(index, terms, parameters, at);
      expect(FIELDS.reduce((sum, field) => sum + split[field], 0)).toBeCloseTo(score, 10);
    });
  });

  it("values rare words more", () => {
    expect(idf(1, 10)).toBeCloseTo(1.992, 3);
    expect(idf(0, 10)).toBeGreaterThan(idf(1, 10));
    expect(idf(10, 10)).toBeGreaterThan(0);
  });
});

describe("the lexical index as bytes", () => {
  it("reads back what was written, and writes the same bytes for the same entries", () => {
    const index = buildLexicalIndex(POLICY, tokenizer);
    const bytes = writeLexicalIndex(index);
    expect(readLexicalIndex(bytes)).toEqual(index);
    expect(writeLexicalIndex(buildLexicalIndex(POLICY, tokenizer))).toEqual(bytes);
  });
});
