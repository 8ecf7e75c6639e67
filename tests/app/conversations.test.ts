import { describe, expect, it } from "vitest";
import { Conversations } from "../../src/app/conversations.ts";

const at = (minutes: number) => new Date(minutes * 60_000);

describe("conversations", () => {
  it("keeps the last questions of each, oldest first", () => {
    const kept = new Conversations({ questions: 2 });
    for (const question of ["a", "b", "c"]) kept.add("x", question, at(0));
    kept.add("y", "d", at(0));
    expect(kept.questionsOf("x", at(1))).toEqual(["b", "c"]);
    expect(kept.questionsOf("z", at(1))).toEqual([]);
  });

  it("forgets after a time without a question", () => {
    const kept = new Conversations({ idle: 10 * 60_000 });
    kept.add("x", "a", at(0));
    expect(kept.questionsOf("x", at(10))).toEqual(["a"]);
    expect(kept.questionsOf("x", at(11))).toEqual([]);
    kept.add("x", "b", at(12));
    expect(kept.questionsOf("x", at(12))).toEqual(["b"]);
  });

  it("never holds more than it may, and lets go of the one that rested longest", () => {
    const kept = new Conversations({ conversations: 2 });
    kept.add("x", "a", at(0));
    kept.add("y", "b", at(1));
    kept.add("x", "c", at(2));
    kept.add("z", "d", at(3));
    expect(kept.size).toBe(2);
    expect(kept.questionsOf("y", at(3))).toEqual([]);
    expect(kept.questionsOf("x", at(3))).toEqual(["a", "c"]);
  });

  it("clears away what is forgotten", () => {
    const kept = new Conversations({ idle: 60_000 });
    for (let i = 0; i < 100; i += 1) kept.add(String(i), "a", at(i));
    expect(kept.size).toBeLessThanOrEqual(2);
  });
});
