import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Feedback, PastAnswer, PastConversation } from "../../src/contract/index.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { fakeRecords } from "./fake-records.ts";
import { postJson, serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const send = (body: unknown, headers?: Record<string, string>) =>
  postJson(`${server.url}/api/v1/feedback`, body, headers);

describe("POST /api/v1/feedback", () => {
  it("keeps what was said about an answer", async () => {
    const response = await send({ answerId: "a-1", helpful: false, comment: " 金额不对 " });
    expect(response.status).toBe(201);
    expect(Feedback.strict().parse(await response.json())).toMatchObject({ helpful: false, comment: "金额不对" });
  });

  it("does a thing once, however often the same request is sent", async () => {
    const said = { answerId: "a-1", helpful: true };
    const first = await send(said, { "Idempotency-Key": "k-1" });
    const again = await send(said, { "Idempotency-Key": "k-1" });
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(await again.json()).toEqual(await first.json());
    expect((await send({ ...said, helpful: false }, { "Idempotency-Key": "k-1" })).status).toBe(409);
  });

  it.each([
    ["no verdict", { answerId: "a-1" }, {}],
    ["a verdict that isn't one", { answerId: "a-1", helpful: "yes" }, {}],
    ["a misspelt field", { answerId: "a-1", helpful: true, coment: "?" }, {}],
    ["a comment beyond the limit", { answerId: "a-1", helpful: true, comment: "长".repeat(2001) }, {}],
    ["a key that is too long", { answerId: "a-1", helpful: true }, { "Idempotency-Key": "k".repeat(201) }],
  ])("refuses %s", async (_name, body, headers) => {
    expect((await send(body, headers)).status).toBe(400);
  });

  it("knows no answer that isn't kept", async () => {
    expect((await send({ answerId: "a-2", helpful: true })).status).toBe(404);
  });

  it("says 503 and when to come back where nothing can be kept", async () => {
    const full = await serve({
      records: fakeRecords({ feedback: () => Promise.reject(new Unavailable("Not now.", { cause: "secret path" })) }),
    });
    const response = await postJson(`${full.url}/api/v1/feedback`, { answerId: "a-1", helpful: true });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.text()).not.toContain("secret");
    await full.close();
  });
});

describe("what was kept", () => {
  it("is shown to who holds its id, and isn't cached on the way", async () => {
    const answer = await fetch(`${server.url}/api/v1/answers/a-1`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(PastAnswer.strict().parse(await answer.json()).answer.id).toBe("a-1");
    const conversation = await fetch(`${server.url}/api/v1/conversations/c-1`);
    expect(PastConversation.strict().parse(await conversation.json()).turns).toHaveLength(1);
    for (const path of ["answers/a-2", "conversations/c-2", "conversations/"])
      expect((await fetch(`${server.url}/api/v1/${path}`)).status).toBe(404);
  });

  it("doesn't tell the conversation to who holds an answer's id alone", async () => {
    const text = await (await fetch(`${server.url}/api/v1/answers/a-1`)).text();
    expect(text).not.toContain("conversationId");
    expect(text).not.toContain("c-1");
  });

  it("is erased on request", async () => {
    const other = await serve();
    const erase = () => fetch(`${other.url}/api/v1/conversations/c-1`, { method: "DELETE" });
    expect((await erase()).status).toBe(204);
    expect((await fetch(`${other.url}/api/v1/conversations/c-1`)).status).toBe(404);
    expect((await erase()).status).toBe(404);
    await other.close();
  });
});
