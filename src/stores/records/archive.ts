import { z } from "zod";
import { AskResponse, Correction, Feedback, Pin } from "../../contract/index.ts";
import type { RetainedKind } from "../../domain/retention.ts";
import { AuditEvent } from "../../ports/audit-trail.ts";
import type { Archive, ExportedKind, ExportRow } from "../../ports/archive.ts";
import { sql, type Database, type Statement } from "../database/database.ts";
import { sha256 } from "../files.ts";

/** Records read at a time. */
const PAGE = 500;

/** A kind's table: how it is ordered, and how a row of it becomes one of the export. */
interface Exported {
  readonly table: string;
  /** Column of its age; with `id` it tells where a page ends. */
  readonly age: string;
  readonly id: string;
  readonly row: (row: unknown) => ExportRow;
}

const BodyRow = z.object({ body: z.string() });
const bodyOf = (row: unknown): unknown => JSON.parse(BodyRow.parse(row).body);

const AnswerRow = z.object({ id: z.string(), asked_at: z.string(), conversation: z.string(), question: z.string() });
const KeyRow = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.string(),
  created_at: z.string(),
  last_used_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
});
const PinRow = z.object({ removed_at: z.string().nullable() });
const AuditRow = z.object({ previous: z.string(), hash: z.string() });

function answerRow(row: unknown): ExportRow {
  const { id, asked_at, conversation, question } = AnswerRow.parse(row);
  const { response } = z.object({ response: AskResponse }).parse(bodyOf(row));
  return {
    id,
    askedAt: asked_at,
    // Turns of one conversation can be told to belong together, but not be used to read it.
    conversation: sha256(conversation).slice(0, 16),
    question: z.string().parse(JSON.parse(question)),
    lang: response.lang,
    asOf: response.asOf,
    status: response.status,
    reason: response.reason?.code ?? null,
    answer: response.answer,
    cited: response.citations.map((c) => `${c.document.number ?? c.document.id} ${c.clause.ref}`).join("; "),
    notices: response.notices.map(({ code }) => code).join("; "),
    answeredBy: response.answeredBy,
    indexVersion: response.indexVersion,
  };
}

const EXPORTED: Readonly<Record<ExportedKind, Exported>> = {
  answers: { table: "answers", age: "asked_at", id: "id", row: answerRow },
  feedback: {
    table: "feedback",
    age: "created_at",
    id: "id",
    row: (row) => {
      const { helpful, ...feedback } = Feedback.parse(bodyOf(row));
      return { ...feedback, helpful: helpful ? "yes" : "no" };
    },
  },
  corrections: {
    table: "corrections",
    age: "created_at",
    id: "id",
    row: (row) => {
      const { decision, ...correction } = Correction.parse(bodyOf(row));
      return {
        ...correction,
        decidedBy: decision?.by ?? null,
        decidedAt: decision?.at ?? null,
        note: decision?.note ?? null,
      };
    },
  },
  pins: {
    table: "pins",
    age: "created_at",
    id: "id",
    row: (row) => ({ ...Pin.parse(bodyOf(row)), removedAt: PinRow.parse(row).removed_at }),
  },
  keys: { table: "access_keys", age: "created_at", id: "id", row: (row) => KeyRow.parse(row) },
  audit: {
    table: "audit",
    age: "seq",
    id: "hash",
    row: (row) => {
      const { previous, hash } = AuditRow.parse(row);
      const { detail, ...event } = AuditEvent.extend({ seq: z.int(), at: z.string() }).parse(bodyOf(row));
      return { ...event, detail: JSON.stringify(detail), previous, hash };
    },
  },
};

/** What removes the records of a kind that are older than `before`; the last statement's count is that of the records. */
const EXPIRY: Readonly<Record<RetainedKind, (before: string) => Statement[]>> = {
  conversations: (before) => [
    sql("DELETE FROM answers WHERE conversation IN (SELECT id FROM conversations WHERE last_at < ?)", before),
    sql("DELETE FROM conversations WHERE last_at < ?", before),
  ],
  feedback: (before) => [sql("DELETE FROM feedback WHERE created_at < ?", before)],
  corrections: (before) => [sql("DELETE FROM corrections WHERE state <> 'open' AND created_at < ?", before)],
  pins: (before) => [sql("DELETE FROM pins WHERE removed_at < ?", before)],
};

export function archiveIn(database: Database): Archive {
  return {
    rows: (kind) => rowsOf(database, EXPORTED[kind]),
    expire: async (kind, before) => {
      const written = await database.write(EXPIRY[kind](before.toISOString()));
      return written.kind === "written" ? (written.changed.at(-1) ?? 0) : 0;
    },
    tidy: async (before) => {
      await database.write([
        sql("DELETE FROM once WHERE created_at < ?", before.toISOString()),
        sql("DELETE FROM sessions WHERE last_seen_at < ?", before.toISOString()),
      ]);
    },
  };
}

async function* rowsOf(database: Database, { table, age, id, row }: Exported): AsyncGenerator<ExportRow> {
  const Place = z.object({ [age]: z.union([z.string(), z.number()]), [id]: z.string() });
  let behind: readonly [string | number, string] | null = null;
  for (;;) {
    const order = `ORDER BY ${age}, ${id} LIMIT ${PAGE}`;
    const page =
      behind === null
        ? await database.rows(`SELECT * FROM ${table} ${order}`)
        : await database.rows(`SELECT * FROM ${table} WHERE (${age}, ${id}) > (?, ?) ${order}`, ...behind);
    for (const one of page) yield row(one);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    const place = Place.parse(last);
    behind = [place[age] ?? "", String(place[id])];
  }
}
