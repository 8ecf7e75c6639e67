import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "../../src/app/doctor/examine.ts";
import type { Diagnosis } from "../../src/app/doctor/finding.ts";
import { readConfig } from "../../src/config/environment.ts";
import { sql } from "../../src/stores/database/database.ts";
import { openPostgres } from "../../src/stores/database/postgres.ts";
import { openSqlite } from "../../src/stores/database/sqlite.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { answering, startModelServer } from "../models/chat/model-server.ts";
import { whileDiskIsFull } from "../stores/full-disk.ts";
import { makeCluster, postgresPrograms } from "../stores/postgres-cluster.ts";
import { readOnly } from "../stores/read-only.ts";

const empty = mkdtempSync(join(tmpdir(), "wence-doctor-"));
afterAll(() => {
  rmSync(empty, { recursive: true });
});

const told = async (environment: Record<string, string>) =>
  new Map((await examine(readConfig({ PORT: "0", ...environment }))).map((d) => [d.name, d]));

/** Whether something is found broken, with these words for it. */
const broken = (words: RegExp) => (found: Diagnosis | undefined) =>
  found?.state === "broken" && words.test(`${found.detail} ${found.remedy ?? ""}`);

describe("the doctor", { timeout: 60_000 }, () => {
  it("finds a fresh copy well, save perhaps an index to be built", async () => {
    for (const { name, state, detail } of (await told({})).values())
      expect(`${name} ${state}: ${detail}`).toMatch(name === "index" ? /^index (ok|warning)/ : / ok: /);
  });

  it("says what is missing and what to do", async () => {
    const found = await told({ CORPUS_DIR: empty, INDEX_DIR: empty });
    for (const name of ["corpus", "encoder"]) {
      expect(found.get(name)?.state).toBe("broken");
      expect(found.get(name)?.remedy).toMatch(/\w/);
    }
    expect(found.get("index")).toBeUndefined();
  });

  it("tells a taken port, a model that refuses the key, and one that isn't there", async () => {
    const server = createServer((_request, response) => response.writeHead(401).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address: AddressInfo | string | null = server.address();
    const port = address !== null && typeof address === "object" ? String(address.port) : "";
    const model = { LLM: "openai:m", LLM_API_KEY: "sk-secret", CORPUS_DIR: empty, INDEX_DIR: empty };
    const refused = await told({ ...model, PORT: port, LLM_BASE_URL: `http://127.0.0.1:${port}/v1` });
    expect(refused.get("port")?.state).toBe("warning");
    expect(refused.get("language model")?.remedy).toContain("LLM_API_KEY");
    expect(JSON.stringify([...refused])).not.toContain("sk-secret");
    await new Promise((resolve) => server.close(resolve));
    const gone = await told({ ...model, LLM_BASE_URL: `http://127.0.0.1:${port}/v1` });
    expect(gone.get("language model")?.state).toBe("warning");
  });

  it("asks the model, and tells what is missing before a start does", async () => {
    const place = { CORPUS_DIR: empty, INDEX_DIR: empty };
    const found = async (more: Record<string, string>) => (await told({ ...place, ...more })).get("language model");
    const server = await startModelServer(answering('{"question":"?"}'));
    const there = { LLM: "openai:some-model", LLM_BASE_URL: server.url };
    expect(await found(there)).toMatchObject({ state: "ok" });
    server.behave(answering("Hello!")); // it answers: that is all that is looked at
    expect(await found(there)).toMatchObject({ state: "ok" });
    server.behave(() => undefined);
    const silent = await found({ ...there, LLM_TIMEOUT_MS: "150" });
    expect(silent).toMatchObject({ state: "warning" });
    expect(silent?.remedy).toContain("LLM_TIMEOUT_MS");
    server.behave((response) => response.writeHead(404).end());
    expect((await found(there))?.remedy).toContain('"some-model"');
    await server.close();
    expect(await found({ LLM: "ollama:m" })).toSatisfy(broken(/npm install @langchain\/ollama/));
  });

  it("looks at the embedded database and changes nothing of it", async () => {
    const dataDir = join(empty, "data");
    const state = async () => (await told({ CORPUS_DIR: empty, DATA_DIR: dataDir })).get("database");
    expect(await state()).toMatchObject({ state: "ok", detail: `embedded, in ${dataDir}; made at the first start` });
    expect(existsSync(dataDir)).toBe(false);
    await (await openRecords({ dataDir, databaseUrl: null })).close();
    expect((await state())?.detail).toMatch(/; version \d+$/);
    await whileDiskIsFull(async () => {
      expect(await state()).toSatisfy(broken(/Make room on its disk/));
    });
    const file = join(dataDir, "wence.db");
    const newer = await openSqlite(file);
    await newer.write([sql("INSERT INTO migrations (version) VALUES (999)")]);
    await newer.close();
    expect(await state()).toSatisfy(broken(/version 999/));
    writeFileSync(file, "no database".repeat(1_000));
    expect(await state()).toSatisfy(broken(/restore wence\.db/));
  });

  it("tells a database server that isn't there, and not its password", async () => {
    const url = `postgresql://wence:secret-word@localhost/wence?host=${encodeURIComponent(empty)}`;
    const found = (await told({ CORPUS_DIR: empty, DATABASE_URL: url })).get("database");
    expect(found).toSatisfy(broken(/DATABASE_URL/));
    expect(JSON.stringify(found)).not.toContain("secret-word");
  });

  const bin = postgresPrograms();
  it.skipIf(bin === null)(
    "looks at PostgreSQL, and whether tables may be made there",
    async () => {
      const cluster = makeCluster(bin ?? "");
      try {
        await cluster.start();
        const url = cluster.database("doctor");
        const state = async (databaseUrl: string) =>
          (await told({ CORPUS_DIR: empty, DATABASE_URL: databaseUrl })).get("database");
        expect(await state(url)).toMatchObject({ state: "ok", detail: "PostgreSQL; made at the first start" });
        const other = openPostgres(url);
        await other.write([sql("CREATE ROLE guest LOGIN"), sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")]);
        await other.close();
        const guest = url.replace("//wence@", "//guest@");
        expect(await state(guest)).toSatisfy(broken(/may not/));
        await (await openRecords({ dataDir: empty, databaseUrl: url })).close();
        expect((await state(url))?.detail).toMatch(/^PostgreSQL; version \d+$/);
        for (const followed of [url, cluster.database("followed")]) {
          const operator = openPostgres(followed);
          await readOnly(operator);
          await operator.close();
          expect(await state(followed)).toSatisfy(broken(/can be read but not written/));
        }
      } finally {
        await cluster.remove();
      }
    },
    60_000,
  );
});
