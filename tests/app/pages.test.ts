import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedWence } from "../../src/app/service.ts";
import { DocumentResponse, type ClauseView } from "../../src/contract/index.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import { openService } from "./open-service.ts";

let service: OpenedWence;
let server: RunningServer;

beforeAll(async () => {
  service = await openService();
  const app = createApp(service, { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" }));
  server = await startServer(app, { host: "127.0.0.1", port: 0 });
}, 120_000);
afterAll(() => server.close());

const ids = async (): Promise<string[]> => (await service.documents()).documents.map(({ id }) => id);
const page = async (path: string): Promise<string> => {
  const response = await fetch(server.url + path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const flat = (clauses: readonly ClauseView[]): ClauseView[] => clauses.flatMap((c) => [c, ...flat(c.children)]);
/** Anchors of a page; ids hold no character that HTML would have to escape but quotes of figures' names. */
const anchors = (html: string): string[] => Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? "");

async function documentOf(id: string): Promise<DocumentResponse> {
  return DocumentResponse.strict().parse(
    await (await fetch(`${server.url}/api/v1/documents/${encodeURIComponent(id)}`)).json(),
  );
}

describe("the pages of the corpus", () => {
  it("have each clause, row and passage once, whatever is shown", async () => {
    for (const id of await ids()) {
      const { clauses, tables } = await documentOf(id);
      const wanted = [
        ...flat(clauses).flatMap(({ ref, passages }) => [ref, ...passages.map((p) => p.id.slice(id.length + 1))]),
        ...tables.flatMap((table) => table.rows.map(({ ref }) => ref)),
      ];
      for (const view of ["original", "both"]) {
        const found = anchors(await page(`/documents/${encodeURIComponent(id)}?view=${view}`));
        expect(new Set(found).size, id).toBe(found.length);
        expect(wanted.filter((anchor) => !found.includes(anchor))).toEqual([]);
      }
    }
  }, 60_000);

  it("are where citations lead", async () => {
    const lost: string[] = [];
    const pages = new Map<string, Set<string>>();
    for (const question of [
      "最高奖励多少？",
      "由哪个部门负责？",
      "到2027年的目标是什么？",
      "How much support is there?",
      "申报截止到哪一天？",
    ]) {
      const answer = await service.ask({ question, lang: "auto", topK: 20, explain: false });
      for (const { url } of answer.citations) {
        const [path = "", hash = ""] = url.split("#", 2);
        const found = pages.get(path) ?? new Set(anchors(await page(path)));
        pages.set(path, found);
        if (!found.has(decodeURIComponent(hash))) lost.push(url);
      }
    }
    expect(pages.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  }, 60_000);

  it("have one for each clause and row, in both languages", async () => {
    for (const id of await ids()) {
      const { clauses, tables } = await documentOf(id);
      const refs = [...flat(clauses).map(({ ref }) => ref), ...tables.flatMap((t) => t.rows.map(({ ref }) => ref))];
      for (const [at, ref] of refs.entries()) {
        // Each of them is the same code: one in seven will do.
        if (at % 7 !== 0) continue;
        const text = await page(
          `/documents/${encodeURIComponent(id)}/clauses/${encodeURIComponent(ref)}?lang=${at % 2 === 0 ? "zh" : "en"}`,
        );
        expect(text).toContain('<main id="main">');
      }
    }
  }, 120_000);
});

describe("a disagreement", () => {
  const question = {
    zh: "常态化开展医疗服务价格项目审核由哪个单位牵头？",
    en: "Which body leads the regular review of medical service price items?",
  };

  it.each(["zh", "en"] as const)("is told with the answer that rests on it, both sides: %s", async (lang) => {
    const answer = await service.ask({ question: question[lang], lang, asOf: "2025-06-30", topK: 5, explain: false });
    const message = answer.notices.find(({ code }) => code === "conflict")?.message ?? "";
    expect(answer.citations[0]?.clause.ref).toBe("annex3#16");
    for (const side of ["市医保局", "市药监局"]) expect(message).toContain(side);
  });

  it("isn't told of an edition that has one print, nor of what the clause says beside it", async () => {
    const current = await service.ask({ question: question.zh, lang: "auto", topK: 5, explain: false });
    expect(current.citations[0]?.document.number).toBe("渝府办发〔2025〕57号");
    expect(current.notices.map(({ code }) => code)).not.toContain("conflict");
  });

  it("between an interpretation and its policy is told with answers that rest on either, and beside the clause", async () => {
    for (const question of ["第二类医疗器械审评时限缩短到多少？", "发布会上说第二类医疗器械审评时间缩短多少天？"]) {
      const answer = await service.ask({ question, lang: "auto", topK: 5, explain: false });
      const message = answer.notices.find(({ code }) => code === "conflict")?.message ?? "";
      for (const side of ["平均缩短20天", "由60个工作日缩减至40个工作日"]) expect(message).toContain(side);
    }
    const clause = await service.clause("渝府办发-2025-57/19");
    expect(clause?.departures.map(({ difference, said }) => `${difference} ${said.clause.ref}`)).toEqual([
      "unit p15",
      "unit p15",
      "unit p30",
    ]);
    const text = await page(`/documents/${encodeURIComponent("渝府办发-2025-57")}/clauses/19?lang=en`);
    expect(text).toContain("The policy prevails.");
  });

  it("is told of a task that its table names otherwise than its heading", async () => {
    const answer = await service.ask({
      question: "组织实施创新产品集中采购由哪个单位牵头？",
      lang: "auto",
      topK: 5,
      explain: false,
    });
    const message = answer.notices.find(({ code }) => code === "conflict")?.message ?? "";
    expect(message).toContain("组织实施创新产品集中招标采购");
    expect(message).toContain("“组织实施创新产品集中采购”");
  });

  it("stands on the document's page, beside the row and in the list of all", async () => {
    const text = await page(`/documents/${encodeURIComponent("渝府办发-2025-2")}?lang=zh`);
    expect(text.match(/市药监局<\/q/g)).toHaveLength(2);
    expect(text).toContain("重庆市人民政府公报2025年第1期");
  });
});
