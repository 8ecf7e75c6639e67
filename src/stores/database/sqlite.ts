import { Unavailable } from "../../domain/unavailable.ts";
import { sql, type Database, type Statement, type Written } from "./database.ts";
import { connectSqlite, type SqliteConnection } from "./sqlite-connection.ts";
import { sqliteThread } from "./sqlite-thread.ts";
import { Turns } from "./turns.ts";

/** Units written with one wait for the disk at most; more wait for the next. */
const BATCH = 256;

interface Waiting {
  readonly unit: readonly Statement[];
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

/** The embedded database in a file, on a thread of its own. The folder must be there. */
export async function openSqlite(file: string): Promise<Database> {
  return databaseOver(await sqliteThread(file));
}

/** The same database without a file, gone with the process: for commands that keep nothing. */
export async function openInMemory(): Promise<Database> {
  return databaseOver(await connectSqlite(":memory:"));
}

/** Units that come while others are being written wait, and are then written together. */
function databaseOver(connection: SqliteConnection): Database {
  const turns = new Turns();
  let queue: Waiting[] = [];
  const writeQueued = async (): Promise<void> => {
    const batch = queue.slice(0, BATCH);
    queue = queue.slice(BATCH);
    if (batch.length === 0) return;
    try {
      const written = await connection.writeAll(batch.map(({ unit }) => unit));
      batch.forEach(({ resolve, reject }, at) => {
        const one = written[at];
        if (one === undefined) reject(unavailable(new Error("The database didn't say what became of a unit.")));
        else resolve(one);
      });
    } catch (error) {
      for (const { reject } of batch) reject(unavailable(error));
    }
  };
  return {
    kind: "sqlite",
    rows: (text, ...args) =>
      turns
        .run(() => connection.rows(sql(text, ...args)))
        .catch((error: unknown) => {
          throw unavailable(error);
        }),
    write: (unit) =>
      new Promise<Written>((resolve, reject) => {
        queue.push({ unit, resolve, reject });
        void turns.run(writeQueued);
      }),
    close: () => turns.run(async () => connection.close()),
  };
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable("What is kept can't be read or written just now.", { cause });
}
