import { describe, expect, it } from "vitest";
import { Memory, NOTHING, type Shelf } from "../../src/widget/memory.ts";
import { EVERYTHING_TODAY, type Turn } from "../../src/widget/turn.ts";
import { fakeService } from "../http/fake-service.ts";

const answer = await fakeService().ask({ question: "最高多少", lang: "auto", topK: 5, explain: false });
const turn: Turn = {
  key: 1,
  question: "最高多少",
  scope: EVERYTHING_TODAY,
  state: { kind: "answered", answer },
  opened: [1],
  allSources: false,
  vote: null,
};

function shelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const CONVERSATION = { turns: [turn], conversationId: "c-1", open: true, locale: "zh" };

describe("a conversation", () => {
  it("is there again on the next page", () => {
    const store = shelf();
    new Memory(() => store, "a").save(CONVERSATION);
    expect(new Memory(() => store, "a").load()).toEqual(CONVERSATION);
    expect(new Memory(() => store, "another server").load()).toEqual(NOTHING);
  });

  it("is forgotten after an hour without a question, but for the language", () => {
    let now = 0;
    const memory = new Memory(
      () => store,
      "a",
      () => now,
    );
    const store = shelf();
    memory.save(CONVERSATION);
    now = 60 * 60_000;
    expect(memory.load().turns).toHaveLength(1);
    now += 1;
    expect(memory.load()).toEqual({ ...NOTHING, locale: "zh" });
  });

  it("is gone once cleared", () => {
    const store = shelf();
    const memory = new Memory(() => store, "a");
    memory.save(CONVERSATION);
    memory.clear();
    expect(store.kept.size).toBe(0);
  });

  it("asks nothing again by itself: what was under way when the page was left is stopped", () => {
    const store = shelf();
    new Memory(() => store, "a").save({
      ...CONVERSATION,
      turns: [{ ...turn, state: { kind: "waiting", text: "最" } }],
    });
    expect(new Memory(() => store, "a").load().turns[0]?.state).toEqual({ kind: "stopped" });
  });

  it("is nothing where storage is forbidden, full, or holds something else", () => {
    const forbidden = new Memory(() => {
      throw new Error("SecurityError");
    }, "a");
    forbidden.save(CONVERSATION);
    expect(forbidden.load()).toEqual(NOTHING);
    const store = shelf();
    for (const text of ["", "{", "[]", "null", '{"version":1,"at":0,"turns":[{"key":"x"}]}']) {
      store.kept.set("policy-chat:a", text);
      expect(
        new Memory(
          () => store,
          "a",
          () => 1,
        ).load().turns,
      ).toEqual([]);
    }
  });
});
