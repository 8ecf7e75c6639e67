import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newKey } from "../../src/app/access-keys.ts";
import { recordService } from "../../src/app/records.ts";
import { Correction, CorrectionsResponse, Pin, PinsResponse, Session } from "../../src/contract/index.ts";
import type { Scope } from "../../src/domain/access.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import type { Records } from "../../src/ports/records.ts";
import { forgetfulRecords } from "../../src/stores/open-records.ts";
import { fakeService } from "../http/fake-service.ts";
import { answer } from "../stores/fixtures.ts";

const NOON = new Date("2026-11-22T04:00:00.000Z");
const CLAUSE = "plan/18";

let now = NOON;
let records: Records;
let server: RunningServer;
const keys = new Map<Scope, string>();

beforeAll(async () => {
  records = await forgetfulRecords();
  await records.answers.keep(answer("a-1", "c-1"));
  for (const scope of ["desk", "editor", "reviewer", "admin"] as const) keys.set(scope, await make(scope));
  const present = {
    indexVersion: "v-1",
    standing: () => "unchanged" as const,
    clauseStands: (id: string) => id === CLAUSE,
  };
  const service = fakeService({
    records: recordService(
      records,
      () => present,
      () => now,
    ),
  });
  const app = createApp(service, { publicUrl: "", trustProxy: 1 }, pino({ level: "silent" }));
  server = await startServer(app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.close();
  await records.close();
});

async function make(scope: Scope): Promise<string> {
  const { id, text, secretHash } = newKey();
  await records.keys.add({ id, name: `${scope}'s`, scope }, secretHash, NOON);
  return text;
}

const bearer = (scope: Scope) => ({ Authorization: `Bearer ${keys.get(scope) ?? ""}` });
const call = (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) =>
  fetch(`${server.url}/api/v1/${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe("without a key", () => {
  it.each([
    ["GET", "corrections"],
    ["POST", "corrections"],
    ["POST", "corrections/x/decision"],
    ["GET", "pins"],
    ["POST", "pins"],
    ["DELETE", "pins/x"],
    ["GET", "answers/a-1/feedback"],
    ["GET", "session"],
    ["DELETE", "session"],
  ])("%s %s is closed, also to keys that are none", async (method, path) => {
    const body = method === "POST" ? {} : undefined;
    for (const headers of [{}, { Authorization: "Bearer wence_0" }, { Authorization: "Basic eDp5" }]) {
      const response = await call(method, path, headers, body);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    }
  });
});

describe("a key", () => {
  it("opens what its scope may do, and nothing else", async () => {
    expect((await call("GET", "corrections", bearer("desk"))).status).toBe(403);
    expect((await call("POST", "pins", bearer("reviewer"), { question: "?", clauseId: CLAUSE })).status).toBe(403);
    expect((await call("GET", "corrections", bearer("reviewer"))).status).toBe(200);
    expect((await call("GET", "pins", bearer("admin"))).status).toBe(200);
  });

  it("with one character changed opens nothing", async () => {
    const key = keys.get("admin") ?? "";
    const wrong = key.slice(0, -1) + (key.endsWith("A") ? "B" : "A");
    expect((await call("GET", "pins", { Authorization: `Bearer ${wrong}` })).status).toBe(401);
  });

  it("shows when it was last used, and opens nothing once it is revoked, nor do its sessions", async () => {
    const key = await make("desk");
    const id = key.split("_")[1] ?? "";
    const login = await call("POST", "session", {}, { key });
    const cookie = login.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await records.keys.find(id))?.key.lastUsedAt).toBe(now.toISOString());
    expect((await call("GET", "session", { Cookie: cookie })).status).toBe(200);
    expect(await records.keys.revoke(id, now)).toBe(true);
    expect(await records.keys.revoke(id, now)).toBe(false);
    expect((await call("GET", "pins", { Authorization: `Bearer ${key}` })).status).toBe(401);
    expect((await call("GET", "session", { Cookie: cookie })).status).toBe(401);
    expect((await call("POST", "session", {}, { key })).status).toBe(401);
  });

  it("isn't kept, only its digest", async () => {
    // The secret is base64url: it may hold underscores of its own.
    const secret = /^wence_[^_]+_(.{20,})$/.exec(keys.get("admin") ?? "")?.[1];
    expect(secret).toBeDefined();
    expect(JSON.stringify(await records.keys.list())).not.toContain(secret);
  });
});

describe("corrections", () => {
  const said = { answerId: "a-1", problem: "金额不对", proposal: "应为300万元" };

  it("are proposed, listed and decided on, once, and all of it is recorded", async () => {
    const sent = await call("POST", "corrections", { ...bearer("desk"), "Idempotency-Key": "k" }, said);
    expect(sent.status).toBe(201);
    const correction = Correction.strict().parse(await sent.json());
    expect(correction).toMatchObject({ ...said, clauseId: null, state: "open", decision: null });
    const again = await call("POST", "corrections", { ...bearer("desk"), "Idempotency-Key": "k" }, said);
    expect(await again.json()).toEqual(correction);
    const open = await call("GET", "corrections?state=open", bearer("editor"));
    expect(CorrectionsResponse.parse(await open.json()).corrections).toEqual([correction]);
    const decide = () =>
      call("POST", `corrections/${correction.id}/decision`, bearer("reviewer"), { state: "accepted", note: "对" });
    const statuses = (await Promise.all([decide(), decide(), decide()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409, 409]);
    const accepted = await call("GET", "corrections?state=accepted", bearer("admin"));
    expect(CorrectionsResponse.parse(await accepted.json()).corrections).toMatchObject([{ decision: { note: "对" } }]);
    const actions = (await records.audit.list(100)).map(({ action }) => action);
    expect(actions.filter((action) => action === "correction.add")).toHaveLength(1);
    expect(actions.filter((action) => action === "correction.decide")).toHaveLength(1);
    expect(await records.audit.verify()).toMatchObject({ kind: "whole" });
  });

  it("are about an answer or a clause that is there", async () => {
    const send = (body: object) => call("POST", "corrections", bearer("desk"), body);
    expect((await send({ problem: "?" })).status).toBe(400);
    expect((await send({ problem: "?", answerId: "a-2" })).status).toBe(404);
    expect((await send({ problem: "?", clauseId: "plan/99" })).status).toBe(404);
    expect((await send({ problem: "?", clauseId: CLAUSE })).status).toBe(201);
    expect((await call("POST", "corrections/x/decision", bearer("admin"), { state: "accepted" })).status).toBe(404);
  });
});

describe("pins", () => {
  it("are found by the question however it is written, until they are removed", async () => {
    const pin = { question: "創新產品 最高補助多少？", clauseId: CLAUSE, note: "常问" };
    const sent = await call("POST", "pins", bearer("editor"), pin);
    const { id } = Pin.strict().parse(await sent.json());
    const find = async (question: string) => {
      const response = await call("GET", `pins?question=${encodeURIComponent(question)}`, bearer("desk"));
      return PinsResponse.parse(await response.json()).pins.map((one) => one.id);
    };
    expect(await find("创新产品最高补助多少")).toEqual([id]);
    expect(await find("创新产品最低补助多少")).toEqual([]);
    expect((await call("POST", "pins", bearer("editor"), { ...pin, clauseId: "plan/99" })).status).toBe(404);
    expect((await call("DELETE", `pins/${id}`, bearer("desk"))).status).toBe(204);
    expect((await call("DELETE", `pins/${id}`, bearer("desk"))).status).toBe(404);
    expect(await find("创新产品最高补助多少")).toEqual([]);
  });
});

describe("a session of the desk", () => {
  const begin = async (headers: Record<string, string> = {}) => {
    const response = await call("POST", "session", headers, { key: keys.get("desk") });
    const set = response.headers.get("set-cookie") ?? "";
    return { response, set, cookie: set.split(";")[0] ?? "" };
  };

  it("lets its browser do what the key may, with the token against forgery", async () => {
    const { response, cookie, set } = await begin();
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    const { csrfToken } = Session.parse(await response.json());
    const pin = { question: "?a", clauseId: CLAUSE };
    const send = (headers: Record<string, string>) => call("POST", "pins", { Cookie: cookie, ...headers }, pin);
    expect((await send({})).status).toBe(403);
    expect((await send({ "X-CSRF-Token": "x" })).status).toBe(403);
    expect((await send({ "X-CSRF-Token": csrfToken, "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await send({ "X-CSRF-Token": csrfToken })).status).toBe(201);
    expect((await call("GET", "corrections", { Cookie: cookie })).status).toBe(403);
  });

  it("is secure behind TLS, and isn't begun in the clear across a network", async () => {
    const { set } = await begin({ "X-Forwarded-Proto": "https" });
    expect(set).toMatch(/^__Host-wence=.*; Path=\/.*Secure/);
    expect(set).toContain("; HttpOnly");
    expect(set).toContain("; SameSite=Strict");
    expect((await begin({ "X-Forwarded-Host": "wence.example" })).response.status).toBe(403);
    expect((await begin({ "Sec-Fetch-Site": "cross-site" })).response.status).toBe(403);
  });

  it("is over when it is ended, after half an hour without a request, and after half a day at the latest", async () => {
    const alive = async (cookie: string) => (await call("GET", "session", { Cookie: cookie })).status === 200;
    const ended = await begin();
    const { csrfToken } = Session.parse(await ended.response.json());
    await call("DELETE", "session", { Cookie: ended.cookie, "X-CSRF-Token": csrfToken });
    expect(await alive(ended.cookie)).toBe(false);

    const { cookie } = await begin();
    const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);
    for (let at = 25; at < 12 * 60; at += 25) {
      now = minutes(at);
      expect(await alive(cookie)).toBe(true);
    }
    now = minutes(12 * 60 + 1);
    expect(await alive(cookie)).toBe(false);

    const rested = await begin();
    now = new Date(now.getTime() + 31 * 60_000);
    expect(await alive(rested.cookie)).toBe(false);
    now = NOON;
  });
});
