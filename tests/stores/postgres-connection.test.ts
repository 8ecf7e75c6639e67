import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { openPostgres } from "../../src/stores/database/postgres.ts";
import { makeCluster, postgresPrograms, type Cluster } from "./postgres-cluster.ts";

const bin = postgresPrograms();

/** Stands before a server on a Unix socket, and hangs up, without a word, on the first client that says `word`. */
function hangsUpAt(word: string, host: string, home: string): Promise<Server> {
  let hungUp = false;
  const server = createServer((client) => {
    const behind = connect(join(host, ".s.PGSQL.5432"));
    for (const socket of [client, behind]) socket.on("error", () => undefined);
    client.on("data", (bytes) => {
      if (hungUp || !bytes.includes(word)) return void behind.write(bytes);
      hungUp = true;
      client.end();
      behind.destroy();
    });
    behind.on("data", (bytes) => void client.write(bytes));
    client.on("close", () => void behind.destroy());
  });
  return new Promise((resolve) => server.listen(join(home, ".s.PGSQL.5432"), () => resolve(server)));
}

describe.skipIf(bin === null)("A connection to PostgreSQL that ends without a word", () => {
  let cluster: Cluster;
  const home = mkdtempSync(join(tmpdir(), "wence-hang-"));
  beforeAll(async () => {
    cluster = makeCluster(bin ?? "", ["fsync=off"]);
    await cluster.start();
  });
  afterAll(async () => {
    await cluster.remove();
    rmSync(home, { recursive: true, force: true });
  });

  it.each(["BEGIN", "INSERT", "COMMIT"])("at %s fails that unit alone", async (word) => {
    const url = cluster.database(`cut_${word.toLowerCase()}`);
    const host = decodeURIComponent(new URL(url.replace("@/", "@localhost/")).searchParams.get("host") ?? "");
    const proxy = await hangsUpAt(word, host, home);
    const database = openPostgres(url.replace(/host=.*/, `host=${encodeURIComponent(home)}`));
    await database.rows("CREATE TABLE kept (id TEXT PRIMARY KEY)");
    const unit = (id: string) => [{ sql: "INSERT INTO kept VALUES (?)", args: [id] }];
    await expect(database.write(unit("a"))).rejects.toThrow(Unavailable);
    expect(await database.write(unit("b"))).toMatchObject({ kind: "written" });
    expect(await database.rows("SELECT id FROM kept ORDER BY id")).toEqual([{ id: "b" }]);
    await database.close();
    await new Promise((resolve) => proxy.close(resolve));
  });
});
