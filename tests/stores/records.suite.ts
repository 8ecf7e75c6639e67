import { beforeEach, describe, expect, it } from "vitest";
import type { Feedback } from "../../src/contract/index.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";
import type { Records } from "../../src/ports/records.ts";
import { sha256 } from "../../src/stores/files.ts";
import { answer, NOON } from "./fixtures.ts";

const noon = new Date(NOON);

const said = (id: string, answerId: string): Feedback => ({ id, answerId, helpful: true, comment: "好", at: NOON });

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/**
 * What every {@link Records} must do; run it over each implementation.
 *
 * @param open opens an empty store; `again` opens the same one anew, as after a restart
 */
export function describeRecords(
  name: string,
  open: () => Promise<{ readonly records: Records; readonly again: () => Promise<Records> }>,
): void {
  describe(`${name} keeps records`, () => {
    let records: Records;
    let again: () => Promise<Records>;
    beforeEach(async () => {
      ({ records, again } = await open());
      return async () => records.close();
    });

    it("gives an answer back as it was given, also after a restart", async () => {
      const kept = answer("a-1", "c-1");
      await records.answers.keep(kept);
      expect(await records.answers.answer("a-1")).toEqual(kept);
      expect(await records.answers.answer("a-2")).toBeNull();
      await records.close();
      records = await again();
      expect(await records.answers.answer("a-1")).toEqual(kept);
    });

    it("gives a conversation back in order", async () => {
      for (const [at, question] of ["一", "二", "三"].entries())
        await records.answers.keep({ ...answer(`a-${at}`, "c-1", question), askedAt: `2026-11-22T04:00:0${at}.000Z` });
      await records.answers.keep(answer("b-1", "c-2", "other"));
      expect(await records.answers.recent("c-1", 2)).toEqual({
        lastAskedAt: "2026-11-22T04:00:02.000Z",
        questions: ["二", "三"],
      });
      expect(await records.answers.recent("c-3", 2)).toBeNull();
      const conversation = await records.answers.conversation("c-1");
      expect(conversation).toMatchObject({ id: "c-1", begunAt: NOON, lastAskedAt: "2026-11-22T04:00:02.000Z" });
      expect(conversation?.answers.map(({ question }) => question)).toEqual(["一", "二", "三"]);
    });

    it("tries whether it can write, as often as it is asked, and leaves all as it is", async () => {
      await records.answers.keep(answer("a-1", "c-1"));
      await Promise.all(Array.from({ length: 20 }, () => records.tryWrite()));
      for (let n = 0; n < 20; n += 1) await records.tryWrite();
      await records.close();
      records = await again();
      expect(await records.answers.answer("a-1")).toEqual(answer("a-1", "c-1"));
    });

    it("says that it can't be written once it is closed", async () => {
      await records.close();
      await expect(records.tryWrite()).rejects.toThrow(Unavailable);
      records = await again();
    });

    it("keeps many at once", async () => {
      const all = Array.from({ length: 300 }, (_, at) => answer(`a-${at}`, `c-${at % 7}`));
      await Promise.all(all.map((one) => records.answers.keep(one)));
      const found = await Promise.all(all.map(({ response }) => records.answers.answer(response.id)));
      expect(found).toEqual(all);
    });

    it("keeps feedback on what was answered alone", async () => {
      await records.answers.keep(answer("a-1", "c-1"));
      expect(await records.feedback.add(said("f-1", "a-1"), null)).toMatchObject({ kind: "added" });
      expect(await records.feedback.add(said("f-2", "a-2"), null)).toBeNull();
      expect(await records.feedback.add(said("f-3", "a-2"), { scope: "s", key: "k", fingerprint: "x" })).toBeNull();
    });

    it("does the same request once, also where it comes many times at the same moment", async () => {
      await records.answers.keep(answer("a-1", "c-1"));
      const once = { scope: "feedback:a-1", key: "k", fingerprint: "x" };
      const added = await Promise.all(
        ["f-1", "f-2", "f-3", "f-4"].map((id) => records.feedback.add(said(id, "a-1"), once)),
      );
      expect(added.filter((one) => one?.kind === "added")).toHaveLength(1);
      expect(added.filter((one) => one?.kind === "repeated")).toHaveLength(3);
      expect(new Set(added.map((one) => (one?.kind === "reused" ? "" : one?.record.id))).size).toBe(1);
      expect(await records.feedback.add(said("f-5", "a-1"), { ...once, fingerprint: "y" })).toEqual({ kind: "reused" });
      expect(await records.feedback.add(said("f-6", "a-1"), { ...once, scope: "t" })).toMatchObject({ kind: "added" });
    });

    it("erases a conversation with all that hangs on it, and records that, but nothing of it", async () => {
      await records.answers.keep(answer("a-1", "c-1"));
      await records.answers.keep(answer("b-1", "c-2"));
      await records.feedback.add(said("f-1", "a-1"), { scope: "feedback:a-1", key: "k", fingerprint: "x" });
      expect(await records.answers.erase("c-1", noon)).toBe(true);
      expect(await records.answers.erase("c-1", noon)).toBe(false);
      expect(await records.answers.answer("a-1")).toBeNull();
      expect(await records.answers.conversation("c-1")).toBeNull();
      expect(await records.answers.answer("b-1")).not.toBeNull();
      expect(await records.feedback.add(said("f-2", "a-1"), null)).toBeNull();
      const [entry] = await records.audit.list(1);
      expect(entry).toMatchObject({ action: "conversation.erase", subject: sha256("c-1"), at: NOON });
    });

    it("gives out all records of a kind, in order, however many, and no secret or id to read by", async () => {
      const ids = Array.from({ length: 503 }, (_, at) => `a-${String(at).padStart(4, "0")}`);
      for (let at = 0; at < ids.length; at += 100)
        await Promise.all(
          ids.slice(at, at + 100).map((id) => records.answers.keep(answer(id, "the-conversation", "多少？"))),
        );
      const rows = await all(records.archive.rows("answers"));
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(rows[0]).toMatchObject({
        question: "多少？",
        answer: "最高300万元。[1]",
        status: "answered",
        reason: null,
      });
      expect(JSON.stringify(rows)).not.toContain("the-conversation");
      await records.feedback.add(said("f-1", "a-0001"), null);
      expect(await all(records.archive.rows("feedback"))).toMatchObject([{ answerId: "a-0001", helpful: "yes" }]);
      await records.keys.add({ id: "k-1", name: "n", scope: "desk" }, "digest of the secret", noon);
      const keys = await all(records.archive.rows("keys"));
      expect(keys).toMatchObject([{ id: "k-1", scope: "desk", revoked_at: null }]);
      expect(JSON.stringify(keys)).not.toContain("digest");
      const trail = await all(records.archive.rows("audit"));
      expect(trail).toMatchObject([{ seq: 1, action: "key.make", subject: "k-1" }]);
      for (const kind of ["corrections", "pins"] as const) expect(await all(records.archive.rows(kind))).toEqual([]);
    });

    it("removes what is older than a day, and nothing that is younger", async () => {
      const day = (n: number) => `2026-11-${n}T04:00:00.000Z`;
      await records.answers.keep({ ...answer("a-1", "c-1"), askedAt: day(10) });
      await records.answers.keep({ ...answer("a-2", "c-1"), askedAt: day(20) });
      await records.answers.keep({ ...answer("b-1", "c-2"), askedAt: day(10) });
      await records.feedback.add({ ...said("f-1", "b-1"), at: day(10) }, null);
      await records.feedback.add({ ...said("f-2", "b-1"), at: day(20) }, null);
      const before = new Date(day(15));
      expect(await records.archive.expire("conversations", before)).toBe(1);
      expect(await records.answers.answer("b-1")).toBeNull();
      expect(await records.answers.conversation("c-2")).toBeNull();
      expect((await records.answers.conversation("c-1"))?.answers).toHaveLength(2);
      expect(await records.archive.expire("feedback", before)).toBe(1);
      expect((await records.feedback.of("b-1")).map(({ id }) => id)).toEqual(["f-2"]);
      const correction = {
        id: "x-1",
        answerId: null,
        clauseId: "d/1",
        problem: "?",
        proposal: "",
        by: "k-1",
        at: day(10),
        state: "open" as const,
        decision: null,
      };
      await records.corrections.add(correction, null);
      expect(await records.archive.expire("corrections", before)).toBe(0);
      await records.corrections.decide("x-1", { state: "accepted", note: "", by: "k-1", at: day(11) });
      expect(await records.archive.expire("corrections", before)).toBe(1);
      const pin = { id: "p-1", question: "?", clauseId: "d/1", note: "", by: "k-1", at: day(10) };
      await records.pins.add(pin, "?", null);
      expect(await records.archive.expire("pins", before)).toBe(0);
      await records.pins.remove("p-1", "k-1", new Date(day(11)));
      expect(await records.archive.expire("pins", before)).toBe(1);
      await records.archive.tidy(before);
    });

    it("chains what it records, also where several write at once and after a restart", async () => {
      const event = { actor: "operator", action: "export", subject: "answers", detail: { rows: 3 } } as const;
      await Promise.all(Array.from({ length: 20 }, () => records.audit.add(event, noon)));
      await records.close();
      records = await again();
      await records.audit.add(event, noon);
      expect(await records.audit.verify()).toMatchObject({ kind: "whole", entries: 21, head: { seq: 21 } });
      const [last, before] = await records.audit.list(2);
      expect(last?.previous).toBe(before?.hash);
    });

    it("chains what two processes record at once", async () => {
      const other = await again();
      const event = { actor: "operator", action: "export", subject: "answers", detail: {} } as const;
      await Promise.all([records, other].flatMap((one) => Array.from({ length: 8 }, () => one.audit.add(event, noon))));
      expect(await records.audit.verify()).toMatchObject({ kind: "whole", entries: 16 });
      await other.close();
    });
  });
}
