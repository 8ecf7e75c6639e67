import { beforeAll, describe, expect, it } from "vitest";
import type { AskResponse } from "../../src/contract/index.ts";
import type { OpenedWence } from "../../src/app/service.ts";
import type { LanguageModel, RewritingTask, Told, WrittenClaim, WritingTask } from "../../src/ports/language-model.ts";
import { openService } from "./open-service.ts";

const QUESTION = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";
const CLAUSE = "通过开展临床试验获批的第三类医疗器械产品，每张注册证最高可获得300万元奖励。";

/** What the model of these tests does; each test sets it. */
let claims: (task: WritingTask) => readonly WrittenClaim[] = () => [];
let outcome: Told<number> = { ok: true, value: 1 };
let standalone: Told<string> = { ok: false, fault: "malformed" };
let tasks: WritingTask[] = [];
let rewritings: RewritingTask[] = [];

const model: LanguageModel = {
  name: "test:model",
  claims: (task, onClaim, signal) => {
    signal?.throwIfAborted();
    tasks.push(task);
    claims(task).forEach(onClaim);
    return Promise.resolve(outcome);
  },
  standalone: (task) => {
    rewritings.push(task);
    return Promise.resolve(standalone);
  },
  translate: () => Promise.resolve({ ok: false, fault: "malformed" }),
};

let service: OpenedWence;
let own: AskResponse;

beforeAll(async () => {
  service = await openService("2026-11-22", { model });
  const plain = await openService();
  own = await plain.ask({ question: QUESTION, lang: "auto", topK: 5, explain: false });
});

const ask = async (write: typeof claims, told: Told<number> = { ok: true, value: 1 }, question = QUESTION) => {
  claims = write;
  outcome = told;
  tasks = [];
  const said: string[] = [];
  const request = { question, lang: "auto" as const, topK: 5, explain: false };
  const answer = await service.ask(request, undefined, { started: () => undefined, said: (text) => said.push(text) });
  return { answer, said };
};
const one =
  (text: string, citations: readonly number[] = [1]) =>
  (): WrittenClaim[] => [{ text, citations }];
const codes = ({ notices }: AskResponse): string[] => notices.map(({ code }) => code);

