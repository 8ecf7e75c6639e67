import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { forgetfulRecords, openRecords } from "../../src/stores/open-records.ts";
import { makeCluster, postgresPrograms, type Cluster } from "../stores/postgres-cluster.ts";
import { answer, NOON } from "../stores/fixtures.ts";
import { Acknowledged, conversationOf, questionOf } from "./acknowledged.ts";
import { crash, startWriter } from "./crash.ts";

const WHOLE = { lost: [], corrupt: [] };

/** Bytes that a file may grow to, where the disk is said to be full. */
const FULL = 1 << 20;

describe("where the disk is full", () => {
  it("it says so, loses nothing that it acknowledged, and goes on once there is room", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "wence-full-"));
    const place = { dataDir, databaseUrl: null };
    const heard = new Acknowledged();
    const limited = `ulimit -S -f ${FULL / 512}; exec "$0" "$@"`;
    const writer = startWriter(place, "w", heard, ["sh", "-c", limited, process.execPath]);
    await vi.waitUntil(() => heard.unavailable > 20, { timeout: 60_000, interval: 20 });
    const acknowledged = heard.size;
    expect(acknowledged).toBeGreaterThan(10);
    execFileSync("prlimit", ["--pid", String(writer.process.pid), "--fsize=unlimited"]);
    await vi.waitUntil(() => heard.size > 2 * acknowledged, { timeout: 60_000, interval: 20 });
    writer.process.kill("SIGKILL");
    await writer.ended;
    heard.cut();
    const records = await openRecords(place);
    expect(await heard.lostFrom(records)).toEqual([]);
    await records.close();
    await rm(dataDir, { recursive: true, force: true });
  }, 120_000);
});

describe("killed at any moment", () => {
  it("the embedded database keeps all that it acknowledged", async () => {
    const result = await crash(4, null);
    expect(result).toMatchObject({ kills: 4, ...WHOLE });
    expect(result.acknowledged).toBeGreaterThan(0);
  }, 120_000);

  const bin = postgresPrograms();
  describe.skipIf(bin === null)("with PostgreSQL", () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = makeCluster(bin ?? "", ["recovery_init_sync_method=syncfs"]);
      await cluster.start();
    });
    afterAll(() => cluster.remove());

    it("keeps all that it acknowledged, whether the client dies or the server", async () => {
      const result = await crash(4, cluster);
      expect(result).toMatchObject({ kills: 4, serverKills: 2, ...WHOLE });
      expect(result.acknowledged).toBeGreaterThan(0);
    }, 120_000);
  });

  it("an erasure that is only done while the store is looked through is no loss", async () => {
    const records = await forgetfulRecords();
    await records.answers.keep(answer("a", conversationOf("a"), questionOf("a")));
    const late: typeof records = {
      ...records,
      audit: {
        ...records.audit,
        list: async (most) => {
          const entries = await records.audit.list(most);
          await records.answers.erase(conversationOf("a"), new Date(NOON));
          return entries;
        },
      },
    };
    const heard = new Acknowledged();
    heard.hear("answer a\n");
    expect(await heard.lostFrom(late)).toEqual([]);
    await records.close();
  });

  it("a loss would be seen", async () => {
    const records = await forgetfulRecords();
    const heard = new Acknowledged();
    heard.hear("answer a\nfeedback a\naudit b\nerased c\nanswer c\nansw");
    expect(await heard.lostFrom(records)).toEqual(["audit b", "answer a", "feedback on a", "erasure of c", "answer c"]);
    await records.close();
  });
});
