import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { sql } from "../../src/stores/database/database.ts";
import { openSqlite } from "../../src/stores/database/sqlite.ts";
import { NewerStore } from "../../src/stores/database/migrations.ts";
import { forgetfulRecords, openRecords } from "../../src/stores/open-records.ts";
import { answer } from "./fixtures.ts";
import { whileDiskIsFull } from "./full-disk.ts";
import { describeRecords } from "./records.suite.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "wence-records-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

let made = 0;
function folder(): string {
  made += 1;
  return join(home, `store ${made} #?%`);
}

describeRecords("the embedded database", async () => {
  const dataDir = folder();
  return {
    records: await openRecords({ dataDir, databaseUrl: null }),
    again: () => openRecords({ dataDir, databaseUrl: null }),
  };
});

describe("the embedded database", () => {
  it("is readable by its owner alone", async () => {
    const dataDir = folder();
    await (await openRecords({ dataDir, databaseUrl: null })).close();
    expect((await stat(dataDir)).mode & 0o077).toBe(0);
  });

  it("is so too in a folder that others may read", async () => {
    const dataDir = folder();
    await mkdir(dataDir, { mode: 0o755 });
    const records = await openRecords({ dataDir, databaseUrl: null });
    await records.answers.keep(answer("a-1", "c-1"));
    for (const file of await readdir(dataDir)) expect((await stat(join(dataDir, file))).mode & 0o077).toBe(0);
    await records.close();
  });

  it("says that it can't be written where it can be read all the same, as on a full disk", async () => {
    const dataDir = folder();
    const records = await openRecords({ dataDir, databaseUrl: null });
    await records.answers.keep(answer("a-1", "c-1"));
    await whileDiskIsFull(async () => {
      await expect(records.tryWrite()).rejects.toThrow(Unavailable);
      expect(await records.answers.answer("a-1")).not.toBeNull();
    });
    await records.tryWrite();
    await records.close();
  });

  it("doesn't grow by being tried", async () => {
    const dataDir = folder();
    const records = await openRecords({ dataDir, databaseUrl: null });
    const sizes = async () => {
      const found = await Promise.all(["wence.db", "wence.db-wal"].map((file) => stat(join(dataDir, file))));
      return found.map(({ size }) => size);
    };
    const often = async () => {
      for (let n = 0; n < 1_100; n += 1) await records.tryWrite();
    };
    await often();
    const [before] = await sizes();
    await often();
    const [after, log = 0] = await sizes();
    expect(after).toBe(before);
    expect(log).toBeLessThan(4_500_000); // it is begun anew after a thousand pages
    await records.close();
  });

  it("holds no trace of what was erased", async () => {
    const dataDir = folder();
    const records = await openRecords({ dataDir, databaseUrl: null });
    const secret = "a question nobody else may know";
    await records.answers.keep(answer("a-1", "c-1", secret));
    await records.answers.keep(answer("b-1", "c-2", "another"));
    await records.answers.erase("c-1", new Date());
    const files = await Promise.all((await readdir(dataDir)).map((file) => readFile(join(dataDir, file), "latin1")));
    expect(files.join("")).toContain("another");
    expect(files.join("")).not.toContain(secret);
    await records.close();
  });

  it.each([
    ["changed", "UPDATE audit SET body = replace(body, 'answers', 'nothing') WHERE seq = 2", 2],
    ["left out", "DELETE FROM audit WHERE seq = 2", 3],
    ["put elsewhere", "UPDATE audit SET seq = 9 WHERE seq = 2", 3],
  ])("shows where an entry of the trail was %s", async (_what, tampering, seq) => {
    const dataDir = folder();
    const records = await openRecords({ dataDir, databaseUrl: null });
    const event = { actor: "operator", action: "export", subject: "answers", detail: {} } as const;
    for (let at = 0; at < 3; at += 1) await records.audit.add(event, new Date());
    const database = await openSqlite(join(dataDir, "wence.db"));
    await database.write([sql(tampering)]);
    await database.close();
    expect(await records.audit.verify()).toMatchObject({ kind: "broken", seq });
    await records.close();
  });

  it("leaves a store of a newer version alone", async () => {
    const dataDir = folder();
    await (await openRecords({ dataDir, databaseUrl: null })).close();
    const database = await openSqlite(join(dataDir, "wence.db"));
    await database.write([sql("INSERT INTO migrations (version) VALUES (999)")]);
    await database.close();
    await expect(openRecords({ dataDir, databaseUrl: null })).rejects.toThrow(NewerStore);
  });

  it("keeps nothing where nothing is to be kept", async () => {
    const records = await forgetfulRecords();
    await records.answers.keep(answer("a-1", "c-1"));
    expect(await records.answers.answer("a-1")).not.toBeNull();
    const others = await forgetfulRecords();
    expect(await others.answers.answer("a-1")).toBeNull();
    await Promise.all([records.close(), others.close()]);
  });
});
