/**
 * Sends generated requests to every route of a server over the real corpus, on this machine alone, and ends with 1 where
 * one of them is answered with a 5xx other than 503, not within ten seconds, or with a word of our insides, or where
 * memory has grown. `npm run fuzz -- 50000 7`: how many, and the seed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { pino } from "pino";
import { z } from "zod";
import { openWence } from "../src/app/index.ts";
import { readConfig } from "../src/config/environment.ts";
import { createApp } from "../src/http/app.ts";
import { startServer } from "../src/http/server.ts";
import { mcpOverHttp } from "../src/mcp/server.ts";
import { fuzzRequests } from "./fuzz/requests.ts";
import { faultOf, send } from "./fuzz/send.ts";

/** Requests under way at a time, and milliseconds after which one counts as hung. */
const AT_ONCE = 8;
const LIMIT = 10_000;
/** Bytes that the heap may have grown by, once it is collected, from a tenth of the run to its end. */
const GROWTH = 64 * 1024 * 1024;

const Arguments = z.tuple([
  z.coerce.number().int().min(1).max(1_000_000).default(50_000),
  z.coerce.number().int().default(1),
]);
const [count, seed] = Arguments.parse([process.argv[2], process.argv[3]]);
const out = (line: string) => process.stdout.write(`${line}\n`);

const data = mkdtempSync(join(tmpdir(), "wence-fuzz-"));
const config = readConfig({ ...process.env, DATA_DIR: data });
const silent = pino({ level: "silent" });
const service = await openWence(config, silent);
const app = createApp(service, { publicUrl: "", trustProxy: 0, mcp: mcpOverHttp }, silent);
const server = await startServer(app, { host: "127.0.0.1", port: 0 });
const base = new URL(server.url);
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const { documents } = await service.documents();
const ids = documents.flatMap(({ id, number }) => [id, ...(number === null ? [] : [number]), `${id}/18`]);
const description: unknown = await (await fetch(`${server.url}/openapi.json`)).json();
const requests = fuzzRequests(description, ids);

const statuses = new Map<number, number>();
const faults: string[] = [];
let slowest = 0;
let sentCount = 0;

/** Bytes of the heap that are in use, once what is unused has gone. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function batch(size: number, batchSeed: number): Promise<void> {
  const pending = fc.sample(requests, { numRuns: size, seed: batchSeed });
  const worker = async (): Promise<void> => {
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const response = await send(base, next, agent, LIMIT);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      slowest = Math.max(slowest, response.milliseconds);
      const fault = faultOf(next, response);
      if (fault !== null) faults.push(`${fault}: ${next.method} ${next.path} ${String(next.body).slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  sentCount += size;
}

const BATCH = 1000;
let early = 0;
while (sentCount < count) {
  await batch(Math.min(BATCH, count - sentCount), seed * 1_000_003 + sentCount);
  if (early === 0 && sentCount >= count / 10) early = heap();
}
const grown = heap() - early;
agent.destroy();
await server.close();
rmSync(data, { recursive: true, force: true });

out(`${String(sentCount)} requests, seed ${String(seed)}`);
for (const [status, times] of [...statuses].sort(([a], [b]) => a - b)) out(`  ${String(status)}: ${String(times)}`);
out(`slowest ${slowest.toFixed(0)} ms; heap grown by ${(grown / 1024 / 1024).toFixed(1)} MiB since a tenth of the run`);
for (const fault of faults.slice(0, 20)) out(`✗ ${fault}`);
const bad = faults.length > 0 || (globalThis.gc !== undefined && grown > GROWTH);
out(bad ? `${String(faults.length)} faults` : "no fault");
process.exit(bad ? 1 : 0);
