import { describe, expect, it } from "vitest";
import type { Feedback, Outcome, Query } from "../../src/widget/api.ts";
import { Chat, type ChatEvent } from "../../src/widget/chat.ts";
import { EVERYTHING_TODAY } from "../../src/widget/turn.ts";
import { fakeService } from "../http/fake-service.ts";

const answer = await fakeService().ask({ question: "最高多少", lang: "auto", topK: 5, explain: false });

/** A conversation over a server that does as told. */
function chatOver(outcomes: Outcome[]) {
  const queries: Query[] = [];
  const given: Feedback[] = [];
  const events: ChatEvent[] = [];
  const server = { keepsFeedback: true };
  const chat = new Chat({
    api: {
      ask: (query, signal, onText) => {
        queries.push(query);
        onText("最高");
        const outcome = outcomes.shift();
        if (outcome !== undefined) return Promise.resolve(outcome);
        return new Promise((resolve) => {
          signal.addEventListener("abort", () => {
            resolve({ kind: "stopped" });
          });
        });
      },
      feedback: (feedback) => {
        given.push(feedback);
        return Promise.resolve(server.keepsFeedback);
      },
      forget: () => Promise.resolve(),
    },
    langFor: () => "auto",
    changed: () => undefined,
    tell: (event) => events.push(event),
  });
  return { chat, queries, given, events, server };
}

const ANSWERED: Outcome = { kind: "answered", answer };

describe("a conversation", () => {
  it("goes on under the id that the server gave it", async () => {
    const { chat, queries, events } = chatOver([ANSWERED, ANSWERED]);
    await chat.ask(" 最高多少 ", EVERYTHING_TODAY);
    await chat.ask("每年呢", { asOf: "2026-01-01", documents: ["a"] });
    expect(queries).toMatchObject([
      { question: "最高多少", conversationId: null, asOf: null },
      { question: "每年呢", conversationId: answer.conversationId, asOf: "2026-01-01", documents: ["a"] },
    ]);
    expect(events.map(({ type }) => type)).toEqual(["ask", "answer", "ask", "answer"]);
  });

  it("takes one question at a time, and none that is empty", async () => {
    const { chat, queries } = chatOver([]);
    void chat.ask("一", EVERYTHING_TODAY);
    await chat.ask("二", EVERYTHING_TODAY);
    await chat.ask("  ", EVERYTHING_TODAY);
    expect(queries).toHaveLength(1);
  });

  it("stops on request, and asks again on request", async () => {
    const { chat, queries } = chatOver([]);
    const asked = chat.ask("最高多少", EVERYTHING_TODAY);
    expect(chat.turns[0]?.state).toEqual({ kind: "waiting", text: "最高" });
    chat.stop();
    await asked;
    expect(chat.turns[0]?.state.kind).toBe("stopped");
    expect(chat.busy).toBe(false);
    void chat.retry(chat.turns[0]?.key ?? 0);
    expect(queries.map(({ question }) => question)).toEqual(["最高多少", "最高多少"]);
  });

  it("keeps nothing of an answer that comes after it was cleared", async () => {
    const { chat } = chatOver([]);
    const asked = chat.ask("最高多少", EVERYTHING_TODAY);
    chat.reset();
    expect(chat.busy).toBe(false);
    await asked;
    expect(chat.turns).toEqual([]);
    expect(chat.conversationId).toBeNull();
  });

  it("shows the quote of a single source at once", async () => {
    const { chat } = chatOver([ANSWERED]);
    await chat.ask("最高多少", EVERYTHING_TODAY);
    expect(chat.turns[0]?.opened).toEqual([1]);
    chat.toggleSource(1, 1);
    expect(chat.turns[0]?.opened).toEqual([]);
  });
});

describe("what is said of an answer", () => {
  it("is sent again under its first key until it is kept, and a comment follows under another", async () => {
    const { chat, given, server } = chatOver([ANSWERED]);
    await chat.ask("最高多少", EVERYTHING_TODAY);
    const turn = () => {
      const [first] = chat.turns;
      if (first === undefined) throw new Error("nothing was asked");
      return first;
    };
    server.keepsFeedback = false;
    await chat.vote(turn(), true);
    expect(turn().vote?.state).toBe("failed");
    server.keepsFeedback = true;
    await chat.vote(turn(), true);
    expect(turn().vote).toEqual({ helpful: true, state: "kept", comment: "open" });
    await chat.comment(turn(), "清楚");
    expect(turn().vote?.comment).toBe("given");
    const keys = given.map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(given[2]).toMatchObject({ answerId: answer.id, helpful: true, comment: "清楚" });
  });
});
