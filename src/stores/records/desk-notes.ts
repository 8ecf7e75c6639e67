import { z } from "zod";
import { Correction, Pin } from "../../contract/index.ts";
import type { CorrectionList, PinBoard } from "../../ports/desk-notes.ts";
import { sql, type Database } from "../database/database.ts";
import type { SqlAuditTrail } from "./audit.ts";
import { addOnce } from "./once.ts";

const BodyRow = z.object({ body: z.string() });

function bodies<Kept>(rows: readonly unknown[], schema: z.ZodType<Kept>): Kept[] {
  return z
    .array(BodyRow)
    .parse(rows)
    .map(({ body }) => schema.parse(JSON.parse(body)));
}

export function correctionsIn(database: Database, audit: SqlAuditTrail): CorrectionList {
  const find = async (id: string): Promise<Correction | null> => {
    const [found] = bodies(await database.rows("SELECT body FROM corrections WHERE id = ?", id), Correction);
    return found ?? null;
  };
  return {
    add: (correction, once) => {
      const { id, at, by, state, answerId, clauseId } = correction;
      return addOnce(database, { record: correction, once, at }, Correction, (first) =>
        audit.write(
          [
            ...first,
            sql(
              "INSERT INTO corrections (id, created_at, state, body) VALUES (?, ?, ?, ?)",
              id,
              at,
              state,
              JSON.stringify(correction),
            ),
          ],
          { actor: by, action: "correction.add", subject: id, detail: { answerId, clauseId } },
          new Date(at),
        ),
      );
    },
    list: async (state, most) => {
      const rows = await (state === null
        ? database.rows("SELECT body FROM corrections ORDER BY created_at DESC, id LIMIT ?", most)
        : database.rows(
            "SELECT body FROM corrections WHERE state = ? ORDER BY created_at DESC, id LIMIT ?",
            state,
            most,
          ));
      return bodies(rows, Correction);
    },
    find,
    decide: async (id, decision) => {
      const open = await find(id);
      if (open === null || open.state !== "open") return false;
      const { state, by, at } = decision;
      const written = await audit.write(
        [
          // A second decision at the same moment is in conflict with this mark, and so isn't written.
          sql(
            "INSERT INTO once (scope, once_key, fingerprint, created_at, body) VALUES ('decision', ?, '', ?, '{}')",
            id,
            at,
          ),
          sql(
            "UPDATE corrections SET state = ?, body = ? WHERE id = ?",
            state,
            JSON.stringify({ ...open, state, decision }),
            id,
          ),
        ],
        { actor: by, action: "correction.decide", subject: id, detail: { state } },
        new Date(at),
      );
      return written.kind === "written";
    },
  };
}

export function pinsIn(database: Database, audit: SqlAuditTrail): PinBoard {
  return {
    add: (pin, wording, once) =>
      addOnce(database, { record: pin, once, at: pin.at }, Pin, (first) =>
        audit.write(
          [
            ...first,
            sql(
              "INSERT INTO pins (id, created_at, wording, body) VALUES (?, ?, ?, ?)",
              pin.id,
              pin.at,
              wording,
              JSON.stringify(pin),
            ),
          ],
          { actor: pin.by, action: "pin.add", subject: pin.id, detail: { clauseId: pin.clauseId } },
          new Date(pin.at),
        ),
      ),
    list: async (wording, most) => {
      const rows = await (wording === null
        ? database.rows("SELECT body FROM pins WHERE removed_at IS NULL ORDER BY created_at DESC, id LIMIT ?", most)
        : database.rows(
            "SELECT body FROM pins WHERE wording = ? AND removed_at IS NULL ORDER BY created_at DESC, id LIMIT ?",
            wording,
            most,
          ));
      return bodies(rows, Pin);
    },
    remove: async (id, by, at) => {
      const [row] = await database.rows("SELECT id FROM pins WHERE id = ? AND removed_at IS NULL", id);
      if (row === undefined) return false;
      await audit.write(
        [sql("UPDATE pins SET removed_at = ? WHERE id = ?", at.toISOString(), id)],
        { actor: by, action: "pin.remove", subject: id, detail: {} },
        at,
      );
      return true;
    },
  };
}
