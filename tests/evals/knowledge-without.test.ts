import { beforeAll, describe, expect, it } from "vitest";
import { knowledgeWithout } from "../../evals/experiments/knowledge-without.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { allClauses } from "../../src/domain/clauses.ts";
import { frequencyOf } from "../../src/retrieval/bm25f.ts";
import { ask, knowledgeFrom, said } from "../answering/fixtures/knowledge.ts";

const QUESTION = "博士租房补贴每月多少？";

let whole: Knowledge;
let taken: ReadonlySet<string>;
let left: Knowledge;
beforeAll(async () => {
  whole = await knowledgeFrom();
  const { draft } = await ask(QUESTION, whole);
  const clause = whole.passages.get(draft.statements[0]?.evidence[0]?.id ?? "")?.clause ?? "";
  taken = new Set((whole.byClause.get(clause) ?? []).map((p) => p.id));
  left = knowledgeWithout(whole, taken);
});

describe("knowledge without some passages", () => {
  it("doesn't answer from them, and answers all else as before", async () => {
    expect(said(await ask(QUESTION, left))).not.toContain("3000元");
    const other = "涉税服务机构2027年要多少家？";
    expect(said(await ask(other, left))).toBe(said(await ask(other, whole)));
  });

  it("has them neither in the index nor among its clauses", () => {
    expect(taken.size).toBeGreaterThan(0);
    expect(left.index.entries.length).toBe(whole.index.entries.length - taken.size);
    const texts = left.corpus.documents.flatMap((d) => allClauses(d.clauses).map((c) => c.text)).join();
    for (const id of taken) {
      expect(left.passages.has(id)).toBe(false);
      expect(texts).not.toContain(whole.passages.get(id)?.text);
    }
  });

  it("knows no word that stood in them alone", () => {
    const alone = whole.index.lexical.terms.filter(
      (term) => frequencyOf(whole.index.lexical, term) > 0 && frequencyOf(left.index.lexical, term) === 0,
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const { passage } of left.index.entries)
      expect(alone.filter((term) => left.index.tokenizer.tokenize(passage.text).includes(term))).toEqual([]);
  });

  it("leaves what it was made from as it was", async () => {
    expect(said(await ask(QUESTION, whole))).toContain("3000元");
  });
});
