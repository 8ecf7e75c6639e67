import { describe, expect, it } from "vitest";
import { ofTheFacility } from "../../src/answering/unstated/facility.ts";
import { ofTheQuoted } from "../../src/answering/unstated/quoted.ts";
import type { Said } from "../../src/answering/unstated/check.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

const knowledge = await knowledgeFrom();

/** A passage of the fixtures as what a draft rests on. */
function resting(id: string, quoteEn: string | null = null): Said {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  const { document, ref, text } = passage;
  return { evidence: { document, ref, id, quote: text, quoteEn }, text };
}

describe("a figure asked for of what stands in quotation marks", () => {
  it.each([
    ["“绿色工厂”一次性奖励多少？", "tax-2024/2~1", true],
    ["“绿色工厂”一次性奖励多少？", "housing-2025/1~1", false],
    ["“没人听过的”一次性奖励多少？", "housing-2025/1~1", true],
    ["“绿色工厂”由谁负责？", "housing-2025/1~1", true],
  ])("%s rests on %s: %s", (question, id, expected) => {
    expect(ofTheQuoted([resting(id)], read(question, knowledge), knowledge)).toBe(expected);
  });
});

describe("the number of a facility", () => {
  it.each([
    ["What is the phone number of Yunzhou East Bus Station?", "Yunzhou East Bus Station: 12345", true],
    ["What is the phone number of Yunzhou East Bus Station?", "Yunzhou Bus Station: 12345", false],
    ["Who do I call at Northport Airport?", "Yunzhou Southport Airport: 96000", false],
    ["Who do I call at the airport?", "Yunzhou Southport Airport: 96000", true],
  ])("%s from %s: %s", (question, quoteEn, expected) => {
    expect(ofTheFacility([resting("tax-2024/1~1", quoteEn)], read(question, knowledge), knowledge)).toBe(expected);
  });
});
