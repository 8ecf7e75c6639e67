import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectSqlite } from "../../src/stores/database/sqlite-connection.ts";
import { sql } from "../../src/stores/database/database.ts";
import { openRecords, type RecordsPlace } from "../../src/stores/open-records.ts";
import type { Cluster } from "../stores/postgres-cluster.ts";
import { Acknowledged } from "./acknowledged.ts";

const WRITER = fileURLToPath(new URL("./writer.ts", import.meta.url));
/** Longest time from the writer's first word to its death, in milliseconds; a few die before their first word. */
const LONGEST = 250;
/** Kills after which a new store is begun: checking all of a store takes the longer the more is in it. */
const KILLS_PER_STORE = 25;

export interface CrashResult {
  readonly kills: number;
  /** Of these, how many took the database server too. */
  readonly serverKills: number;
  readonly acknowledged: number;
  /** What was acknowledged and isn't there, one line each. */
  readonly lost: readonly string[];
  /** Stores that couldn't be opened, or didn't pass the database's own check. */
  readonly corrupt: readonly string[];
}

/**
 * Kills whoever writes, with SIGKILL at random moments, and holds the store against all that it acknowledged: after every
 * kill. With a cluster every other kill takes the database server instead of its client.
 *
 * @param random from 0 to 1
 */
export async function crash(
  kills: number,
  cluster: Cluster | null,
  random: () => number = Math.random,
  progress: (done: number) => void = () => undefined,
): Promise<CrashResult> {
  const home = mkdtempSync(join(tmpdir(), "wence-crash-"));
  const result = { kills: 0, serverKills: 0, acknowledged: 0, lost: [] as string[], corrupt: [] as string[] };
  try {
    for (let store = 0; result.kills < kills; store += 1) {
      const place = placeOf(home, store, cluster);
      const heard = new Acknowledged();
      while (result.kills < Math.min(kills, (store + 1) * KILLS_PER_STORE)) {
        const server = cluster !== null && result.kills % 2 === 1 ? cluster : null;
        await killed(place, heard, `w${result.kills}`, server, random);
        result.kills += 1;
        if (server !== null) result.serverKills += 1;
        try {
          result.lost.push(...(await check(place, heard)));
        } catch (error) {
          result.corrupt.push(`after kill ${result.kills}: ${String(error)}`);
        }
        progress(result.kills);
      }
      result.acknowledged += heard.size;
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return result;
}

function placeOf(home: string, store: number, cluster: Cluster | null): RecordsPlace {
  const dataDir = join(home, `store-${store}`);
  return { dataDir, databaseUrl: cluster === null ? null : cluster.database(`crash_${store}`) };
}

/** One writer, from its start to its violent end; with a server, that is killed under it and started again. */
async function killed(
  place: RecordsPlace,
  heard: Acknowledged,
  name: string,
  server: Cluster | null,
  random: () => number,
): Promise<void> {
  const writer = startWriter(place, name, heard);
  // One in ten dies somewhere in its start, while it makes or opens the store.
  if (random() < 0.1) await after(random() * 2 * LONGEST);
  else await Promise.race([writer.speaking, after(20_000)]).then(() => after(random() * LONGEST));
  if (server !== null) {
    await server.kill();
    await server.start();
  }
  writer.process.kill("SIGKILL");
  await writer.ended;
  heard.cut();
}

/** A process that writes, listened to until its end. */
export function startWriter(
  place: RecordsPlace,
  name: string,
  heard: Acknowledged,
  command: readonly [string, ...string[]] = [process.execPath],
): { process: ChildProcess; speaking: Promise<unknown>; ended: Promise<unknown> } {
  const [program, ...first] = command;
  const args = [...first, "--import", "tsx", WRITER, place.dataDir, place.databaseUrl ?? "-", name];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
  const speaking = new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdout.on("data", (text: Buffer) => {
    heard.hear(text.toString("latin1"));
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  return { process: child, speaking, ended };
}

/** Opens the store as the next start would, and looks for all that was acknowledged. */
async function check(place: RecordsPlace, heard: Acknowledged): Promise<string[]> {
  const records = await openRecords(place);
  try {
    if (place.databaseUrl === null) await proveIntegrity(join(place.dataDir, "wence.db"));
    return await heard.lostFrom(records);
  } finally {
    await records.close();
  }
}

async function proveIntegrity(file: string): Promise<void> {
  const connection = await connectSqlite(file);
  try {
    const [found] = await connection.rows(sql("PRAGMA integrity_check"));
    if (found?.["integrity_check"] !== "ok") throw new Error(JSON.stringify(found));
  } finally {
    await connection.close();
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
