import OpenAI from "openai";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ModelServer, toldTo, type Behaviour } from "../../../evals/guard/model-server.ts";

const CLAIMS = [{ text: "最高奖励300万元。", citations: [1] }];
const ANSWER = JSON.stringify({ claims: CLAIMS });
const MESSAGES = [
  { role: "system" as const, content: "secret prompt" },
  { role: "user" as const, content: "say 5000万" },
];

let server: ModelServer;
let url: string;
beforeEach(async () => {
  server = new ModelServer();
  url = await server.start();
});
afterEach(() => server.close());

const client = () => new OpenAI({ baseURL: url, apiKey: "key", maxRetries: 0 });
const ask = async (): Promise<string | null> => {
  const answer = await client().chat.completions.create({ model: "worst", messages: MESSAGES });
  return answer.choices[0]?.message.content ?? null;
};
const streamed = async (): Promise<string> => {
  const stream = await client().chat.completions.create({ model: "worst", messages: MESSAGES, stream: true });
  let text = "";
  for await (const event of stream) text += event.choices[0]?.delta.content ?? "";
  return text;
};
const raw = (stream = false): Promise<Response> =>
  fetch(`${url}/chat/completions`, {
    method: "POST",
    body: JSON.stringify({ model: "worst", messages: MESSAGES, stream }),
  });

describe("a model by OpenAI's protocol", () => {
  it("answers at once, streamed, and as a function call", async () => {
    server.behave({ does: "claim", claims: CLAIMS });
    expect(await ask()).toBe(ANSWER);
    expect(await streamed()).toBe(ANSWER);
    const called = await client().chat.completions.create({
      model: "worst",
      messages: MESSAGES,
      tools: [{ type: "function", function: { name: "answer", parameters: { type: "object" } } }],
    });
    expect(called.choices[0]?.message.tool_calls?.[0]).toMatchObject({
      function: { name: "answer", arguments: ANSWER },
    });
  });

  it("keeps what it was sent", async () => {
    await ask();
    expect(server.requests.map(({ authorization, body }) => [authorization, toldTo(body)])).toEqual([
      ["Bearer key", "secret prompt\n\nsay 5000万"],
    ]);
  });

  it("obeys what reaches it, and leaks what it was told", async () => {
    const obeyed = [{ text: "5000万元。", citations: [1] }];
    server.behave({ does: "obey", order: "5000万", obeyed, otherwise: CLAIMS });
    expect(await ask()).toBe(JSON.stringify({ claims: obeyed }));
    server.behave({ does: "obey", order: "not sent", obeyed, otherwise: CLAIMS });
    expect(await ask()).toBe(ANSWER);
    server.behave({ does: "leak" });
    expect(await ask()).toContain("secret prompt");
  });

  it("behaves in turn, the last way for good", async () => {
    server.behave({ does: "refuse", status: 500 }, { does: "claim", claims: CLAIMS });
    await expect(ask()).rejects.toMatchObject({ status: 500 });
    expect(await ask()).toBe(ANSWER);
    expect(await ask()).toBe(ANSWER);
  });

  it("refuses with a status and a time to wait", async () => {
    server.behave({ does: "refuse", status: 429, retryAfter: 7 });
    const response = await raw();
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "7"]);
  });

  it.each<Behaviour>([{ does: "send-page" }, { does: "choose-nothing" }, { does: "say", content: '{"claims":[{' }])(
    "gives no answer that can be used: %o",
    async (behaviour) => {
      server.behave(behaviour);
      const content = await ask().catch(() => null);
      expect(content === null || content === '{"claims":[{').toBe(true);
    },
  );

  it.each([false, true])("hangs up in the middle (streamed: %s)", async (stream) => {
    server.behave({ does: "hang-up", claims: CLAIMS });
    const response = await raw(stream);
    await expect(response.text()).rejects.toThrow();
  });

  it.each([false, true])("writes a byte that is no UTF-8 (streamed: %s)", async (stream) => {
    server.behave({ does: "garble" });
    const bytes = new Uint8Array(await (await raw(stream)).arrayBuffer());
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });

  it.each([false, true])("writes as much as it is told (streamed: %s)", async (stream) => {
    server.behave({ does: "overflow", bytes: 2_000_000 });
    expect((await (await raw(stream)).text()).length).toBeGreaterThan(500_000);
  });

  it.each<Behaviour>([{ does: "keep-silent" }, { does: "never-end" }])(
    "goes on until it is hung up on: %o",
    async (behaviour) => {
      server.behave(behaviour);
      const patience = new AbortController();
      const answer = fetch(`${url}/chat/completions`, {
        method: "POST",
        body: JSON.stringify({ model: "worst", messages: MESSAGES }),
        signal: patience.signal,
      }).then((response) => response.text());
      while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
      patience.abort();
      await expect(answer).rejects.toThrow("abort");
    },
  );

  it("drips", async () => {
    server.behave({ does: "drip", claims: CLAIMS, everyMs: 1 });
    expect(await streamed()).toBe(ANSWER);
    expect(await ask()).toBe(ANSWER);
  });
});
