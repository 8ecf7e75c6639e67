import { beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/answering/answer-question.ts";
import { answered, notAnswered, type Draft } from "../../src/answering/draft.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import type { Question } from "../../src/answering/read/read-question.ts";
import { answerSeveral } from "../../src/answering/several.ts";
import { ask, knowledgeFrom, read, said } from "./fixtures/knowledge.ts";
import { CONCEPTS } from "./fixtures/town.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const NOTHING = notAnswered("not_covered", "没有。");

/** What comes of a question whose whole isn't answered, its parts being answered by `run`. */
function several(question: string, run: (part: Question) => Draft, whole: Draft = NOTHING): Promise<Outcome | null> {
  const outcome = (asked: Question, draft: Draft): Outcome => ({
    question: asked,
    draft,
    candidates: [],
    support: null,
  });
  return answerSeveral(
    outcome(read(question, knowledge), whole),
    knowledge,
    (part) => read(part, knowledge),
    (part) => Promise.resolve(outcome(part, run(part))),
  );
}

/** An answer from one clause. */
function from(document: string, ref: string): Draft {
  return answered([{ text: `${document}/${ref}`, evidence: [{ document, ref, id: ref, quote: ref, quoteEn: null }] }]);
}

describe("several questions in one", () => {
  it("are told apart where the second names the subject of the first by a pronoun", async () => {
    const texts: string[] = [];
    await several("房产税最高减免多少？另一份文件又要求它几年一评？", ({ text }) => {
      texts.push(text);
      return from(`document-${String(texts.length)}`, "1");
    });
    expect(texts.at(-1)).toContain("房产税");
  });

  const TWO = "房产税最高减免多少，博士租房补贴每月多少？";
  const bySubject = (part: Question): Draft =>
    part.text.includes("房产税") ? from("tax-2024", "1") : from("housing-2025", "1");

  it("are answered one by one where the whole isn't, with what each rests on", async () => {
    const outcome = await several(TWO, bySubject);
    expect(outcome === null ? "" : said(outcome)).toBe("tax-2024/1 housing-2025/1");
    expect(outcome?.question.original).toBe(TWO);
  });

  it("take over what the last asks of all of them", async () => {
    const asked: string[] = [];
    const outcome = await several("房产税按几成减，博士租房补贴按几成发，各封顶多少？", (part) => {
      asked.push(part.asks.join());
      return bySubject(part);
    });
    expect(outcome === null ? "" : said(outcome)).toBe("tax-2024/1 housing-2025/1");
    expect(asked.every((asks) => asks.includes("rate") && asks.includes("money"))).toBe(true);
  });

  it.each([
    ["20万元", "20万元", "两者相同"],
    ["20万元", "30万元", "两者相比，后者更高"],
    ["20万元", "30%", null],
  ])("of which each states one figure are compared where that is asked: %s, %s", async (one, other, verdict) => {
    const outcome = await several("房产税最高减免多少，博士租房补贴多少，哪个更高？", (part) => {
      const draft = bySubject(part);
      const [statement] = draft.statements;
      const text = part.text.includes("房产税") ? `最高${one}。` : `最高${other}。`;
      return statement === undefined ? draft : answered([{ ...statement, text }]);
    });
    const text = outcome === null ? "" : said(outcome);
    if (verdict === null) expect(text).not.toContain("两者");
    else expect(text).toContain(verdict);
  });

  it("are asked on the same day and in the same language", async () => {
    const days: string[] = [];
    await several("截至2023年5月1日，房产税最高减免多少，退税要几个工作日？", (part) => {
      days.push(part.asOf);
      return NOTHING;
    });
    expect(days[0]).toBe("2023-05-01");
  });

  it("of which some are stated: these are answered, and the others named as not stated, in the asker's words", async () => {
    const outcome = await several(TWO, (part) => (part.text.includes("房产税") ? from("tax-2024", "1") : NOTHING));
    expect(outcome === null ? "" : said(outcome)).toBe("tax-2024/1 现有文件没有写明：“博士租房补贴每月多少”。");
  });

  it("of which some are stated, but by a clause that doesn't bear them out, are left alone", async () => {
    const question = "博士租房补贴每月多少，退税要几个工作日？";
    const { draft } = await ask("护士公租房租期多久？", knowledge);
    const outcome = await answerSeveral(
      { ...(await ask(question, knowledge)), draft: NOTHING },
      knowledge,
      (part) => read(part, knowledge),
      async (part) => ({
        ...(await ask(part.text, knowledge)),
        draft: part.text.includes("博士") ? draft : NOTHING,
      }),
    );
    expect(draft.status).toBe("answered");
    expect(outcome).toBeNull();
  });

  it("of which none is stated are left alone, as are those that suppose what isn't so", async () => {
    expect(await several(TWO, () => NOTHING)).toBeNull();
    const supposes = notAnswered("false_premise", "没有这份文件。");
    expect(await several(TWO, (part) => (part.text.includes("房产税") ? from("tax-2024", "1") : supposes))).toBeNull();
  });

  it("are left alone where one clause answers both, or there is but one", async () => {
    expect(await several(TWO, () => from("tax-2024", "1"))).toBeNull();
    expect(await several("房产税最高减免多少？", bySubject)).toBeNull();
  });

  it("are left alone where a part names nothing but the benefit: it leans on the rest", async () => {
    const asked: string[] = [];
    const question = "How much is the rent allowance for a PhD, and which sum is the most?";
    const benefit = { id: "allowance", kind: "benefit" as const, zh: ["津贴"], en: ["sum"] };
    const other = await knowledgeFrom(undefined, { concepts: [...CONCEPTS, benefit] });
    const outcome = await answerSeveral(
      { question: read(question, other), draft: NOTHING, candidates: [], support: null },
      other,
      (part) => read(part, other),
      (part) => {
        asked.push(part.text);
        return Promise.resolve({ question: part, draft: from("tax-2024", "1"), candidates: [], support: null });
      },
    );
    expect(outcome).toBeNull();
    expect(asked.join()).not.toContain("which sum");
  });

  it("are left alone where the whole is a verdict on the asker's own figure", async () => {
    const verdict = { ...from("tax-2024", "1"), verdict: true };
    expect(await several(TWO, bySubject, verdict)).toBeNull();
  });

  it("are left alone where the whole rests on a false premise", async () => {
    expect(await several(TWO, bySubject, notAnswered("false_premise", "没有这份文件。"))).toBeNull();
  });
});

describe("a question that spans two documents", () => {
  it.each([
    "税收服务措施里绿色工厂复审通过的奖励跟人才住房办法里博士的租房补贴各是多少？",
    "税收服务措施对复审通过的绿色工厂奖励多少，人才住房办法给博士的租房补贴又是多少？",
    "对比一下：税收服务措施里绿色工厂复审通过的奖励和人才住房办法里博士的租房补贴各是多少？",
  ])("is answered from both: %s", async (question) => {
    const text = said(await ask(question, knowledge));
    expect(text).toMatch(/10万元|RMB 100,000/);
    expect(text).toMatch(/3000元|RMB 3,000/);
  });
});
