import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLogger, linesTo } from "../../src/cli/logger.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer } from "../../src/http/server.ts";
import type { WenceService } from "../../src/http/service.ts";
import { fakeService } from "../http/fake-service.ts";
import { postJson } from "../http/serve.ts";
import { whileDiskIsFull } from "../stores/full-disk.ts";

/** What is logged while `use` is at work with a server. */
async function logged(use: (url: string) => Promise<unknown>, overrides: Partial<WenceService> = {}): Promise<string> {
  const lines: string[] = [];
  const logger = createLogger("info", { write: (line) => void lines.push(line) });
  const service = fakeService({
    document: () => Promise.reject(new Error("no luck with zhang@qq.com")),
    ...overrides,
  });
  const server = await startServer(createApp(service, { publicUrl: "", trustProxy: 0 }, logger), {
    host: "127.0.0.1",
    port: 0,
  });
  await use(server.url);
  await server.close();
  return lines.join("");
}

describe("the log", () => {
  it("tells which request came to what, by its id", async () => {
    const id = "00000000-1381-2345-8138-123456789012";
    const log = await logged((url) => fetch(`${url}/healthz`, { headers: { "X-Request-Id": id } }));
    expect(log).toContain(`"id":"${id}"`);
    expect(log).toContain('"path":"/healthz"');
    expect(log).toContain('"status":200');
  });

  it("holds nobody up where its disk is full, and goes on once there is room", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wence-log-"));
    const file = await open(join(folder, "log"), "a");
    const logger = createLogger("info", linesTo(file.fd));
    logger.info("before");
    await whileDiskIsFull(() => {
      logger.error({ err: new Error("full") }, "meanwhile");
      return Promise.resolve();
    });
    logger.info("after");
    const log = await readFile(join(folder, "log"), "utf8");
    expect(log).toMatch(/"before"[^]*"after"/);
    expect(log).not.toContain("meanwhile");
    await file.close();
    await rm(folder, { recursive: true });
  });

  it("holds no question, no query, no address and no personal data", async () => {
    const log = await logged(async (url) => {
      await postJson(`${url}/api/v1/ask`, { question: "我叫张三，最高多少？" }, { Authorization: "Bearer secret" });
      await fetch(`${url}/api/v1/search?q=张三`);
      await fetch(`${url}/api/v1/clauses/13812345678`);
      await fetch(`${url}/api/v1/documents/a`);
      await fetch(`${url}/api/v1/answers/unguessable-answer`);
      await fetch(`${url}/api/v1/conversations/unguessable-conversation?x`);
    });
    expect(log).not.toContain("unguessable");
    expect(log).toContain('"path":"/api/v1/clauses/[phone]"');
    expect(log).toContain("no luck with [e-mail]");
    expect(log).not.toMatch(/张三|%E5%BC%A0|13812345678|zhang@|secret|127\.0\.0\.1/);
  });

  it("tells who was refused at which door, by the request's id, and not with which key", async () => {
    const log = await logged(async (url) => {
      const headers = { Authorization: "Bearer wence_000000000000_secret", "X-Request-Id": "the-request" };
      expect((await fetch(`${url}/api/v1/corrections`, { headers })).status).toBe(401);
    });
    expect(log).toMatch(/"id":"the-request","method":"GET","path":"\/api\/v1\/corrections"\},"res":\{"status":401\}/);
    expect(log).not.toMatch(/wence_0|secret/);
  });

  it("warns of a 503 in one line, without a stack: being made ready is no fault", async () => {
    const building = { ready: false, indexVersion: null, documents: 0, detail: "The index is being built." };
    const log = await logged(
      async (url) => {
        expect((await fetch(`${url}/readyz`)).status).toBe(503);
        expect((await fetch(`${url}/api/v1/documents`)).status).toBe(503);
      },
      { readiness: () => building },
    );
    expect(log.match(/"level":40/g)).toHaveLength(2);
    expect(log).not.toMatch(/stack|"err"|"level":50/);
  });

  it("logs the stack of our own fault once", async () => {
    const log = await logged((url) => fetch(`${url}/api/v1/documents/a`));
    expect(log.match(/"stack"/g)).toHaveLength(1);
    expect(log.match(/"level":50/g)).toHaveLength(2);
  });
});
