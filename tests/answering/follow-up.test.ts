import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { changesSubject, completed, layOver } from "../../src/answering/read/follow-up.ts";
import { leaning } from "../../src/language/follow-up.ts";
import { ask, knowledgeFrom, read, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

describe("the item next to the one spoken of", () => {
  it.each([
    ["下一项呢", 2],
    ["那上一条呢", 0],
    ["and the next one?", 2],
    ["what about the one before?", 0],
    ["谁负责", 1],
  ])("%s", (text, item) => {
    const before = read("云府办发〔2024〕9号第1项是什么？", knowledge);
    expect(layOver(before, read(text, knowledge)).place.item).toBe(item);
  });
});

describe("a follow-up that only says which other kind", () => {
  it.each(["复审的呢", "那复审的呢？"])("takes the noun of the case before: %s", (text) => {
    const before = read("首次认定的绿色工厂奖多少？", knowledge);
    expect(completed(before, read(text, knowledge), (q) => read(q, knowledge)).facets).toMatchObject([
      { axis: "recognition", value: "renewed" },
    ]);
  });

  it("stays as it is where that makes no other case", () => {
    const before = read("首次认定的绿色工厂奖多少？", knowledge);
    const now = read("蓝色的呢", knowledge);
    expect(completed(before, now, (q) => read(q, knowledge))).toBe(now);
  });
});

describe("another subject in place of the one before", () => {
  it("stands alone, but for what a whole document is about", () => {
    const before = read("云州的房产税减免谁负责？", knowledge);
    const [now, lasting] = [read("那租房补贴呢", knowledge), new Set<string>()];
    const over = layOver(before, now, (id) => lasting.has(id));
    expect(over.text).not.toContain("房产税");
    expect(over.asks).toContain("body");
    expect(layOver(before, now, () => true).text).toContain("房产税");
  });
});

describe("how a question leans on the one before", () => {
  it.each([
    "那硕士呢",
    "还有别的吗",
    "如果是硕士呢",
    "它还有效吗",
    "其中几家是新的",
    "现在要几天",
    "同样的条件硕士有多少",
  ])("openly: %s", (text) => {
    expect(leaning(text)).toBe("open");
  });
  it.each([
    "what about a master's degree",
    "and for nurses?",
    "is it still in force?",
    "how about 2027",
    "since when?",
    "also for nurses",
  ])("openly: %s", (text) => {
    expect(leaning(text)).toBe("open");
  });
  it.each([
    "硕士多少",
    "2027年几家",
    "for nurses?",
    "in 2027?",
    "云州市新就业的护士和全职引进的博士呢",
    "who is responsible for paying that allowance and when was it raised",
  ])("perhaps: %s", (text) => {
    expect(leaning(text)).toBe("perhaps");
  });
  it.each([
    "全职引进的博士每月发放多少租房补贴",
    "what is the monthly rent allowance for a full-time doctorate holder",
    "那些新办企业可以申请上门辅导服务吗",
  ])("not at all: %s", (text) => {
    expect(leaning(text)).toBe("none");
  });
});

describe("a follow-up laid over the question before", () => {
  const over = (before: string, now: string) => layOver(read(before, knowledge), read(now, knowledge));

  it("puts another case in the place of the former one and keeps what is asked", () => {
    const merged = over("博士租房补贴每月多少钱？", "那硕士呢？");
    expect(merged.facets).toEqual([{ axis: "degree", value: "master", stance: "asserted" }]);
    expect(merged.asks).toContain("money");
    expect(merged.concepts.map((c) => c.id)).toEqual(expect.arrayContaining(["master", "rent-allowance"]));
    expect(merged.concepts.map((c) => c.id)).not.toContain("doctor");
  });

  it("puts another year, document, day or ask in its place", () => {
    expect(over("2025年空气监测站多少个？", "那2027年呢？").years).toEqual([2027]);
    expect(over("云府办发〔2024〕9号的房产税最高减多少？", "那云府办发〔2022〕3号呢？").numbered.ids).toEqual([
      "tax-2022",
    ]);
    expect(over("房产税最高减免多少？", "截至2023年5月1日呢？").asOf).toBe("2023-05-01");
    const body = over("房产税最高减免多少万元？", "那归哪个部门负责？");
    expect(body.asks).toContain("body");
    expect(body.asks).not.toContain("money");
  });

  it("keeps the offsets of what it takes over in step with the text", () => {
    const merged = over("博士租房补贴每月多少钱？", "那硕士呢？");
    const kept = merged.concepts.find((c) => c.id === "rent-allowance");
    expect(merged.text.slice(kept?.start, kept?.end)).toBe("租房补贴");
  });

  it("knows a new subject from a new case", () => {
    const before = read("博士租房补贴每月多少钱？", knowledge);
    expect(changesSubject(before, read("那护士呢？", knowledge))).toBe(true);
    expect(changesSubject(before, read("那硕士呢？", knowledge))).toBe(false);
    expect(changesSubject(before, read("那护士归谁管？", knowledge))).toBe(false);
  });
});

describe("a conversation", () => {
  it("keeps to the case that was asked about before", async () => {
    const text = said(
      await ask("每个月发放的租房补贴是多少钱？", knowledge, { history: ["全职引进的硕士每月有租房补贴吗？"] }),
    );
    expect(text).toContain("1500元");
    expect(text).not.toContain("3000元");
  });

  it.each([
    ["那硕士呢？", ["博士租房补贴每月多少？"], "1500元", "3000元"],
    ["那2027年呢？", ["2025年空气监测站要多少个？"], "60个", "40个"],
    ["And with a master's degree?", ["What is the rent allowance for a PhD?"], "RMB 1,500", "RMB 3,000"],
    ["And by 2027?", ["How many electric buses in 2025?"], "900", "300"],
  ])("%s", async (question, history, expected, former) => {
    const text = said(await ask(question, knowledge, { history }));
    expect(text).toContain(expected);
    expect(text).not.toContain(former);
  });

  it.each([
    ["那2030年呢？", "2025年空气监测站要多少个？"],
    ["And by 2030?", "How many electric buses in 2025?"],
  ])("what asks nothing by itself isn't answered by itself: %s", async (question, before) => {
    expect((await ask(question, knowledge, { history: [before] })).draft.status).toBe("no_answer");
  });

  it("forgets the turn before where a question stands alone", async () => {
    const text = said(
      await ask("出口退税平均办理时间现在要多少个工作日？", knowledge, { history: ["博士租房补贴每月多少？"] }),
    );
    expect(text).toContain("3个工作日");
    expect(text).not.toContain("租房");
  });
});

describe("a second question about what was spoken of", () => {
  it.each([
    ["2027年空气监测站目标几个？", "新能源公交车要几辆？", "900", "300"],
    ["2025年空气监测站目标几个？", "再过两年呢", "60", "40"],
    ["How many air monitoring stations are wanted in 2025?", "hm, and two years after that?", "60", "40"],
  ])("%s → %s is of the year meant", async (before, now, holds, other) => {
    const text = said(await ask(now, knowledge, { history: [before] }));
    expect(text).toContain(holds);
    expect(text).not.toContain(other);
  });

  it("that asks twice is answered twice", async () => {
    const text = said(await ask("那复审的呢？谁负责？", knowledge, { history: ["首次认定的绿色工厂奖多少？"] }));
    expect(text).toContain("10万元");
    expect(text).not.toContain("30万元");
    expect(text).toContain("市生态环境局");
  });
});
