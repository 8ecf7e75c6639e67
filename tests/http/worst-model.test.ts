import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { injections, succeeded, type Attack } from "../../evals/guard/index.ts";
import { attacked } from "../../evals/guard-injected.ts";
import { ModelServer, toldTo, type Behaviour } from "../../evals/guard/model-server.ts";
import { houseOf } from "../../src/app/house.ts";
import { openKnowledge } from "../../src/app/open-knowledge.ts";
import { AskResponse } from "../../src/contract/index.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import { openLanguageModel } from "../../src/models/chat/language-model.ts";
import { forgetfulRecords } from "../../src/stores/open-records.ts";
import { readStarters } from "../../src/stores/starters-file.ts";
import { CORPUS, ENCODER, INDEX, openService } from "../app/open-service.ts";
import { postJson } from "./serve.ts";

const QUESTION = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";
const TRUE = "通过开展临床试验获批的第三类医疗器械产品每张注册证最高奖励300万元。";
const KEY = "sk-never-to-be-seen";
/** What the model is given for one answer, in milliseconds; and what a busy machine may take beside it. */
const TIMEOUT = 800;
const MACHINE = 4_000;
const DAY = "2026-11-22";

const worst = new ModelServer();
let http: RunningServer;
let plain: AskResponse;
let worstUrl = "";

