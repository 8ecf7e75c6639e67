import { z } from "zod";
import { sql, type Database } from "./database.ts";

/**
 * What each version of the store adds, oldest first; one that was released is never changed. Types are those that both
 * databases understand: moments are ISO texts, truths 0 or 1, and what isn't looked up by stands in `body` as JSON.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    "CREATE TABLE conversations (id TEXT PRIMARY KEY, begun_at TEXT NOT NULL, last_at TEXT NOT NULL)",
    "CREATE INDEX conversations_by_age ON conversations (last_at)",
    `CREATE TABLE answers (id TEXT PRIMARY KEY, conversation TEXT NOT NULL, turn BIGINT NOT NULL, asked_at TEXT NOT NULL,
       question TEXT NOT NULL, body TEXT NOT NULL)`,
    "CREATE INDEX answers_by_conversation ON answers (conversation, turn)",
    "CREATE INDEX answers_by_age ON answers (asked_at)",
    `CREATE TABLE feedback (id TEXT PRIMARY KEY, answer TEXT NOT NULL, conversation TEXT NOT NULL,
       created_at TEXT NOT NULL, helpful BIGINT NOT NULL, body TEXT NOT NULL)`,
    "CREATE INDEX feedback_by_conversation ON feedback (conversation)",
    "CREATE INDEX feedback_by_age ON feedback (created_at)",
    `CREATE TABLE once (scope TEXT NOT NULL, once_key TEXT NOT NULL, fingerprint TEXT NOT NULL, created_at TEXT NOT NULL,
       body TEXT NOT NULL, PRIMARY KEY (scope, once_key))`,
    "CREATE INDEX once_by_age ON once (created_at)",
    "CREATE TABLE corrections (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX corrections_by_age ON corrections (created_at)",
    `CREATE TABLE pins (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, wording TEXT NOT NULL, removed_at TEXT,
       body TEXT NOT NULL)`,
    "CREATE INDEX pins_by_wording ON pins (wording)",
    `CREATE TABLE access_keys (id TEXT PRIMARY KEY, name TEXT NOT NULL, scope TEXT NOT NULL, hash TEXT NOT NULL,
       created_at TEXT NOT NULL, last_used_at TEXT, revoked_at TEXT)`,
    `CREATE TABLE sessions (hash TEXT PRIMARY KEY, access_key TEXT NOT NULL, begun_at TEXT NOT NULL,
       last_seen_at TEXT NOT NULL)`,
    "CREATE INDEX sessions_by_key ON sessions (access_key)",
    "CREATE TABLE audit (seq BIGINT PRIMARY KEY, previous TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, body TEXT NOT NULL)",
  ],
];

const Version = z.tuple([z.object({ version: z.coerce.number().int().nullable() })]);

/** The store was written by a newer version of this program; nothing of it is touched. */
export class NewerStore extends Error {
  override readonly name = "NewerStore";
}

/**
 * Brings a store up to this version, each step all or nothing; several processes may do so at the same time.
 *
 * @throws {NewerStore}
 */
export async function migrate(database: Database): Promise<void> {
  await database.write([sql("CREATE TABLE IF NOT EXISTS migrations (version BIGINT PRIMARY KEY)")]);
  for (;;) {
    const [{ version }] = Version.parse(await database.rows("SELECT MAX(version) AS version FROM migrations"));
    const at = version ?? 0;
    refuseNewer(at);
    const next = MIGRATIONS[at];
    if (next === undefined) return;
    // The number first: where another process is ahead, that is in conflict and the look is taken again.
    await database.write([
      sql("INSERT INTO migrations (version) VALUES (?)", at + 1),
      ...next.map((statement) => sql(statement)),
    ]);
  }
}

/**
 * The version that a store has, without changing anything of it: 0 where nothing was ever kept in it.
 *
 * @throws {NewerStore}
 */
export async function versionOf(database: Database): Promise<number> {
  const tables = database.kind === "sqlite" ? "sqlite_master WHERE name" : "pg_class WHERE relkind = 'r' AND relname";
  if ((await database.rows(`SELECT 1 AS there FROM ${tables} = 'migrations'`)).length === 0) return 0;
  const [{ version }] = Version.parse(await database.rows("SELECT MAX(version) AS version FROM migrations"));
  refuseNewer(version ?? 0);
  return version ?? 0;
}

/**
 * Writes the first version anew, as it is: one row that every store has, and a write like any other.
 *
 * @throws {Unavailable} where it can't be written now
 */
export async function tryWrite(database: Database): Promise<void> {
  await database.write([sql("UPDATE migrations SET version = version WHERE version = 1")]);
}

function refuseNewer(version: number): void {
  if (version > MIGRATIONS.length)
    throw new NewerStore(
      `The store has version ${version}; this program knows ${MIGRATIONS.length}. Start the newer program.`,
    );
}
