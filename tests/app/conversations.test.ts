import { beforeEach, describe, expect, it } from "vitest";
import { conversationOf } from "../../src/app/conversations.ts";
import type { Records } from "../../src/ports/records.ts";
import { forgetfulRecords } from "../../src/stores/open-records.ts";
import { answer } from "../stores/fixtures.ts";

const at = (minutes: number) => new Date(minutes * 60_000);

let records: Records;
beforeEach(async () => {
  records = await forgetfulRecords();
  return async () => records.close();
});

let asked = 0;
async function ask(conversation: string, question: string, minutes: number): Promise<void> {
  asked += 1;
  const askedAt = at(minutes).toISOString();
  await records.answers.keep({ ...answer(`a-${asked}`, conversation, question), askedAt });
}
const next = (conversationId: string, minutes: number) =>
  conversationOf({ conversationId }, records.answers, at(minutes));

describe("a conversation", () => {
  it("is read over its last questions, oldest first", async () => {
    for (const question of ["a", "b", "c", "d", "e", "f", "g"]) await ask("x", question, 0);
    await ask("y", "h", 0);
    expect(await next("x", 1)).toEqual({ id: "x", questions: ["b", "c", "d", "e", "f", "g"] });
  });

  it("begins anew after a time without a question, and keeps its id", async () => {
    await ask("x", "a", 0);
    expect(await next("x", 30)).toEqual({ id: "x", questions: ["a"] });
    expect(await next("x", 31)).toEqual({ id: "x", questions: [] });
  });

  it("has an id of ours alone: one that was made up gives way", async () => {
    const made = await next("guessable", 0);
    expect(made.id).toMatch(/^[\da-f-]{36}$/);
    expect(made.questions).toEqual([]);
    expect((await conversationOf({}, records.answers, at(0))).id).not.toBe(made.id);
  });

  it("kept by the client counts what the asker said, not what an assistant is said to have answered", async () => {
    const history = [
      { role: "user" as const, content: "a" },
      { role: "assistant" as const, content: "b" },
    ];
    expect((await conversationOf({ history }, records.answers, at(0))).questions).toEqual(["a"]);
  });
});
