/**
 * Ten times more questions than the server can answer, on this machine alone, from a few clients that ask without end and
 * then from very many that each ask little: how those fare who ask as people do, and how much memory it takes. Clients
 * are told apart by their addresses, 127.0.x.y. About a minute and a half; ends with 1 where a promise isn't kept.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

const SECONDS = 20;
/** People, and the milliseconds between the questions of one. */
const PEOPLE = 40;
const THINKING = 3_700;
const GREEDY = 10;
const OVERLOAD = 10;
/** Never more than these under way, however slow the server: what can't be sent counts as not sent. */
const MOST_UNDER_WAY = 600;
/** What is promised: slower by no more than this, and no more memory than this many MiB. */
const SLOWER = 3;
const MEMORY = 1_024;

const QUESTIONS = [
  "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？",
  "How much can an R&D project for an innovative product receive at most?",
  "申报截止到哪一天？",
  "低空经济企业有哪些支持？",
  "Who is in charge of building the testing platform?",
];

interface Seen {
  readonly status: number;
  readonly milliseconds: number;
}

const out = (line: string) => process.stdout.write(`${line}\n`);
const data = mkdtempSync(join(tmpdir(), "wence-overload-"));
const server = spawn(process.execPath, ["--max-old-space-size=512", "--import", "tsx", "src/cli/main.ts", "serve"], {
  env: { ...process.env, PORT: "0", LOG_LEVEL: "silent", DATA_DIR: data },
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise<URL>((resolve, reject) => {
  server.once("exit", () => {
    reject(new Error("the server ended before it was ready"));
  });
  createInterface(server.stdout).on("line", (line) => {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) resolve(new URL(address));
  });
});

const agent = new Agent({ keepAlive: true, maxSockets: MOST_UNDER_WAY, maxFreeSockets: 64, timeout: 15_000 });
let asked = 0;

/** One question from one address; status 0 where the connection broke. */
function ask(from: string): Promise<Seen> {
  const started = performance.now();
  asked += 1;
  const body = JSON.stringify({ question: QUESTIONS[asked % QUESTIONS.length] });
  return new Promise((resolve) => {
    const end = (status: number) => {
      resolve({ status, milliseconds: performance.now() - started });
    };
    const sent = request(
      {
        host: url.hostname,
        port: url.port,
        path: "/api/v1/ask",
        method: "POST",
        localAddress: from,
        agent,
        headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) },
      },
      (response) => {
        response.resume().once("end", () => {
          end(response.statusCode ?? 0);
        });
      },
    );
    sent.once("timeout", () => sent.destroy());
    sent.once("error", () => {
      end(0);
    });
    sent.end(body);
  });
}

/** People who ask, wait for the answer, think, and ask again. */
async function people(until: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  const one = async (n: number): Promise<void> => {
    await pause((THINKING * n) / PEOPLE);
    while (performance.now() < until) {
      seen.push(await ask(`127.0.1.${n + 1}`));
      await pause(THINKING);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, (_, n) => one(n)));
  return seen;
}

/** Questions at a steady rate, answered or not. */
async function flood(rate: number, until: number, address: (n: number) => string): Promise<Seen[]> {
  const seen: Seen[] = [];
  let underWay = 0;
  const started = performance.now();
  for (let n = 0; performance.now() < until;) {
    const due = ((performance.now() - started) / 1000) * rate;
    for (; n < due; n += 1) {
      if (underWay >= MOST_UNDER_WAY) continue;
      underWay += 1;
      void ask(address(n)).then((one) => {
        underWay -= 1;
        seen.push(one);
      });
    }
    await pause(5);
  }
  while (underWay > 0) await pause(20);
  return seen;
}

/** Questions a second that the server answers when it has nothing else to do. */
async function capacity(): Promise<number> {
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
  const times = `answered in ${quantile(seen, 0.5).toFixed(0)} ms (median), ${quantile(seen, 0.99).toFixed(0)} ms (99%)`;
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
const until = () => performance.now() + SECONDS * 1000;

await capacity(); // warms up
const rate = await capacity();
out(`${rate.toFixed(0)} questions a second can be answered; memory ${peakMemory().toFixed(0)} MiB`);
const alone = await people(until());
out(`${PEOPLE} people alone`);
report("people", alone);

async function against(name: string, address: (n: number) => string): Promise<Seen[]> {
  const end = until();
  const [good, rest] = await Promise.all([people(end), flood(rate * OVERLOAD, end, address)]);
  out(
    `the same beside ${(rest.length / SECONDS).toFixed(0)} questions a second from ${name}; memory ${peakMemory().toFixed(0)} MiB`,
  );
  report("people", good);
  report("flood", rest);
  const odd = [...good, ...rest].filter(({ status }) => ![200, 429, 503].includes(status));
  hold(`${name}: only 200, 429 or 503`, odd.length === 0);
  hold(`${name}: people's 99% within ${SLOWER} times`, quantile(good, 0.99) <= SLOWER * quantile(alone, 0.99));
  return good;
}

const beside = await against(`${GREEDY} clients`, (n) => `127.0.3.${(n % GREEDY) + 1}`);
hold("people are answered", beside.filter(({ status }) => status === 200).length >= 0.95 * beside.length);
await pause(11_000); // windows of rates end
await against("thousands of clients", (n) => `127.${10 + (n % 20)}.${n % 200}.${(n % 249) + 1}`);
hold(`memory within ${MEMORY} MiB`, peakMemory() <= MEMORY);

agent.destroy();
server.removeAllListeners("exit");
server.kill("SIGTERM");
rmSync(data, { recursive: true, force: true });
for (const what of broken) out(`✗ ${what}`);
out(broken.length === 0 ? "every promise kept" : `${broken.length} promises broken`);
process.exit(broken.length === 0 ? 0 : 1);
