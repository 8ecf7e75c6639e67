import pg from "pg";
import { Unavailable } from "../../domain/unavailable.ts";
import type { Database, Statement, Written } from "./database.ts";

/** Connections of one process; the database writes the log of several at once. */
const CONNECTIONS = 10;
/** How long a connection, and a statement, may take; in milliseconds. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 10_000;
/** How often a unit is tried that the database gave up for another one's sake. */
const TRIES = 5;

/** SQLSTATE of a unique key, a table, or the row type that comes with a table, that stands already. */
const TAKEN = new Set(["23505", "42P07", "42710"]);
/** Deadlock, and a transaction that can't be put in order with another. */
const GIVE_WAY = new Set(["40P01", "40001"]);

/** A PostgreSQL database, 12 or newer. `url` is a connection string. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS,
    application_name: "wence",
  });
  // A resting connection that breaks is replaced when the next one is needed; unheard, it would end the process.
  pool.on("error", () => undefined);
  // The pool hears its connections only while they rest. One that ends while it is lent out fails its statement, which
  // is what we answer for; it says so as an event too, and unheard that would end the process as well.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    kind: "postgres",
    rows: async (text, ...args) => {
      try {
        return (await pool.query<Record<string, unknown>>(numbered(text), args)).rows;
      } catch (error) {
        throw unavailable(error);
      }
    },
    write: async (unit) => {
      for (let tried = 1; ; tried += 1) {
        try {
          return await writeUnit(pool, unit);
        } catch (error) {
          if (tried === TRIES || !GIVE_WAY.has(stateOf(error))) throw unavailable(error);
        }
      }
    },
    close: () => pool.end(),
  };
}

async function writeUnit(pool: pg.Pool, unit: readonly Statement[]): Promise<Written> {
  const client = await pool.connect();
  let whole = false;
  try {
    // Whatever the server's default is: what is acknowledged is on its disk.
    await client.query("BEGIN; SET LOCAL synchronous_commit = on");
    const changed: number[] = [];
    for (const { sql, args } of unit) changed.push((await client.query(numbered(sql), [...args])).rowCount ?? 0);
    await client.query("COMMIT");
    whole = true;
    return { kind: "written", changed };
  } catch (error) {
    whole = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    if (TAKEN.has(stateOf(error))) return { kind: "conflict" };
    throw error;
  } finally {
    client.release(!whole);
  }
}

/** `?` as PostgreSQL numbers it. No statement of ours holds one in a text. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => {
    n += 1;
    return `$${n}`;
  });
}

function stateOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? "") : "";
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable("What is kept can't be read or written just now.", { cause });
}
