import { z } from "zod";
import type { Added, Once } from "../../ports/once.ts";
import { sql, type Statement, type Written } from "../database/database.ts";
import type { Database } from "../database/database.ts";

const OnceRow = z.object({ fingerprint: z.string(), body: z.string() });

/**
 * Adds a record by `write`, once: where the same request was there before, nothing is written and the record of then is
 * given back.
 */
export async function addOnce<Kept>(
  database: Database,
  { record, once, at }: { readonly record: Kept; readonly once: Once | null; readonly at: string },
  schema: z.ZodType<Kept>,
  write: (first: readonly Statement[]) => Promise<Written>,
): Promise<Added<Kept>> {
  if (once === null) {
    await write([]);
    return { kind: "added", record };
  }
  const { scope, key, fingerprint } = once;
  const mark = sql(
    "INSERT INTO once (scope, once_key, fingerprint, created_at, body) VALUES (?, ?, ?, ?, ?)",
    scope,
    key,
    fingerprint,
    at,
    JSON.stringify(record),
  );
  if ((await write([mark])).kind === "written") return { kind: "added", record };
  const [row] = await database.rows("SELECT fingerprint, body FROM once WHERE scope = ? AND once_key = ?", scope, key);
  const before = OnceRow.parse(row);
  return before.fingerprint === fingerprint
    ? { kind: "repeated", record: schema.parse(JSON.parse(before.body)) }
    : { kind: "reused" };
}
