import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "../../src/contract/index.ts";
import { PendingService } from "../../src/http/pending-service.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { fakeService } from "./fake-service.ts";
import { postJson, serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** Checks that a response is a problem object with the status, and that it tells nothing of our insides. */
async function problem(response: Response, status: number): Promise<Problem> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.ts:\d|\\n +at /);
  const parsed = Problem.strict().parse(JSON.parse(text));
  expect(parsed.status).toBe(status);
  expect(parsed.requestId).toBe(response.headers.get("x-request-id"));
  return parsed;
}

const ask = (body: unknown, headers?: Record<string, string>) => postJson(`${server.url}/api/v1/ask`, body, headers);

describe("faults are problem objects", () => {
  it.each([
    ["an empty question", { question: "" }],
    ["a blank question", { question: " \n\t" }],
    ["2,001 characters", { question: "问".repeat(2001) }],
    ["no question", {}],
    ["not an object", []],
    ["a day that doesn't exist", { question: "多少？", asOf: "2026-02-30" }],
    ["an unknown language", { question: "多少？", lang: "fr" }],
    ["a misspelt field", { question: "多少？", asof: "2026-01-01" }],
    ["a topK out of range", { question: "多少？", topK: 21 }],
    ["both history and conversation", { question: "多少？", history: [], conversationId: "c" }],
  ])("400 for %s, with the fields at fault", async (_name, body) => {
    expect((await problem(await ask(body), 400)).errors?.length).toBeGreaterThan(0);
  });

  it("tells briefly of very many faults", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field${n}`, 1]));
    expect(JSON.stringify(await problem(await ask({ ...unknown, topK: 99 }), 400)).length).toBeLessThan(2000);
  });

  it("takes 2,000 characters, however rare they are", async () => {
    expect((await ask({ question: "问".repeat(2000) })).status).toBe(200);
    expect((await ask({ question: "𠀀".repeat(2000) })).status).toBe(200);
  });

  it("400 for broken JSON", async () => {
    await problem(await ask('{"question": '), 400);
  });

  it("413 for a body beyond the limit", async () => {
    await problem(await ask({ question: "问".repeat(400_000) }), 413);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/xml"])("415 for %s", async (type) => {
    await problem(await ask('{"question":"多少？"}', { "Content-Type": type }), 415);
  });

  it.each(["/nothing", "/api/v1/nothing", "/api/v1/documents/nothing", "/api/v1/clauses/nothing/7"])(
    "404 for %s",
    async (path) => {
      await problem(await fetch(server.url + path), 404);
    },
  );

  it.each([
    "/api/v1/search",
    "/api/v1/search?q=a&limit=0",
    "/api/v1/search?q=a&q=b",
    "/api/v1/documents?asOf=today",
    "/api/v1/documents/%E0%A4",
  ])("400 for %s", async (path) => {
    await problem(await fetch(server.url + path), 400);
  });

  it("405 with Allow for a method that a route doesn't take", async () => {
    const response = await fetch(`${server.url}/api/v1/ask`);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
    await problem(response, 405);
    await problem(await fetch(`${server.url}/api/v1/documents`, { method: "DELETE" }), 405);
  });

  it("500 without a word of what broke", async () => {
    const broken = await serve({ ask: () => Promise.reject(new Error("secret path")) });
    const fault = await problem(await postJson(`${broken.url}/api/v1/ask`, { question: "多少？" }), 500);
    expect(JSON.stringify(fault)).not.toContain("secret");
    await broken.close();
  });

  it("is a page for a person at a browser", async () => {
    const response = await fetch(`${server.url}/nothing`, {
      headers: { Accept: "text/html,*/*;q=0.8", "Accept-Language": "zh-CN" },
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("没有找到");
  });
});

describe("before the index stands", () => {
  it("says 503 and when to come back, and answers as soon as it stands", async () => {
    const pending = new PendingService();
    const early = await serve(pending);
    const response = await postJson(`${early.url}/api/v1/ask`, { question: "多少？" });
    expect(response.headers.get("retry-after")).toBe("5");
    await problem(response, 503);
    expect((await fetch(`${early.url}/readyz`)).status).toBe(503);
    const page = await fetch(early.url, { headers: { Accept: "text/html" } });
    expect(page.status).toBe(503);
    expect(page.headers.get("refresh")).toBe("3");
    expect((await fetch(`${early.url}/healthz`)).status).toBe(200);
    pending.resolve(fakeService());
    expect((await fetch(`${early.url}/readyz`)).status).toBe(200);
    expect((await postJson(`${early.url}/api/v1/ask`, { question: "多少？" })).status).toBe(200);
    await early.close();
  });
});
