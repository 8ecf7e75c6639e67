import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Unavailable } from "../domain/unavailable.ts";
import type { Database } from "./database/database.ts";
import { tryWrite, versionOf } from "./database/migrations.ts";
import { openSqlite } from "./database/sqlite.ts";
import { RECORDS_FILE, type RecordsPlace } from "./open-records.ts";

/** A store as it stands; `version` 0 where nothing was kept yet, `fault` what is wrong with it. */
export interface RecordsSeen {
  readonly version: number;
  readonly fault: string | null;
}

/**
 * Looks at what is kept, and whether it can be written, and changes nothing of it; what a start would make isn't made.
 *
 * @throws {NewerStore} where a newer version wrote it
 * @throws {Unavailable} where it can't be read
 */
export async function lookAtRecords({ dataDir, databaseUrl }: RecordsPlace): Promise<RecordsSeen> {
  if (databaseUrl !== null) {
    const { openPostgres } = await import("./database/postgres.ts");
    return seen(openPostgres(databaseUrl), faultOfServer);
  }
  const file = join(dataDir, RECORDS_FILE);
  return existsSync(file) ? seen(await openSqlite(file), faultOfFile) : { version: 0, fault: null };
}

async function seen(
  database: Database,
  faultOf: (database: Database, version: number) => Promise<string | null>,
): Promise<RecordsSeen> {
  try {
    const version = await versionOf(database);
    const fault = await faultOf(database, version);
    return { version, fault: fault ?? (version > 0 ? await faultInWriting(database) : null) };
  } finally {
    await database.close();
  }
}

async function faultInWriting(database: Database): Promise<string | null> {
  try {
    await tryWrite(database);
    return null;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return `it can be read but not written (${error.cause instanceof Error ? error.cause.message : "no reason given"})`;
  }
}

const Check = z.tuple([z.object({ quick_check: z.string() })]).rest(z.unknown());

async function faultOfFile(database: Database): Promise<string | null> {
  const [{ quick_check: found }] = Check.parse(await database.rows("PRAGMA quick_check"));
  return found === "ok" ? null : found;
}

const Privilege = z.tuple([z.object({ may: z.boolean().nullable(), read_only: z.enum(["on", "off"]) })]);

/** Since PostgreSQL 15 not everybody may make tables in a database that is theirs to use; in one that follows another nobody may. */
async function faultOfServer(database: Database, version: number): Promise<string | null> {
  if (version > 0) return null;
  const [{ may, read_only }] = Privilege.parse(
    await database.rows(
      `SELECT has_schema_privilege(current_schema(), 'CREATE') AS may,
         current_setting('transaction_read_only') AS read_only`,
    ),
  );
  if (read_only === "on") return "it can be read but not written (what this user begins there is read-only)";
  return may === true ? null : "this user may not make tables there";
}
