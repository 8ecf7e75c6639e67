import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, it, onTestFinished, vi } from "vitest";

const data = mkdtempSync(join(tmpdir(), "wence-serve-"));
afterAll(() => {
  rmSync(data, { recursive: true });
});

it("once told to stop it isn't ready any more, and still answers until the delay is over", async () => {
  const environment = { PORT: "0", LOG_LEVEL: "silent", DATA_DIR: data, SHUTDOWN_DELAY: "300" };
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "serve"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void server.kill("SIGKILL"));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const url = await new Promise<string>((resolve) => {
    createInterface(server.stdout).on("line", (line) => {
      resolve(/http:\S+/.exec(line)?.[0] ?? "");
    });
  });
  const status = async (path: string) => (await fetch(url + path)).status;
  expect(await status("/readyz")).toBe(200);
  server.kill("SIGTERM");
  await vi.waitUntil(async () => (await status("/readyz")) === 503, { timeout: 60_000 });
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ detail: "The server is stopping." });
  expect(await status("/healthz")).toBe(200);
  expect(await status("/api/v1/documents")).toBe(200);
  server.kill("SIGTERM"); // a second one ends it at once
  expect(await ended).toBe(1);
}, 120_000);
