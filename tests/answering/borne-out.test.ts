import { beforeAll, describe, expect, it } from "vitest";
import type { Asked } from "../../src/answering/asked.ts";
import { bearingOf, type Bearing } from "../../src/answering/bearing.ts";
import { isBorneOut } from "../../src/answering/borne-out.ts";
import { supportReader } from "../../src/answering/support.ts";
import { wordsFor } from "../../src/answering/compose/words.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { scopeOf } from "../../src/answering/scope.ts";
import { CONCEPTS } from "./fixtures/town.ts";
import { ask, knowledgeFrom } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom(undefined, {
    concepts: [...CONCEPTS, { id: "ferry", kind: "content", zh: ["轮渡"], en: ["ferry"] }],
  });
});

/** What an answer to one question rests on, held against another. */
async function held(
  answered: string,
  against: string,
): Promise<{ asked: Asked; bearing: Bearing | null; out: boolean }> {
  const { draft } = await ask(answered, knowledge);
  const { question, candidates, support } = await ask(against, knowledge);
  const live = candidates.filter((c) => c.lost === null);
  const scope = scopeOf(question, knowledge, []);
  const words = wordsFor(question.lang, knowledge);
  const reader = supportReader(question, knowledge);
  const asked = { question, scope, candidates, live, support, reader, words, knowledge };
  return { asked, bearing: bearingOf(draft, asked), out: isBorneOut(draft, asked) };
}

describe("an answer is borne out by what it cites", () => {
  it.each(["博士租房补贴每月多少？", "What is the rent allowance for a PhD in Yunzhou?", "治理道路扬尘由谁牵头？"])(
    "where it cites the clause that is asked about: %s",
    async (question) => {
      const { bearing, out } = await held(question, question);
      expect(bearing?.absent).toBe(false);
      expect(out).toBe(true);
    },
  );

  it("the less the more of the question's words the clauses cited don't have", async () => {
    const own = await held("博士租房补贴每月多少？", "博士租房补贴每月多少？");
    const other = await held("博士租房补贴每月多少？", "博士租房补贴的体检报告每月交多少份？");
    expect(other.bearing?.words ?? 1).toBeLessThan(own.bearing?.words ?? 0);
  });

  it.each(["博士轮渡补贴每月多少？", "What is the ferry allowance for a PhD?"])(
    "not where its subject is known and stands in no document: %s",
    async (question) => {
      const { bearing } = await held("博士租房补贴每月多少？", question);
      expect(bearing?.absent).toBe(true);
      expect(bearing?.rare).toBe(true);
    },
  );
});
