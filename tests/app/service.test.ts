import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AskRequest,
  AskResponse,
  ClauseResponse,
  DocumentResponse,
  Problem,
  SearchResponse,
} from "../../src/contract/index.ts";
import { toTraditional } from "../../src/app/script.ts";
import type { OpenedWence } from "../../src/app/service.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import { CORPUS, openService } from "./open-service.ts";

let service: OpenedWence;
let server: RunningServer;

beforeAll(async () => {
  service = await openService();
  const app = createApp(service, { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" }));
  server = await startServer(app, { host: "127.0.0.1", port: 0 });
}, 120_000);
afterAll(() => server.close());

async function post(body: object): Promise<Response> {
  return fetch(`${server.url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

const ask = async (question: string, more: object = {}) =>
  AskResponse.parse(await (await post({ question, ...more })).json());
const get = async (path: string): Promise<unknown> => (await fetch(server.url + path)).json();
const bare = (text: string) => text.replace(/\s/g, "");

const CLASS_III = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";
const TEST_BASE = "What is the cap on support for a low-altitude test-flight base?";

describe("an answer over HTTP", () => {
  it("gives the cap with its clause, in Chinese", async () => {
    const answer = await ask(CLASS_III);
    expect(answer).toMatchObject({
      status: "answered",
      lang: "zh",
      asOf: "2026-11-22",
      reason: null,
      answeredBy: "extractive",
    });
    const figure = answer.figures.find(({ value }) => value === 3_000_000);
    expect(figure).toMatchObject({ unit: "CNY", bound: "max", role: "cap", text: "300万元", citation: 1 });
    expect(answer.answer.slice(figure?.start, figure?.end)).toBe("300万元");
    const [citation] = answer.citations;
    expect(citation?.document).toMatchObject({
      number: "渝府办发〔2025〕57号",
      status: "in_force",
      validTo: "2027-12-31",
    });
    expect(citation?.clause.ref).toBe("20");
    expect(citation?.quote).toContain("300万元");
  });

  it("gives the cap with its clause, in English", async () => {
    const answer = await ask(TEST_BASE);
    expect(answer).toMatchObject({ status: "answered", lang: "en" });
    expect(answer.answer).toContain("RMB 5 million");
    expect(answer.figures).toContainEqual(expect.objectContaining({ value: 5_000_000, role: "cap", citation: 1 }));
    expect(answer.citations[0]).toMatchObject({
      document: { number: "渝府办发〔2025〕58号" },
      clause: { ref: "(五)" },
    });
    expect(answer.citations[0]?.quoteEn).toContain("RMB 5 million");
  });

  it("answers in traditional characters on request, whatever it is asked in, and quotes as printed", async () => {
    for (const answer of [
      await ask("第三類醫療器械通過臨床試驗拿到註冊證，最高獎勵多少？", { lang: "zh-Hant" }),
      await ask(CLASS_III, { lang: "zh-Hant" }),
    ]) {
      expect(answer.lang).toBe("zh-Hant");
      expect(answer.answer).toContain("獎勵300萬元");
      expect(answer.figures[0]).toMatchObject({ value: 3_000_000, text: "300萬元" });
      expect(answer.citations[0]?.quote).toContain("奖励300万元");
    }
  });

  it("says nothing in simplified characters where traditional ones are asked for, but what it quotes", async () => {
    for (const question of [
      CLASS_III,
      "渝府办发〔2025〕2号还有效吗？",
      "建设航空器试飞测试基地投资2000万元，能拿多少支持？",
      "建设航空器试飞测试基地最高支持多少？由哪个部门负责？",
      "今天天气怎么样？",
      "上海有什么补贴？",
      "火星上种茶补贴多少？",
      "有哪些文件？",
      "申报截止到哪一天？",
    ]) {
      const { citations, timings, ...said } = await ask(question, { lang: "zh-Hant" });
      expect(JSON.parse(toTraditional(JSON.stringify(said)))).toEqual(said);
      expect([citations.length, timings.totalMs].every((number) => number >= 0)).toBe(true);
    }
  });

  it("rests on the edition in force on the day asked about", async () => {
    const then = await ask(CLASS_III, { asOf: "2025-06-01" });
    expect(then).toMatchObject({
      asOf: "2025-06-01",
      citations: [{ document: { number: "渝府办发〔2025〕2号", status: "in_force" } }],
    });
    const now = await ask("渝府办发〔2025〕2号还有效吗？");
    expect(now.answer).toContain("废止");
  });

  it("refuses with a reason and somebody to ask", async () => {
    const answer = await ask("How much is the subsidy for growing tea on Mars?");
    expect(answer).toMatchObject({ status: "no_answer", lang: "en", reason: { code: "not_covered" } });
    expect(answer.reason?.contact?.body).not.toBe("");
    expect(answer.answer).toContain(answer.reason?.message ?? "-");
    expect(answer.answer).toContain(answer.reason?.contact?.body ?? "-");
    expect(answer.figures).toEqual([]);
  });

  it.each([
    ["zh", "住房公积金最高能贷多少？"],
    ["zh", "生二胎有补贴没得，多少"],
    ["zh", "鸡兔同笼，头35脚94，各几只"],
    ["en", "How do I convert my German driving licence in Chongqing?"],
    ["en", "What subsidies does Shenzhen pay for eVTOL routes?"],
  ])("names the hotline where nothing on record is near (%s): %s", async (_, question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: "no_answer", reason: { contact: { phone: "12345" } } });
  });

  it.each([
    ["开一条eVTOL载客航线，每条给多少万？", "市交通运输委"],
    ["低空消费券每人能领几多？", "市商务委"],
  ])("names the body in charge where the subject is on record, its answer not: %s", async (question, body) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: "no_answer", reason: { contact: { body } } });
  });

  it("goes on with a conversation by its id, or by the history that the client keeps", async () => {
    const first = await ask(CLASS_III);
    const kept = await ask("那第二类呢？", { conversationId: first.conversationId });
    const told = await ask("那第二类呢？", {
      history: [
        { role: "user", content: CLASS_III },
        { role: "assistant", content: "最高奖励900万元" },
      ],
    });
    expect(kept.conversationId).toBe(first.conversationId);
    for (const answer of [kept, told]) {
      expect(answer.figures).toContainEqual(expect.objectContaining({ value: 1_000_000 }));
      expect(answer.answer).not.toContain("900");
    }
  });

  it("keeps to the documents asked for, by id or number", async () => {
    const answer = await ask(TEST_BASE, { documents: ["渝府办发〔2025〕57号"] });
    for (const { document } of answer.citations) expect(document.number).toBe("渝府办发〔2025〕57号");
  });

  it("explains its ranking with parts that add up", async () => {
    const { explain } = await ask(CLASS_III, { explain: true });
    expect(explain?.reading).toContainEqual({ aspect: "language", value: "zh", from: null });
    for (const { score, parts } of [...(explain?.ranking ?? []), ...(explain?.nearMisses ?? [])])
      expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score, 6);
    expect(explain?.nearMisses[0]?.reason).not.toBe("");
  });

  it("says what is wrong with a request as a problem object", async () => {
    const response = await post({ question: "", asOf: "someday" });
    expect(response.status).toBe(400);
    const problem = Problem.parse(await response.json());
    expect(problem.errors?.map(({ field }) => field).sort()).toEqual(["asOf", "question"]);
    expect((await fetch(`${server.url}/api/v1/documents/nothing`)).status).toBe(404);
  });

  it("stops for a client that has gone", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(service.ask(AskRequest.parse({ question: CLASS_III }), signal)).rejects.toThrow("gone");
  });
});

describe("every starter", () => {
  it.each(["zh", "zh-Hant", "en"] as const)("is answered, from the words of the sources: %s", async (lang) => {
    const folder = join(CORPUS, "sources");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
    const sources = await Promise.all(files.map(async (name) => bare(await readFile(join(folder, name), "utf8"))));
    const questions = (await service.starters(lang)).flatMap((group) => group.questions);
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions) {
      const answer = await ask(question, { lang });
      expect(answer, question).toMatchObject({ status: "answered", lang });
      expect(answer.citations.length, question).toBeGreaterThan(0);
      expect(answer.answer, question).toContain("[1]");
      for (const { quote } of answer.citations) {
        for (const cell of quote.split(/[\t\n]/))
          expect(
            sources.some((source) => source.includes(bare(cell))),
            quote,
          ).toBe(true);
      }
      for (const figure of answer.figures)
        expect(answer.answer.slice(figure.start, figure.end), question).toBe(figure.text);
    }
  });

  it("suggests what can be answered", async () => {
    for (const question of [CLASS_III, TEST_BASE])
      for (const suggestion of (await ask(question)).suggestions)
        expect(await ask(suggestion), suggestion).toMatchObject({ status: "answered" });
  });
});

describe("the library", () => {
  it("shows each passage and each figure where it stands in its clause", async () => {
    for (const { id } of (await service.documents()).documents) {
      const { clauses } = DocumentResponse.parse(await service.document(id));
      const visit = (views: typeof clauses): void => {
        for (const view of views) {
          for (const { text, start, end } of view.figures) expect(bare(view.text.slice(start, end))).toBe(bare(text));
          for (const { id: passage, start, end } of view.passages) {
            expect(passage.startsWith(view.id)).toBe(true);
            expect(end).toBeGreaterThan(start);
          }
          visit(view.children);
        }
      };
      visit(clauses);
    }
  });

  it("finds a document by its number in other brackets", async () => {
    const { document } = DocumentResponse.parse(
      await get(`/api/v1/documents/${encodeURIComponent("渝府办发[2025]57号")}`),
    );
    expect(document.number).toBe("渝府办发〔2025〕57号");
  });

  it("shows a clause with its other edition and what was said about it", async () => {
    const id = encodeURIComponent("渝府办发-2025-57/20");
    const clause = ClauseResponse.parse(await get(`/api/v1/clauses/${id}`));
    expect(clause.editions).toMatchObject([{ document: { number: "渝府办发〔2025〕2号" }, clause: { ref: "20" } }]);
    expect(clause.interpretations[0]?.document.kind).toBe("interpretation");
    expect(clause.interpretations[0]?.text).toContain("300万元");
    expect(clause.bodies.length).toBeGreaterThan(0);
  });

  it("tells what an edition changed", async () => {
    const changes = await service.changes("渝府办发〔2025〕57号", "渝府办发-2025-2");
    const kinds = new Set(changes?.clauses.map(({ kind }) => kind));
    expect(kinds).toContain("removed");
    expect(kinds).toContain("moved");
    expect(await service.changes("渝府办发-2025-57", "渝府办发-2025-58")).toBeNull();
  });

  it("searches in both languages", async () => {
    for (const q of ["试飞测试基地", "test flight base"]) {
      const { results } = SearchResponse.parse(await get(`/api/v1/search?q=${encodeURIComponent(q)}&limit=3`));
      expect(results).toHaveLength(3);
      expect(results[0]?.clause.ref).toBe("(五)");
    }
  });

  it("answers from a new snapshot after a reload", async () => {
    const before = service.indexVersion;
    const running = ask(CLASS_III);
    await service.reload();
    expect(await running).toMatchObject({ status: "answered", indexVersion: before });
    expect(service.readiness()).toMatchObject({ ready: true, indexVersion: before, detail: null });
  });

  it("counts days in Shanghai", async () => {
    expect(service.today()).toBe("2026-11-22");
    const { documents } = await service.documents("2028-01-01");
    expect(documents.find(({ number }) => number === "渝府办发〔2025〕57号")?.status).toBe("expired");
  });
});

it.each([
  ["我的身份证号是11010519491231002X，", "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？"],
  ["我叫张三，我的电话是13812345678，邮箱zhang@qq.com。", "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？"],
  ["My ID number is 11010519491231002X, ", "how much can an R&D project for an innovative product receive at most?"],
])("who introduces themselves is answered as anybody is: %s", async (introduction, question) => {
  const [plain, introduced] = [await ask(question), await ask(introduction + question)];
  expect(plain.status).toBe("answered");
  expect(introduced.status).toBe("answered");
  expect(introduced.figures.map(({ value }) => value)).toEqual(plain.figures.map(({ value }) => value));
  expect(introduced.citations[0]?.clause.id).toBe(plain.citations[0]?.clause.id);
});