describe("an answer in a model's words", () => {
  it("stands where the clause says the same", async () => {
    const { answer, said } = await ask(one(CLAUSE));
    expect(answer.answer).toBe(`${CLAUSE}[1]`);
    expect(answer.answeredBy).toBe("test:model");
    expect(codes(answer)).not.toContain("fallback");
    expect(answer.citations).toEqual(own.citations);
    expect(answer.figures).toMatchObject([{ text: "300万元", value: 3_000_000, bound: "max", citation: 1 }]);
    expect(said).toEqual([answer.answer]);
  });

  it("is worded from the evidence of the house's own answer alone", async () => {
    await ask(one(CLAUSE));
    expect(tasks[0]?.question).toBe(QUESTION);
    expect(tasks[0]?.evidence.map(({ n }) => n)).toEqual([1]);
    expect(tasks[0]?.evidence[0]?.text).toContain("300万元");
  });

  it("is asked for without what is somebody's own, and with every figure of the question's", async () => {
    await ask(one(CLAUSE), undefined, `张三13812345678问，去年营收500000元。${QUESTION}`);
    expect(tasks[0]?.question).toBe(`张三[phone]问，去年营收500000元。${QUESTION}`);
  });

  it.each([
    ["another sum", CLAUSE.replace("300", "500")],
    ["no ceiling", CLAUSE.replace("最高", "")],
    ["a floor", CLAUSE.replace("最高可获得", "至少获得")],
    ["another case", "其他第三类医疗器械产品每张注册证最高奖励300万元。"],
    ["a case left open", "第三类医疗器械产品每张注册证最高奖励300万元。"],
    ["another class", CLAUSE.replace("第三类", "第二类")],
    ["something per something else", CLAUSE.replace("每张注册证", "每家企业每年")],
    ["a body that isn't there", `${CLAUSE}由市财政局发放。`],
    ["a document number", `根据渝府办发〔2025〕57号，${CLAUSE}`],
    ["what the clause grants elsewhere and nobody asked for", "给予一定奖励。"],
    ["another language", "Class III devices receive up to RMB 3 million."],
    ["markup in a figure", CLAUSE.replace("300", "3<b>00</b>")],
    ["what can't be seen in a figure", CLAUSE.replace("300", "3\u200b00")],
    ["evidence that wasn't given", CLAUSE, [7]],
  ])("gives way to the house's own where it says %s", async (_name, text, citations?: readonly number[]) => {
    const { answer } = await ask(one(text, citations));
    expect(answer.answer).toBe(own.answer);
    expect(answer.answeredBy).toBe("extractive");
    expect(codes(answer)).toContain("fallback");
  });

  it("keeps what passed and adds what the model left out or got wrong", async () => {
    const { answer, said } = await ask(() => [
      { text: CLAUSE.replace("最高可获得300万元奖励", "获得奖励"), citations: [1] },
    ]);
    expect(answer.answer).toContain("300万元");
    for (const soFar of said) expect(answer.answer.startsWith(soFar)).toBe(true);
  });

  it.each(["timeout", "busy", "resting", "refused", "unreachable", "too_long", "malformed"] as const)(
    "is the house's own, with a notice, where the model fails: %s",
    async (fault) => {
      const before = service.guardCounts.faults[fault] ?? 0;
      const { answer } = await ask(() => [], { ok: false, fault });
      expect(answer.answer).toBe(own.answer);
      expect(codes(answer)).toContain("fallback");
      expect(service.guardCounts.faults[fault]).toBe(before + 1);
    },
  );

  it("keeps what was read already where the model fails behind it", async () => {
    const { answer, said } = await ask(one(CLAUSE), { ok: false, fault: "unreachable" });
    expect(said).toHaveLength(1);
    expect(answer.answer.startsWith(said[0] ?? "?")).toBe(true);
    expect(codes(answer)).toContain("fallback");
  });

  it("isn't asked for where there is nothing to word: a refusal, a calculation", async () => {
    for (const question of ["火星移民补贴多少钱？", "项目总投资3000万元的生产线技术改造，能奖励多少？"]) {
      const { answer } = await ask(one("最高5000万元。"), undefined, question);
      expect(tasks).toEqual([]);
      expect(answer.answeredBy).toBe("extractive");
      expect(codes(answer)).not.toContain("fallback");
    }
  });

  it("counts what became of claims", async () => {
    const before = service.guardCounts;
    await ask(one(CLAUSE));
    await ask(one(CLAUSE.replace("300", "500")));
    const after = service.guardCounts;
    expect(after.claims.passed - before.claims.passed).toBe(1);
    expect(after.claims.repaired - before.claims.repaired).toBe(1);
    expect(after.answers.model - before.answers.model).toBe(1);
    expect(after.answers.extractive - before.answers.extractive).toBe(1);
  });
});

describe("a follow-up in a model's words", () => {
  const history = [{ role: "user" as const, content: QUESTION }];
  const followUp = (told: Told<string>): Promise<AskResponse> => {
    standalone = told;
    claims = () => [];
    return service.ask({ question: "那第二类呢？", lang: "auto", topK: 5, explain: false, history });
  };

  it("is told without what is somebody's own", async () => {
    rewritings = [];
    claims = () => [];
    const before = [{ role: "user" as const, content: `张三wang@qq.com问，${QUESTION}` }];
    const question = "张三13812345678问，那第二类呢？";
    await service.ask({ question, lang: "auto", topK: 5, explain: false, history: before });
    expect(rewritings).toMatchObject([
      { question: "张三[phone]问，那第二类呢？", history: [`张三[e-mail]问，${QUESTION}`] },
    ]);
  });

  it("is answered as it was meant", async () => {
    const answer = await followUp({ ok: true, value: "第二类医疗器械通过临床试验拿到注册证，最高奖励多少？" });
    expect(answer.figures[0]).toMatchObject({ value: 1_000_000 });
  });

  it.each([
    ["brings in a figure", "第二类医疗器械最高奖励5000万元吗？"],
    ["brings in a document", "渝府办发〔2025〕58号里第二类医疗器械最高奖励多少？"],
    ["brings in another subject", "低空物流航线最高补多少？"],
  ])("is read by the house's own rules where the model %s", async (_name, value) => {
    const read = await followUp({ ok: false, fault: "timeout" });
    expect((await followUp({ ok: true, value })).answer).toBe(read.answer);
  });
});
