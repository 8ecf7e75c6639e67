import { beforeAll, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/answering/compose/words.ts";
import { passageEvidence } from "../../src/answering/evidence.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { noticesFor } from "../../src/answering/notices.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import { documentOf } from "./fixtures/document.ts";
import { ask, knowledgeFrom, TODAY } from "./fixtures/knowledge.ts";
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

const printed = (title: string, en: string): PolicyDocument["printings"][number] => ({
  source: en,
  title: { zh: title, en },
  date: null,
  span: { source: en, segments: [] },
  differences: [],
});
const PARKS = documentOf({
  id: "parks",
  title: "云州市公园建设方案",
  kind: "plan",
  printings: [
    printed("云州网", "website"),
    {
      ...printed("云州公报", "gazette"),
      differences: [
        { ref: "annex1#1", column: "牵头单位", first: "市园林局", here: "市水务局" },
        {
          ref: "2",
          column: null,
          first: "加强管护。每年巡查4次。经费由市级承担。",
          here: "加强管护。每年巡查6次。经费由市级承担。",
        },
      ],
    },
  ],
  disagreements: [{ first: { ref: "1", text: "建设河畔公园" }, second: { ref: "annex1#1", text: "建设公园" } }],
  clauses: [
    { heading: "建设河畔公园", text: "沿河建设公园。" },
    { heading: "加强管护", text: "每年巡查4次。经费由市级承担。" },
  ],
  tables: [
    {
      title: "任务分工",
      kind: "tasks",
      columns: [
        ["序号", "number"],
        ["任务", "name"],
        ["牵头单位", "lead"],
      ],
      rows: [
        ["1", "建设公园", "市园林局"],
        ["2", "加强管护", "市园林局"],
      ],
    },
  ],
});

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom([...DOCUMENTS, CALL, FAIR, PARKS]);
});

/** What is to be noticed about a passage: codes, and all messages as one text. */
function noticed(id: string, day = TODAY, lang: "zh" | "en" = "zh", said = "") {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) throw new Error(`no passage ${id}`);
  const notices = noticesFor([passageEvidence(passage, knowledge)], day, wordsFor(lang, knowledge), knowledge, said);
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

  it("that two printings, or two places of one, disagree: both readings and where they stand", () => {
    const { codes, text } = noticed("parks/annex1#1");
    expect(codes).toEqual(["conflict", "conflict"]);
    expect(text).toContain("云州网的附件1第1项“牵头单位”栏作“市园林局”；云州公报的附件1第1项“牵头单位”栏作“市水务局”");
    expect(text).toContain("第1项作“建设河畔公园”；附件1第1项作“建设公园”");
    expect(noticed("parks/annex1#1", TODAY, "en").text).toContain(
      "website, annex 1, row 1, “Lead body”: “市园林局”; gazette, annex 1, row 1, “Lead body”: “市水务局”",
    );
    expect(noticed("parks/annex1#2").codes).toEqual([]);
  });

  it("that a clause's words disagree, where those words are quoted", () => {
    expect(noticed("parks/2~1").codes).toEqual(["conflict"]);
    expect(noticed("parks/2~1").text).toContain("每年巡查6次");
    expect(noticed("parks/2~2").codes).toEqual([]);
  });

  it("that a heading disagrees, where the answer says it", () => {
    expect(noticed("parks/1~1").codes).toEqual([]);
    expect(noticed("parks/1~1", TODAY, "zh", "建设河畔公园：沿河建设公园。").codes).toEqual(["conflict"]);
  });
});

describe("an answer that isn't there", () => {
  it.each(["云府办发〔2022〕3号给绿色工厂多少奖励？", "What does 云府办发〔2022〕3号 pay for greenhouses?"])(
    "says that the nearest clause shown no longer holds: %s",
    async (question) => {
      const { draft } = await ask(question, await knowledgeFrom());
      expect(draft.status).toBe("no_answer");
      expect(draft.also.map((e) => e.document)).toContain("tax-2022");
      expect(draft.notices.map((n) => n.code)).toEqual(["superseded"]);
    },
  );
});
