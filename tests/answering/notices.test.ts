import { beforeAll, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/answering/compose/words.ts";
import { passageEvidence } from "../../src/answering/evidence.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { noticesFor } from "../../src/answering/notices.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, TODAY } from "./fixtures/knowledge.ts";
import { DOCUMENTS } from "./fixtures/town.ts";

const CALL = documentOf({
  id: "call",
  title: "云州市绿色工厂申报通知",
  kind: "notice",
  issuedOn: "2026-01-05",
  deadline: "2026-02-10",
  clauses: [{ heading: "申报", text: "请按时报送材料。" }],
});
const FAIR = documentOf({
  id: "fair",
  title: "云州市人才周安排",
  kind: "notice",
  issuedOn: "2025-09-01",
  event: { from: "2025-10-01", to: "2025-10-07", span: null },
  clauses: [{ heading: "展会", text: "人才周期间举办招聘会。" }],
});

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([...DOCUMENTS, CALL, FAIR]);
});

/** What is to be noticed about a passage: codes, and all messages as one text. */
function noticed(id: string, day = TODAY, lang: "zh" | "en" = "zh") {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  const notices = noticesFor([passageEvidence(passage, knowledge)], day, wordsFor(lang, knowledge), knowledge);
  return { codes: notices.map((n) => n.code), text: notices.map((n) => n.message).join(" ") };
}

describe("what an asker must know about the evidence", () => {
  it("nothing where a translated clause in force is plain", () => {
    expect(noticed("tax-2024/1~1").codes).toEqual([]);
    expect(noticed("tax-2024/1~1", TODAY, "en").codes).toEqual([]);
  });

  it("that its edition was repealed, by what and since when", () => {
    const { codes, text } = noticed("tax-2022/1~1");
    expect(codes).toEqual(["superseded"]);
    expect(text).toContain("云府办发〔2024〕9号");
    expect(noticed("tax-2022/1~1", "2023-06-01").codes).toEqual([]);
  });

  it("that its term, its deadline or its event is over", () => {
    expect(noticed("tax-2024/1~1", "2029-01-01").codes).toEqual(["expired"]);
    expect(noticed("tax-2024/1~1", "2028-12-31").codes).toEqual([]);
    expect(noticed("call/1~1").codes).toEqual(["expired"]);
    expect(noticed("call/1~1", "2026-02-10").codes).toEqual([]);
    expect(noticed("fair/1~1").codes).toEqual(["expired"]);
    expect(noticed("fair/1~1", "2025-10-07").codes).toEqual([]);
  });

  it("that it isn't in force yet", () => {
    expect(noticed("housing-2025/1~1", "2025-04-30").codes).toEqual(["not_yet_in_force"]);
  });

  it("that it is a report and no policy", () => {
    expect(noticed("talent-news/1~1").codes).toEqual(["interpretation"]);
  });

  it("that it leaves something to the authority, in its own words", () => {
    expect(noticed("tax-2024/5~1").codes).toEqual(["discretion"]);
    expect(noticed("tax-2024/5~1").text).toContain("按规定");
  });

  it("that the print has a slip in what is quoted", () => {
    expect(noticed("housing-2025/2~1").codes).toEqual(["erratum"]);
    expect(noticed("housing-2025/2~1").text).toContain("公租房");
    expect(noticed("housing-2025/1~1").codes).toEqual([]);
  });

  it("that it has no translation, where English is asked for", () => {
    expect(noticed("talent-news/1~1", TODAY, "en").codes).toContain("untranslated");
    expect(noticed("talent-news/1~1", TODAY, "zh").codes).not.toContain("untranslated");
  });
});
