import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import { openLanguageModel } from "../../src/models/chat/language-model.ts";
import { openService } from "../app/open-service.ts";
import { sending, startModelServer, type ModelServer } from "../models/chat/model-server.ts";

const QUESTION = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";
/** Far longer than the test: what ends the call is the asker's leaving. */
const TIMEOUT_MS = 300_000;

let model: ModelServer;
let http: RunningServer;

beforeAll(async () => {
  model = await startModelServer(() => undefined);
  const address = { provider: "openai", model: "slow", baseUrl: model.url, apiKey: null } as const;
  const opened = await openLanguageModel({ ...address, timeoutMs: TIMEOUT_MS, concurrency: 4 });
  if (!opened.ok) throw new Error(opened.message);
  const service = await openService("2026-11-22", { model: opened.model });
  const app = createApp(service, { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" }));
  http = await startServer(app, { host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(async () => {
  await http.close();
  await model.close();
});

const messages = [{ role: "user", content: QUESTION }];
const DOORS: readonly (readonly [string, string, object, string])[] = [
  ["a stream", "/api/v1/ask", { question: QUESTION }, "text/event-stream"],
  ["an answer", "/api/v1/ask", { question: QUESTION }, "application/json"],
  ["a chat's stream", "/v1/chat/completions", { model: "wence", messages, stream: true }, "text/event-stream"],
  ["a chat's answer", "/v1/chat/completions", { model: "wence", messages }, "application/json"],
];

it.each(DOORS)(
  "who leaves while %s is being worded ends the model's work",
  async (_what, path, body, accept) => {
    let began: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => (began = resolve));
    const ended = new Promise<void>((resolve) => {
      model.behave((response) => {
        response.once("close", () => resolve());
        sending(response, ['{"claims":[']);
        began();
      });
    });
    const before = model.cut();
    const asker = new AbortController();
    const asked = fetch(http.url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: accept },
      body: JSON.stringify(body),
      signal: asker.signal,
    }).then((response) => response.text());
    await writing;
    asker.abort();
    await expect(asked).rejects.toThrow();
    await ended;
    expect(model.cut()).toBe(before + 1);
  },
  30_000,
);
