import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Records } from "../ports/records.ts";
import type { Database } from "./database/database.ts";
import { migrate, tryWrite } from "./database/migrations.ts";
import { openInMemory, openSqlite } from "./database/sqlite.ts";
import { answersIn } from "./records/answers.ts";
import { archiveIn } from "./records/archive.ts";
import { auditIn } from "./records/audit.ts";
import { correctionsIn, pinsIn } from "./records/desk-notes.ts";
import { feedbackIn } from "./records/feedback.ts";
import { keysIn, sessionsIn } from "./records/keys.ts";

/** Within the data folder. */
export const RECORDS_FILE = "wence.db";

/** Where records are kept: in PostgreSQL where there is an address of one, else in a file in a folder. */
export interface RecordsPlace {
  readonly dataDir: string;
  /** Null where no database server is used. */
  readonly databaseUrl: string | null;
}

/**
 * Opens what is kept, making the store where it is missing and bringing it up to date.
 *
 * @throws {NewerStore} where a newer version wrote it
 * @throws {Unavailable} where the database can't be reached
 */
export async function openRecords({ dataDir, databaseUrl }: RecordsPlace): Promise<Records> {
  if (databaseUrl !== null) {
    const { openPostgres } = await import("./database/postgres.ts");
    return recordsIn(openPostgres(databaseUrl));
  }
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return recordsIn(await openSqlite(join(dataDir, RECORDS_FILE)));
}

/** Records that are gone with the process, for commands that keep nothing. */
export async function forgetfulRecords(): Promise<Records> {
  return recordsIn(await openInMemory());
}

async function recordsIn(database: Database): Promise<Records> {
  await migrate(database);
  const audit = auditIn(database);
  return {
    answers: answersIn(database, audit),
    feedback: feedbackIn(database),
    corrections: correctionsIn(database, audit),
    pins: pinsIn(database, audit),
    keys: keysIn(database, audit),
    sessions: sessionsIn(database, audit),
    audit,
    archive: archiveIn(database),
    tryWrite: () => tryWrite(database),
    close: () => database.close(),
  };
}
