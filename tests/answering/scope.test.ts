import { describe, expect, it } from "vitest";
import { scopeOf } from "../../src/answering/scope.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";
import { DOCUMENTS } from "./fixtures/town.ts";

const FERRY = documentOf({
  id: "ferry",
  title: "云州市轮渡安排通知",
  kind: "notice",
  issuedOn: "2022-03-10",
  clauses: [{ heading: "热线", text: "轮渡热线：966001。" }],
});
const town = await knowledgeFrom([...DOCUMENTS, FERRY]);
const asked = (question: string): string[] => [...(scopeOf(read(question, town), town, []).asked ?? [])];

describe("a month that names a document", () => {
  it.each(["2022年3月版的措施里第2条是什么？", "What is item 2 of the March 2022 version of the measures?"])(
    "is an edition where editions are spoken of: %s",
    (question) => {
      expect(asked(question)).toEqual(["tax-2022"]);
    },
  );

  it.each(["What hotline does the notice from March 2022 give?"])("is any document of it otherwise: %s", (question) => {
    expect(asked(question)).toContain("ferry");
  });
});
