import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AskResponse, StreamEvent } from "../../src/contract/index.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { postJson, serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const ask = (body: unknown, headers?: Record<string, string>) => postJson(`${server.url}/api/v1/ask`, body, headers);

/** The events of a stream; comment lines are dropped. */
function eventsOf(text: string): StreamEvent[] {
  return text
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const [event = "", data = ""] = block.split("\n");
      const content: unknown = JSON.parse(data.slice("data: ".length));
      return StreamEvent.parse({ event: event.slice("event: ".length), data: content });
    });
}

describe("POST /api/v1/ask", () => {
  it.each(["首批次应用最高奖励多少？", "How high is the reward?"])(
    "answers %s as the contract says",
    async (question) => {
      const response = await ask({ question });
      expect(response.status).toBe(200);
      const answer = AskResponse.strict().parse(await response.json());
      for (const { text, start, end } of answer.figures) expect(answer.answer.slice(start, end)).toBe(text);
    },
  );

  it("hands on the day and the conversation", async () => {
    const response = await ask({ question: "多少？", asOf: "2025-01-31", conversationId: "c-9" });
    expect(await response.json()).toMatchObject({ asOf: "2025-01-31", conversationId: "c-9" });
  });

  it("streams start, deltas that make up the answer, and the answer", async () => {
    const response = await ask({ question: "最高多少？" }, { Accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = eventsOf(await response.text());
    expect(events.at(0)?.event).toBe("start");
    const last = events.at(-1);
    if (last?.event !== "answer") throw new Error("the last event must be the answer");
    const deltas = events.flatMap((event) => (event.event === "delta" ? [event.data.text] : []));
    expect(deltas.length).toBeGreaterThan(0);
    expect(deltas.join("")).toBe(last.data.answer);
  });

  it("refuses a bad question as a problem even where a stream was asked for", async () => {
    const response = await ask({ question: "" }, { Accept: "text/event-stream" });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });

  it("ends a stream with an error event where the answer fails", async () => {
    const broken = await serve({ ask: () => Promise.reject(new Error("secret path")) });
    const response = await postJson(`${broken.url}/api/v1/ask`, { question: "?" }, { Accept: "text/event-stream" });
    const text = await response.text();
    expect(eventsOf(text).map(({ event }) => event)).toEqual(["error"]);
    expect(text).not.toContain("secret");
    await broken.close();
  });
});
