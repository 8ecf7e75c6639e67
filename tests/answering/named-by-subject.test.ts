import { describe, expect, it } from "vitest";
import { namedBySubject } from "../../src/answering/read/named-by-subject.ts";
import { readQuestion } from "../../src/answering/read/read-question.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { content } from "./fixtures/concept.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, said, ask } from "./fixtures/knowledge.ts";

const DOCUMENTS = [
  documentOf({
    id: "ferry",
    title: "云州市轮渡发展若干措施",
    clauses: [{ heading: "航线", text: "对新开轮渡航线，给予最高30万元补贴。" }],
  }),
  documentOf({
    id: "bridge",
    title: "云州市桥梁养护工作方案",
    clauses: [{ heading: "巡查", text: "桥梁每座每年巡查2次。" }],
  }),
];
const CONCEPTS = [content("ferry", ["轮渡"], ["ferry"]), content("bridge", ["桥梁"], ["bridge"])];

const knowledge: Knowledge = await knowledgeFrom(DOCUMENTS, { concepts: CONCEPTS });
const named = (text: string): readonly string[] =>
  [...readQuestion({ question: text, lang: "auto", asOf: "2026-03-15" }, knowledge).named].sort();

describe("documents named by their subjects", () => {
  it.each([
    "轮渡措施和桥梁养护方案，哪个给补贴？",
    "两份文件（轮渡、桥梁）各是哪天印发的？",
    "Does the ferry plan or the bridge scheme pay anything?",
    "When were the two documents (ferry, bridge) issued?",
  ])("are meant where several are: %s", (text) => {
    expect(named(text)).toEqual(["bridge", "ferry"]);
  });

  it.each([
    "轮渡措施给多少补贴？",
    "轮渡和桥梁哪个给补贴？",
    "What does the ferry plan pay?",
    "ferry or bridge, what pays?",
  ])("aren't where there is one, or subjects alone: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it("count beside documents named otherwise", () => {
    const concepts = knowledge.matcher.match("the ferry plan");
    expect(namedBySubject("the ferry plan", concepts, ["bridge"], knowledge)).toEqual(["ferry"]);
    expect(namedBySubject("the ferry plan", concepts, ["ferry"], knowledge)).toEqual([]);
  });

  it("are told in the answer where one of them answers", async () => {
    expect(said(await ask("轮渡措施和桥梁养护方案，哪个给航线补贴？", knowledge))).toMatch(/轮渡.*30万元/);
  });
});
