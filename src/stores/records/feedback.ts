import { z } from "zod";
import { Feedback } from "../../contract/index.ts";
import type { FeedbackBox } from "../../ports/feedback-box.ts";
import { sql, type Database } from "../database/database.ts";
import { addOnce } from "./once.ts";

const FeedbackRow = z.object({ body: z.string() });

export function feedbackIn(database: Database): FeedbackBox {
  return {
    add: async (feedback, once) => {
      const [row] = await database.rows("SELECT id FROM answers WHERE id = ?", feedback.answerId);
      if (row === undefined) return null;
      return addOnce(database, { record: feedback, once, at: feedback.at }, Feedback, (first) =>
        database.write([
          ...first,
          // Where the answer is erased this very moment, nothing about it is kept.
          sql(
            `INSERT INTO feedback (id, answer, conversation, created_at, helpful, body)
             SELECT CAST(? AS TEXT), id, conversation, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT)
             FROM answers WHERE id = ?`,
            feedback.id,
            feedback.at,
            feedback.helpful ? 1 : 0,
            JSON.stringify(feedback),
            feedback.answerId,
          ),
          sql(
            `DELETE FROM once WHERE scope = ? AND once_key = ? AND NOT EXISTS (SELECT 1 FROM feedback WHERE id = ?)`,
            once?.scope ?? "",
            once?.key ?? "",
            feedback.id,
          ),
        ]),
      );
    },
    of: async (answerId) => {
      const rows = await database.rows("SELECT body FROM feedback WHERE answer = ? ORDER BY created_at, id", answerId);
      return z
        .array(FeedbackRow)
        .parse(rows)
        .map(({ body }) => Feedback.parse(JSON.parse(body)));
    },
  };
}
