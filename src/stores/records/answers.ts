import { z } from "zod";
import { Asked, AskResponse } from "../../contract/index.ts";
import type { AnswerLog, KeptAnswer } from "../../ports/answer-log.ts";
import { sql, type Database } from "../database/database.ts";
import { sha256 } from "../files.ts";
import type { SqlAuditTrail } from "./audit.ts";

const Body = z.object({ asked: Asked, response: AskResponse });
const AnswerRow = z.object({ asked_at: z.string(), question: z.string(), body: z.string() });
const ConversationRow = z.object({ begun_at: z.string(), last_at: z.string() });
const RecentRow = z.object({ last_at: z.string(), question: z.string().nullable() });

function answerOf(row: unknown): KeptAnswer {
  const { asked_at, question, body } = AnswerRow.parse(row);
  return { askedAt: asked_at, question: textOf(question), ...Body.parse(JSON.parse(body)) };
}

const textOf = (json: string): string => z.string().parse(JSON.parse(json));

export function answersIn(database: Database, audit: SqlAuditTrail): AnswerLog {
  return {
    keep: async ({ question, askedAt, asked, response }) => {
      const { id, conversationId } = response;
      await database.write([
        sql(
          `INSERT INTO conversations (id, begun_at, last_at) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET last_at = excluded.last_at`,
          conversationId,
          askedAt,
          askedAt,
        ),
        sql(
          `INSERT INTO answers (id, conversation, turn, asked_at, question, body)
           VALUES (?, ?, (SELECT COALESCE(MAX(turn), 0) + 1 FROM answers WHERE conversation = ?), ?, ?, ?)`,
          id,
          conversationId,
          conversationId,
          askedAt,
          JSON.stringify(question),
          JSON.stringify({ asked, response }),
        ),
      ]);
    },
    answer: async (id) => {
      const [row] = await database.rows("SELECT asked_at, question, body FROM answers WHERE id = ?", id);
      return row === undefined ? null : answerOf(row);
    },
    conversation: async (id) => {
      const [row] = await database.rows("SELECT begun_at, last_at FROM conversations WHERE id = ?", id);
      if (row === undefined) return null;
      const { begun_at, last_at } = ConversationRow.parse(row);
      const answers = await database.rows(
        "SELECT asked_at, question, body FROM answers WHERE conversation = ? ORDER BY turn, asked_at",
        id,
      );
      return { id, begunAt: begun_at, lastAskedAt: last_at, answers: answers.map(answerOf) };
    },
    recent: async (id, most) => {
      const rows = await database.rows(
        `SELECT c.last_at AS last_at, a.question AS question FROM conversations c
         LEFT JOIN answers a ON a.conversation = c.id WHERE c.id = ? ORDER BY a.turn DESC LIMIT ?`,
        id,
        most,
      );
      const [first, ...rest] = z.array(RecentRow).parse(rows);
      if (first === undefined) return null;
      const questions = [first, ...rest].flatMap(({ question }) => (question === null ? [] : [textOf(question)]));
      return { lastAskedAt: first.last_at, questions: questions.reverse() };
    },
    erase: async (id, at) => {
      const [row] = await database.rows("SELECT begun_at, last_at FROM conversations WHERE id = ?", id);
      if (row === undefined) return false;
      await audit.write(
        [
          sql("DELETE FROM once WHERE scope IN (SELECT 'feedback:' || id FROM answers WHERE conversation = ?)", id),
          sql("DELETE FROM feedback WHERE conversation = ?", id),
          sql("DELETE FROM answers WHERE conversation = ?", id),
          sql("DELETE FROM conversations WHERE id = ?", id),
        ],
        // Whoever holds the id can show that it was erased; whoever reads the trail can't tell the id.
        { actor: "public", action: "conversation.erase", subject: sha256(id), detail: {} },
        at,
      );
      // The write-ahead log still held the text.
      if (database.kind === "sqlite") await database.rows("PRAGMA wal_checkpoint(TRUNCATE)");
      return true;
    },
  };
}
