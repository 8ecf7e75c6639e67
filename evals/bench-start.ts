/**
 * How long a start takes until it answers, with and without a language model set: `npm run bench:start -- [starts]`. The starts
 * take turns, so that whatever else the machine does falls on both alike; processor time hardly depends on that. Nothing is
 * sent: the model's address is one at which nobody listens.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const SETTINGS = {
  "LLM unset": { LLM: "" },
  "LLM=openai:…": { LLM: "openai:some-model", LLM_BASE_URL: "http://127.0.0.1:9/v1" },
} as const;
/** Of /proc, a second. */
const TICKS = 100;

const starts = Number(process.argv[2] ?? 10);
const data = mkdtempSync(join(tmpdir(), "wence-start-"));

interface Start {
  readonly seconds: number;
  readonly processor: number;
}

async function start(settings: Readonly<Record<string, string>>): Promise<Start> {
  const from = performance.now();
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "serve"], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "silent", DATA_DIR: data, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.once("exit", () => reject(new Error("the server ended before it was ready")));
    createInterface(server.stdout).once("line", () => resolve());
  });
  const seconds = (performance.now() - from) / 1000;
  // Behind the name, which stands in brackets, from the third field on: the 14th and 15th are ticks of the processor.
  const fields =
    readFileSync(`/proc/${String(server.pid)}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ") ?? [];
  const processor = (Number(fields[11]) + Number(fields[12])) / TICKS;
  server.removeAllListeners("exit");
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await ended;
  return { seconds, processor };
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2);
}

const seen = new Map<string, Start[]>(Object.keys(SETTINGS).map((name) => [name, []]));
await start(SETTINGS["LLM unset"]); // builds the index where it is stale
for (let n = 0; n < starts; n += 1)
  for (const [name, settings] of Object.entries(SETTINGS)) seen.get(name)?.push(await start(settings));
for (const [name, all] of seen) {
  const [seconds, processor] = [all.map((one) => one.seconds), all.map((one) => one.processor)];
  const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`;
  process.stdout.write(
    `${name.padEnd(14)} ${starts} starts: ${median(seconds)} s until it answers (median; ${range}), ${median(processor)} s of processor\n`,
  );
}
rmSync(data, { recursive: true, force: true });
