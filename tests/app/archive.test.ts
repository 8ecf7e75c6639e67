import { beforeEach, describe, expect, it } from "vitest";
import { exported } from "../../src/app/export.ts";
import { expireRecords } from "../../src/app/retention.ts";
import { DEFAULT_RETENTION } from "../../src/domain/retention.ts";
import type { Records } from "../../src/ports/records.ts";
import { forgetfulRecords } from "../../src/stores/open-records.ts";
import { answer, NOON } from "../stores/fixtures.ts";

let records: Records;
beforeEach(async () => {
  records = await forgetfulRecords();
  return async () => records.close();
});

async function text(kind: "answers" | "feedback", format: "json" | "csv"): Promise<string> {
  let whole = "";
  for await (const piece of exported(records, kind, format)) whole += piece;
  return whole;
}

const comment = (words: string) => ({ id: "f-1", answerId: "a-1", helpful: true, comment: words, at: NOON });

describe("an export", () => {
  it("is JSON, personal data masked and policy figures left alone", async () => {
    await records.answers.keep(answer("a-1", "c-1", "我叫王伟，电话13812345678，500000元以上、2025-2027年的补贴？"));
    const parsed: unknown = JSON.parse(await text("answers", "json"));
    expect(parsed).toMatchObject([{ id: "a-1", answer: "最高300万元。[1]" }]);
    expect(JSON.stringify(parsed)).not.toContain("13812345678");
    expect(JSON.stringify(parsed)).toContain("500000元以上、2025-2027年");
    expect(JSON.parse(await text("feedback", "json"))).toEqual([]);
  });

  it("is CSV that a spreadsheet opens, and takes nothing in it for a formula", async () => {
    await records.answers.keep(answer("a-1", "c-1"));
    await records.feedback.add(comment('=HYPERLINK("x"),\n"好"'), null);
    const csv = await text("feedback", "csv");
    expect(csv).toBe(`\ufeffid,answerId,comment,at,helpful\r\nf-1,a-1,"'=HYPERLINK(""x""),\n""好""",${NOON},yes\r\n`);
    await expect(text("answers", "csv")).resolves.toMatch(/^\ufeffid,askedAt,conversation,question,/);
  });
});

describe("retention", () => {
  const after = (days: number) => new Date(Date.parse(NOON) + days * 24 * 60 * 60_000);

  it("removes what is due, kind by kind, and records how much", async () => {
    await records.answers.keep(answer("a-1", "c-1"));
    await records.feedback.add(comment("好"), null);
    expect(await expireRecords(records, DEFAULT_RETENTION, after(179))).toEqual({});
    expect(await records.audit.list(10)).toEqual([]);
    expect(await expireRecords(records, DEFAULT_RETENTION, after(181))).toEqual({ conversations: 1 });
    expect(await records.feedback.of("a-1")).toHaveLength(1);
    expect(await expireRecords(records, { ...DEFAULT_RETENTION, feedback: 0 }, after(9_999))).toEqual({});
    expect(await expireRecords(records, DEFAULT_RETENTION, after(731))).toEqual({ feedback: 1 });
    expect(await records.audit.list(10)).toMatchObject([
      { action: "retention", detail: { feedback: 1 } },
      { action: "retention", detail: { conversations: 1 } },
    ]);
  });
});
