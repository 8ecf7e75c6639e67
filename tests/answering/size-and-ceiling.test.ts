import { describe, expect, it } from "vitest";
import { ofTheCounted } from "../../src/answering/unstated/count.ts";
import { ofItsSize } from "../../src/answering/unstated/size.ts";
import type { Said } from "../../src/answering/unstated/check.ts";
import { content } from "./fixtures/concept.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, read, said } from "./fixtures/knowledge.ts";

const TEXTS = {
  fund: "设立轮渡发展基金，对单个项目给予最高20万元支持。",
  ports: "对新建码头给予10万元支持，每个企业获得支持资金的额度最高不超过30万元。",
  rush: "8个部门联合印发客运工作方案，做好旅客疏导。",
};
const knowledge = await knowledgeFrom(
  [
    documentOf({
      id: "ferry",
      title: "云州市轮渡发展若干措施",
      clauses: Object.values(TEXTS).map((text) => ({ heading: "措施", text })),
    }),
  ],
  {
    concepts: [content("ferry-fund", ["轮渡发展基金"], ["ferry fund"]), content("pier", ["码头"], ["pier"])],
    translations: {
      [TEXTS.fund]: "Set up a ferry fund; a single project receives support of up to RMB 200,000.",
      [TEXTS.ports]: "New piers receive support of RMB 100,000; each company receives up to RMB 300,000.",
      [TEXTS.rush]: "8 departments jointly issue a plan for passenger transport to guide passengers.",
    },
  },
);

/** The passage of a clause as what a draft rests on. */
function resting(ref: string): Said {
  const passage = [...knowledge.passages.values()].find((p) => p.ref === ref && p.kind === "provision");
  if (passage === undefined) throw new Error(`no passage of clause ${ref}`);
  const { document, id, text } = passage;
  return { evidence: { document, ref, id, quote: text, quoteEn: knowledge.english(text) }, text };
}

describe("how large a thing itself is", () => {
  it.each([
    ["轮渡发展基金规模有多大？", false],
    ["What is the size of the ferry fund?", false],
    ["轮渡发展基金对单个项目最高给多少？", true],
  ])("isn't told by what may be had from it: %s", (question, expected) => {
    expect(ofItsSize([resting("1")], read(question, knowledge), knowledge)).toBe(expected);
  });
});

describe("the ceiling over several sums", () => {
  it.each(["新建码头，每家企业总的上限是多少？", "New piers: what is the overall limit per company?"])(
    "is told where it is asked for: %s",
    async (question) => {
      const answer = said(await ask(question, knowledge));
      expect(answer).toMatch(/30万元|300,000/);
      expect(answer).not.toMatch(/10万元|100,000/);
    },
  );
});

describe("how many there are of something, in English", () => {
  it.each([
    ["How many lighthouses are to be built?", "3", true], // the documents have no such word: left to the other checks
    ["How many departments issue the plan?", "3", true],
    ["How many piers are planned?", "3", false],
  ])("is answered from what speaks of it: %s", (question, ref, expected) => {
    expect(ofTheCounted([resting(ref)], read(question, knowledge), knowledge)).toBe(expected);
  });
});
