/**
 * Ten times more questions than the server can answer, on this machine alone, from a few clients that ask without end and
 * then from very many that each ask little: how those fare who ask as people do, and how much memory it takes. Clients
 * are told apart by their addresses, 127.x.y.z. Those who ask are processes of their own, kept to one core, and the flood
 * gives way to all others: elsewhere they would be other machines. In rounds, each first without and then with, so that
 * what else the machine does falls on both alike. About four minutes; ends with 1 where a promise isn't kept.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { asker, type Seen } from "./overload/ask.ts";
import type { Task } from "./overload/clients.ts";

const ROUNDS = 3;
/** Of each part of a round. */
const SECONDS = 20;
/** People, and the milliseconds between the questions of one, half as many to half as many again. */
const PEOPLE = 40;
const THINKING = 3_700;
const GREEDY = 10;
const THOUSANDS = 50_000;
const OVERLOAD = 10;
/** Never more than these under way, however slow the server: what can't be sent counts as not sent. */
const MOST_UNDER_WAY = 600;
/** What is promised: slower by no more than this, and no more memory than this many MiB. */
const SLOWER = 3;
const MEMORY = 1_024;

const CLIENTS = fileURLToPath(new URL("./overload/clients.ts", import.meta.url));
const out = (line: string) => process.stdout.write(`${line}\n`);

/** Whether processes can be kept to a core each. */
const pinned = availableParallelism() > 1 && canPin();

function canPin(): boolean {
  try {
    execFileSync("taskset", ["-c", "0", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A Node process; where it may, it runs on the last core alone. */
function startNode(onLastCore: boolean, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const pin = onLastCore && pinned ? ["taskset", "-c", String(availableParallelism() - 1)] : [];
  const [program, ...all] = [...pin, process.execPath, ...args];
  return spawn(program ?? process.execPath, all, { env, stdio: ["ignore", "pipe", "inherit"] });
}

const data = mkdtempSync(join(tmpdir(), "wence-overload-"));
const server = startNode(
  false,
  ["--max-semi-space-size=64", "--max-old-space-size=512", "--import", "tsx", "src/cli/main.ts", "serve"],
  {
    ...process.env,
    PORT: "0",
    LOG_LEVEL: "silent",
    DATA_DIR: data,
  },
);
const url = await new Promise<string>((resolve, reject) => {
  server.once("exit", () => {
    reject(new Error("the server ended before it was ready"));
  });
  createInterface(server.stdout).on("line", (line) => {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) resolve(address);
  });
});

const Told = z.array(z.object({ status: z.number(), milliseconds: z.number() }));
async function clients(task: Task): Promise<Seen[]> {
  const child = startNode(true, ["--import", "tsx", CLIENTS, JSON.stringify(task)]);
  if (task.kind === "flood" && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return Told.parse(JSON.parse(await text(child.stdout)));
}
const people = () => clients({ kind: "people", url, seconds: SECONDS, people: PEOPLE, thinking: THINKING });

/** Questions a second that the server answers when it has nothing else to do. */
async function capacity(): Promise<number> {
  const ask = asker(new URL(url), 4);
  const started = performance.now();
  const worker = async (n: number): Promise<void> => {
    for (let k = 0; k < 25; k += 1) await ask(`127.0.2.${n * 4 + (k % 4) + 1}`);
  };
  await Promise.all([0, 1, 2, 3].map(worker));
  return 100 / ((performance.now() - started) / 1000);
}

function quantile(seen: readonly Seen[], share: number): number {
  const sorted = seen
    .filter(({ status }) => status === 200)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(who: string, seen: readonly Seen[]): void {
  const counts = new Map<number, number>();
  for (const { status } of seen) counts.set(status, (counts.get(status) ?? 0) + 1);
  const statuses = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, n]) => `${status === 0 ? "none" : String(status)} × ${n}`);
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((share) => quantile(seen, share).toFixed(0));
  const times = `answered in ${half} ms (median), ${most} ms (95%), ${nearlyAll} ms (99%)`;
  out(`  ${who.padEnd(8)} ${statuses.join(", ").padEnd(44)} ${times}`);
}

/** The most memory that the server has held so far, in MiB. */
function peakMemory(): number {
  const status = readFileSync(`/proc/${String(server.pid)}/status`, "utf8");
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

const broken: string[] = [];
const hold = (what: string, holds: boolean) => {
  if (!holds) broken.push(what);
};

await capacity(); // warms up
const rate = await capacity();
out(`${rate.toFixed(0)} questions a second can be answered; memory ${peakMemory().toFixed(0)} MiB`);

/** A flood: from how many clients it comes, and what was seen beside it in all rounds. */
interface Flood {
  readonly name: string;
  readonly count: number;
  readonly good: Seen[];
  readonly rest: Seen[];
}
const FLOODS: readonly Flood[] = [
  { name: `${GREEDY} clients`, count: GREEDY, good: [], rest: [] },
  { name: "thousands of clients", count: THOUSANDS, good: [], rest: [] },
];
const alone: Seen[] = [];

async function beside({ count, good, rest }: Flood): Promise<readonly Seen[]> {
  const [those, others] = await Promise.all([
    people(),
    clients({
      kind: "flood",
      url,
      seconds: SECONDS,
      rate: rate * OVERLOAD,
      clients: count,
      mostUnderWay: MOST_UNDER_WAY,
    }),
  ]);
  good.push(...those);
  rest.push(...others);
  return those;
}

for (let round = 1; round <= ROUNDS; round += 1) {
  const before = await people();
  alone.push(...before);
  const slower: string[] = [];
  for (const flood of FLOODS) {
    const times = quantile(await beside(flood), 0.99) / quantile(before, 0.99);
    slower.push(`${times.toFixed(1)} beside ${flood.name}`);
  }
  out(`round ${round}: people's 99% times ${slower.join(", ")}`);
}
out(`${PEOPLE} people alone`);
report("people", alone);
for (const { name, good, rest } of FLOODS) {
  const times = quantile(good, 0.99) / quantile(alone, 0.99);
  const perSecond = (rest.length / SECONDS / ROUNDS).toFixed(0);
  out(`the same beside ${perSecond} questions a second from ${name}: 99% times ${times.toFixed(1)}`);
  report("people", good);
  report("flood", rest);
  const odd = [...good, ...rest].filter(({ status }) => ![200, 429, 503].includes(status));
  hold(`${name}: only 200, 429 or 503`, odd.length === 0);
  hold(`${name}: people's 99% within ${SLOWER} times`, times <= SLOWER);
  hold(`${name}: people are answered`, good.filter(({ status }) => status === 200).length >= 0.95 * good.length);
}
out(`memory ${peakMemory().toFixed(0)} MiB`);
hold(`memory within ${MEMORY} MiB`, peakMemory() <= MEMORY);

server.removeAllListeners("exit");
const ended = new Promise((resolve) => server.once("exit", resolve));
server.kill("SIGTERM");
await ended;
rmSync(data, { recursive: true, force: true });
for (const what of broken) out(`✗ ${what}`);
out(broken.length === 0 ? "every promise kept" : `${broken.length} promises broken`);
process.exit(broken.length === 0 ? 0 : 1);