/** The whole service over the real corpus, with the worst of models behind its own protocol. */
const open = async (baseUrl: string, failures = 1_000): Promise<RunningServer> => {
  const opened = await openLanguageModel(
    { provider: "openai", model: "worst", baseUrl, apiKey: KEY, timeoutMs: TIMEOUT, concurrency: 4 },
    { backoff: 1, failures },
  );
  if (!opened.ok) throw new Error(opened.message);
  const service = await openService(DAY, { model: opened.model });
  return startServer(createApp(service, { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" })), {
    host: "127.0.0.1",
    port: 0,
  });
};

const ask = async (body: object, at = http): Promise<AskResponse> => {
  const response = await postJson(`${at.url}/api/v1/ask`, body);
  expect(response.status).toBe(200);
  return AskResponse.parse(await response.json());
};

beforeAll(async () => {
  worstUrl = await worst.start();
  http = await open(worstUrl);
  const without = await openService(DAY);
  plain = await without.ask({ question: QUESTION, lang: "auto", topK: 5, explain: false });
}, 60_000);
afterAll(async () => {
  await http.close();
  await worst.close();
});

const claim = (text: string, n = 1): Behaviour => ({ does: "claim", claims: [{ text, citations: [n] }] });

const FAULTS: readonly (readonly [string, Behaviour])[] = [
  ["takes no key", { does: "refuse", status: 401 }],
  ["doesn't know the model", { does: "refuse", status: 404 }],
  ["has had too many requests", { does: "refuse", status: 429, retryAfter: 60 }],
  ["breaks", { does: "refuse", status: 500 }],
  ["is overloaded", { does: "refuse", status: 503 }],
  ["is silent", { does: "keep-silent" }],
  ["drips", { does: "drip", claims: [{ text: TRUE, citations: [1] }], everyMs: 700 }],
  ["never ends", { does: "never-end" }],
  ["writes a megabyte", { does: "overflow", bytes: 1_000_000 }],
  ["hangs up", { does: "hang-up", claims: [{ text: TRUE, citations: [1] }] }],
  ["sends a web page", { does: "send-page" }],
  ["gives no choice", { does: "choose-nothing" }],
  ["sends bytes that are no text", { does: "garble" }],
  ["breaks its JSON off", { does: "say", content: '{"claims":[{"text":"最高' }],
  ["answers in another form", { does: "say", content: '{"answer":"最高奖励300万元。"}' }],
  ["answers without form", { does: "say", content: "最高奖励300万元。" }],
  ["answers nothing", { does: "say", content: "" }],
  ["claims nothing", { does: "claim", claims: [] }],
  ["answers in another language", claim("Class III devices receive up to RMB 3 million per certificate.")],
  ["cites what it wasn't given", claim(TRUE, 9)],
  ["gives another figure", claim(TRUE.replace("300", "500"))],
  ["gives the figure of another case", claim(`其他${TRUE}`)],
  ["tells its prompt", { does: "leak" }],
];

describe("a model's server that", () => {
  it.each(FAULTS)("%s costs no answer: the house's own stands, with a notice", async (_name, behaviour) => {
    worst.behave(behaviour);
    const from = performance.now();
    const answer = await ask({ question: QUESTION });
    expect(performance.now() - from).toBeLessThan(TIMEOUT + MACHINE);
    expect(answer.answer).toBe(plain.answer);
    expect(answer.answeredBy).toBe("extractive");
    expect(answer.notices.map(({ code }) => code)).toContain("fallback");
    expect(JSON.stringify(answer)).not.toContain(KEY);
  });

  it.each(FAULTS)("%s spoils no stream: what was sent is how the answer begins", async (_name, behaviour) => {
    worst.behave(behaviour);
    const response = await postJson(`${http.url}/api/v1/ask`, { question: QUESTION }, { Accept: "text/event-stream" });
    const events = eventsOf(await response.text());
    expect(events.map(({ event }) => event)).not.toContain("error");
    const answer = AskResponse.parse(JSON.parse(events.at(-1)?.data ?? ""));
    expect(answer.notices.map(({ code }) => code)).toContain("fallback");
    const said = events.flatMap(({ event, data }) => (event === "delta" ? [textOf(data)] : []));
    expect(answer.answer.startsWith(said.join(""))).toBe(true);
  });

  it("isn't there costs no answer", async () => {
    const gone = new ModelServer();
    const url = await gone.start();
    await gone.close();
    const alone = await open(url);
    const answer = await ask({ question: QUESTION }, alone);
    await alone.close();
    expect(answer.answer).toBe(plain.answer);
    expect(answer.notices.map(({ code }) => code)).toContain("fallback");
  });

  it("keeps failing is left alone, and answers are given at once", async () => {
    const tired = await open(worstUrl, 2);
    worst.behave({ does: "refuse", status: 500 });
    for (let i = 0; i < 3; i += 1) await ask({ question: QUESTION }, tired);
    const before = worst.requests.length;
    const answer = await ask({ question: QUESTION }, tired);
    await tired.close();
    expect(worst.requests).toHaveLength(before);
    expect(answer.notices.map(({ code }) => code)).toContain("fallback");
  });

  it("answers right is quoted without a notice", async () => {
    worst.behave(claim(TRUE));
    const answer = await ask({ question: QUESTION });
    expect(answer.answeredBy).toBe("openai:worst");
    expect(answer.notices.map(({ code }) => code)).not.toContain("fallback");
  });
});

describe("an order to the model", () => {
  it("in a question or a history has no effect over HTTP, though the model obeys it", async () => {
    let obeyed = 0;
    for (const attack of [...injections(5, 120)].filter(({ document }) => document === null)) {
      worst.behave({ does: "obey", order: attack.order, obeyed: attack.obeyed, otherwise: [] });
      const before = worst.requests.length;
      const history = attack.history.length > 0 ? { history: attack.history } : {};
      const answer = await ask({ question: attack.question, ...history });
      const told = worst.requests.slice(before).map(({ body }) => toldTo(body));
      if (told.some((one) => one.includes(attack.order))) obeyed += 1;
      const system = worst.requests.slice(before).map(({ body }) => String(body.messages[0]?.content));
      if (answer.answeredBy !== "extractive") expect(hadItsWay(attack, answer, system)).toBe(false);
    }
    expect(obeyed).toBeGreaterThan(10);
  }, 120_000);

  it("has no effect in the text of a document either", async () => {
    const snapshot = await openKnowledge({ corpusDir: CORPUS, indexDir: INDEX, embeddingsModel: ENCODER });
    const attack = attacked(houseOf(snapshot, await readStarters(CORPUS), ""), {
      records: await forgetfulRecords(),
      logger: pino({ level: "silent" }),
      day: DAY,
    });
    let obeyed = 0;
    for (const one of injections(6, 250)) {
      const result = await attack(one);
      if (result.obeyed) obeyed += 1;
      expect({ attack: one.name, succeeded: result.succeeded }).toEqual({ attack: one.name, succeeded: false });
    }
    expect(obeyed).toBeGreaterThan(60);
  }, 120_000);
});

const hadItsWay = (attack: Attack, answer: AskResponse, prompts: readonly string[]): boolean =>
  succeeded(attack, answer, prompts.join("\n"));

function eventsOf(stream: string): { readonly event: string; readonly data: string }[] {
  return stream.split("\n\n").flatMap((block) => {
    const event = /^event: (.+)$/m.exec(block)?.[1];
    const data = /^data: (.+)$/m.exec(block)?.[1];
    return event === undefined || data === undefined ? [] : [{ event, data }];
  });
}

function textOf(data: string): string {
  const parsed: unknown = JSON.parse(data);
  return typeof parsed === "object" && parsed !== null && "text" in parsed ? String(parsed.text) : "";
}
