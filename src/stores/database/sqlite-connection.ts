import { open } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { createClient, LibsqlError, type Client } from "@libsql/client/sqlite3";
import type { Row, Statement, Written } from "./database.ts";

/** How long one process waits for another that is writing (the command line beside a server), in milliseconds. */
const BUSY_MS = 5_000;

const TAKEN = new Set(["SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_ROWID"]);

/**
 * One connection to an embedded database. Its calls block the thread that they are made on, and mustn't overlap: a read
 * between them would see what isn't committed yet.
 */
export interface SqliteConnection {
  rows(statement: Statement): Promise<Row[]>;
  /** Writes many units with one wait for the disk; a unit in conflict doesn't touch the others. */
  writeAll(units: readonly (readonly Statement[])[]): Promise<Written[]>;
  close(): Promise<void> | void;
}

/** @param file path of the database, made where it is missing; ":memory:" keeps nothing beyond the connection */
export async function connectSqlite(file: string): Promise<SqliteConnection> {
  // Nobody else on the machine need read what people asked, whatever the folder lets them; what stands beside it is made alike.
  if (file !== ":memory:") await (await open(file, "a", 0o600)).close();
  const client = createClient({ url: file === ":memory:" ? file : pathToFileURL(file).href });
  const set = async (...pragmas: string[]): Promise<void> => {
    for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
  };
  // FULL: a commit returns once the log is on the disk. What is erased is overwritten, not merely forgotten.
  await set(`busy_timeout = ${BUSY_MS}`, "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON");
  return {
    rows: async ({ sql, args }) => (await client.execute({ sql, args: [...args] })).rows.map((row) => ({ ...row })),
    writeAll: (units) => writeAll(client, units),
    close: () => {
      client.close();
    },
  };
}

async function writeAll(client: Client, units: readonly (readonly Statement[])[]): Promise<Written[]> {
  await client.execute("BEGIN IMMEDIATE");
  try {
    const written: Written[] = [];
    for (const unit of units) written.push(await writeUnit(client, unit));
    await client.execute("COMMIT");
    return written;
  } catch (error) {
    // A full disk ends the transaction by itself; then there is nothing to roll back.
    await client.execute("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function writeUnit(client: Client, unit: readonly Statement[]): Promise<Written> {
  await client.execute("SAVEPOINT unit");
  try {
    const changed: number[] = [];
    for (const { sql, args } of unit) changed.push((await client.execute({ sql, args: [...args] })).rowsAffected);
    await client.execute("RELEASE unit");
    return { kind: "written", changed };
  } catch (error) {
    if (!(error instanceof LibsqlError) || !TAKEN.has(error.extendedCode ?? "")) throw error;
    await client.execute("ROLLBACK TO unit");
    await client.execute("RELEASE unit");
    return { kind: "conflict" };
  }
}
