import { sql, type Database } from "../../src/stores/database/database.ts";

/** Lets nobody write to a PostgreSQL database any more, as where it follows another; connections of before are ended. */
export async function readOnly(database: Database): Promise<void> {
  const [row] = await database.rows("SELECT current_database() AS name");
  const name = String(row?.["name"]);
  await database.write([
    sql(`ALTER DATABASE ${name} SET default_transaction_read_only = on`),
    sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ? AND pid <> pg_backend_pid()", name),
  ]);
}
