import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  runAuditList,
  runAuditVerify,
  runExport,
  runKeysList,
  runKeysMake,
  runKeysRevoke,
  runRetain,
} from "../../src/cli/records.ts";
import { UsageError } from "../../src/cli/usage.ts";
import type { Records } from "../../src/ports/records.ts";
import { sql } from "../../src/stores/database/database.ts";
import { openSqlite } from "../../src/stores/database/sqlite.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { answer } from "../stores/fixtures.ts";

let dataDir: string;
let printed: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "wence-records-"));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("RETENTION", "conversations=30");
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => {
    out.mockRestore();
    told.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = 0;
    rmSync(dataDir, { recursive: true });
  };
});

/** What a command prints. */
async function said(command: () => Promise<void>): Promise<string> {
  printed = "";
  await command();
  return printed;
}

async function kept(work: (records: Records) => Promise<unknown>): Promise<void> {
  const records = await openRecords({ dataDir, databaseUrl: null });
  await work(records);
  await records.close();
}

/** Changes the store behind the program's back. */
async function tamper(statement: string): Promise<void> {
  const database = await openSqlite(join(dataDir, "wence.db"));
  expect(await database.write([sql(statement)])).toEqual({ kind: "written", changed: [1] });
  await database.close();
}

const made = async (name: string, scope = "desk"): Promise<string> =>
  (await said(() => runKeysMake({ name, scope }))).trim();
const idOf = (key: string): string => key.split("_")[1] ?? "";

describe("keys", () => {
  it("are shown once, kept as a digest, listed with their state, and revoked", async () => {
    const key = await made("front desk");
    expect(key).toMatch(/^wence_[\da-f]{12}_[\w-]{43}$/);
    const secret = key.slice(-43);
    const list = await said(runKeysList);
    expect(list).toMatch(/desk {6}made \S+ {2}last used never {2}front desk\n$/);
    expect(list).not.toContain(secret);
    for (const name of ["wence.db", "wence.db-wal"]) {
      const file = join(dataDir, name);
      if (statSync(file, { throwIfNoEntry: false }) !== undefined)
        expect(readFileSync(file).includes(secret)).toBe(false);
    }
    await said(() => runKeysRevoke(idOf(key)));
    expect(await said(runKeysList)).toMatch(/ revoked \d{4}-\S+ {2}front desk\n$/);
    await expect(runKeysRevoke(idOf(key))).rejects.toThrow(UsageError);
  });

  it("are refused an unknown scope and an empty name", async () => {
    await expect(runKeysMake({ name: "a", scope: "root" })).rejects.toThrow(UsageError);
    await expect(runKeysMake({ name: " ", scope: "desk" })).rejects.toThrow(UsageError);
    expect(await said(runKeysList)).toBe("");
  });
});

describe("audit", () => {
  const verified = () => said(() => runAuditVerify({}));

  it("tells who did what, and that the trail is whole", async () => {
    const key = await made("a");
    await said(() => runKeysRevoke(idOf(key)));
    expect(await said(() => runAuditList({ limit: "1" }))).toMatch(new RegExp(`^2 .* key\\.revoke +${idOf(key)} `));
    expect(await verified()).toMatch(/^The trail is whole: 2 entries\. Head: 2:[\da-f]{64}\n$/);
    expect(process.exitCode ?? 0).toBe(0);
  });

  it.each([
    [
      "an entry whose text was changed",
      "UPDATE audit SET body = REPLACE(body, 'desk', 'admin') WHERE seq = 2",
      /at entry 2/,
    ],
    ["one whose hash was changed too", "UPDATE audit SET hash = previous WHERE seq = 2", /at entry 2/],
    ["one that was removed", "DELETE FROM audit WHERE seq = 2", /at entry 3: entry 2 is missing/],
  ])("finds %s", async (_name, statement, words) => {
    for (const name of ["a", "b", "c"]) await made(name);
    await tamper(statement);
    expect(await verified()).toMatch(words);
    expect(process.exitCode).toBe(1);
  });

  it("finds what was cut off its end by a head that was noted before", async () => {
    await made("a");
    await made("b");
    const head = /Head: (\S+)/.exec(await verified())?.[1] ?? "";
    await tamper("DELETE FROM audit WHERE seq = 2");
    expect(await verified()).toMatch(/is whole: 1 entries/);
    expect(process.exitCode ?? 0).toBe(0);
    expect(await said(() => runAuditVerify({ head }))).toMatch(/Entry 2 isn't the one that was noted/);
    expect(process.exitCode).toBe(1);
    await expect(runAuditVerify({ head: "two" })).rejects.toThrow(UsageError);
  });
});

describe("export", () => {
  const asked =
    "我叫王伟，电话13812345678，身份证11010519491231002X，邮箱wang@qq.com，500000元以上、2025-2027年的补贴？";

  it("masks personal data, leaves policy figures, and stands in the trail", async () => {
    await kept(({ answers }) => answers.keep(answer("a-1", "c-1", asked)));
    for (const format of ["json", "csv"]) {
      const text = await said(() => runExport("answers", { format }));
      expect(text).toContain("500000元以上、2025-2027年");
      expect(text).not.toMatch(/13812345678|11010519491231002X|wang@qq\.com/);
    }
    expect(await said(() => runAuditList({}))).toMatch(/operator {2}export {2}answers {2}\{"format":"csv"\}/);
  });

  it("writes a file that nobody else may read", async () => {
    await kept(({ answers }) => answers.keep(answer("a-1", "c-1", asked)));
    const file = join(dataDir, "answers.json");
    expect(await said(() => runExport("answers", { out: file }))).toBe("");
    expect(JSON.parse(readFileSync(file, "utf8"))).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("holds no secret of a key, and knows no other kinds", async () => {
    const key = await made("front desk");
    const text = await said(() => runExport("keys", {}));
    expect(text).toContain("front desk");
    expect(text).not.toMatch(new RegExp(`${key.slice(-43)}|[\\da-f]{64}`));
    await expect(runExport("sessions", {})).rejects.toThrow(UsageError);
  });
});

describe("retain", () => {
  it("removes what was kept long enough, says how much, and records it", async () => {
    expect(await said(runRetain)).toBe("Nothing was due.\n");
    const day = 24 * 60 * 60_000;
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
    await kept(async ({ answers }) => {
      await answers.keep({ ...answer("old", "c-1"), askedAt: ago(31) });
      await answers.keep({ ...answer("new", "c-2"), askedAt: ago(29) });
    });
    expect(await said(runRetain)).toBe("conversations: 1 removed\n");
    await kept(async ({ answers }) => {
      expect(await answers.answer("old")).toBeNull();
      expect(await answers.answer("new")).not.toBeNull();
    });
    expect(await said(() => runAuditList({}))).toMatch(/operator {2}retention {2}records {2}\{"conversations":1\}/);
  });
});
