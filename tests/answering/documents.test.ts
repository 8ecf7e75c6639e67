import { beforeAll, describe, expect, it } from "vitest";
import { asksWhereSpoken } from "../../src/answering/read/where-spoken.ts";
import { foldText } from "../../src/language/fold.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { ask, knowledgeFrom, said } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeFrom();
});

const answer = async (question: string) => said(await ask(question, knowledge));

describe("documents in which something stands", () => {
  it("are named with their items, by the words of the text", async () => {
    const text = await answer("哪几份文件提到“滞纳金”？");
    expect(text).toContain("云府办发〔2024〕9号）：第5项");
    expect(text).not.toContain("云府办发〔2022〕3号");
  });

  it.each([
    "我们想知道，哪些市级文件点到了租房补贴？各在第几条？",
    "A reporter asks: which municipal documents say anything about the rent allowance?",
    "The rent allowance is mentioned in which documents?",
    "租房补贴：云州的哪几份文件里提到了？",
    "除了云府办发〔2024〕9号，云州还有哪些文件提到租房补贴？",
  ])("are named whoever asks, and however: %s", async (question) => {
    const text = await answer(question);
    expect(text).toMatch(/云府办发〔2025〕12号[）)](?:：第1项|: item 1)/);
    expect(text).not.toContain("云府办发〔2024〕9号");
  });

  it.each([
    "哪些文件写到了租房补贴？现在都有效吗？",
    "Which documents mention the rent allowance, and are they in force?",
  ])("are told with their terms where that is asked too: %s", async (question) => {
    const text = await answer(question);
    expect(text).toMatch(/第1项|item 1/);
    expect(text).toMatch(/现行有效|in force/);
  });

  it.each([
    "哪些文件提到房产税？现行的都要，再加空气质量改善行动计划。",
    "Which documents mention property tax? All that are in force, plus the action plan for better air.",
  ])("are looked for in all, whichever is named beside: %s", async (question) => {
    expect(await answer(question)).toContain("云府办发〔2024〕9号");
  });

  it.each(["现行文件里，哪几份用到了“实物配租”这种办法？", "“实物配租”写进了哪份办法？"])(
    "are found by whatever word says that they speak of it: %s",
    async (question) => {
      expect(await answer(question)).toMatch(/云府办发〔2025〕12号）：第2项/);
    },
  );

  it.each([
    ["房产税在税收服务措施里有、人才住房办法里有，还是两份都提到？", "“房产税”只见于其中1份文件", "没有提到“房产税”"],
    [
      "Where does the property tax appear - in the tax service measures, in the talent housing rules, or in both?",
      "mentioned in only 1 of the 2 documents",
      "no mention of “property tax”",
    ],
    ["Do both the tax service measures and the talent housing rules talk about property tax?", "No: ", "no mention of"],
  ])("are told of those that are named: %s", async (question, verdict, silent) => {
    const text = await answer(question);
    expect(text).toContain(verdict);
    expect(text).toContain(silent);
    expect(text).toMatch(/第1项|item 1/);
  });

  it.each([
    [
      "哪些文件写到了滞纳金，分别怎么说？",
      "第5项“提供上门辅导”：税务机关应当为新办企业提供上门辅导，并按规定减免滞纳金。",
    ],
    [
      "Which documents mention property tax, and what does each say?",
      "item 1 (“Relief from property tax”) of 云府办发〔2024〕9号: Small firms that own their premises",
    ],
  ])("are read out where it is asked what each says: %s", async (question, expected) => {
    expect((await answer(question)).toLowerCase()).toContain(expected.toLowerCase());
  });

  it("are none where the words stand nowhere", async () => {
    const { draft } = await ask("哪几份文件提到“遗产税”？", knowledge);
    expect(draft.status).toBe("no_answer");
    expect(draft.reason?.message).toContain("遗产税");
  });
});

describe("several documents by day", () => {
  it.each([
    ["9号、12号、20号哪份最早？", "最早的是《云州市税收服务若干措施》（云府办发〔2024〕9号），印发于2024年12月1日"],
    ["Which of documents 9, 12 and 20 is the latest?", "(云府办发〔2025〕20号), issued on 1 June 2025"],
    [
      "税收服务措施、20号和人才住房办法，哪个印发得最晚？",
      "最晚的是《云州市空气质量改善行动计划》（云府办发〔2025〕20号）",
    ],
    ["Which came out last: the tax service measures or the talent housing rules?", "issued on 1 May 2025"],
    [
      "Which takes effect first, the tax service measures or No. 20?",
      "The first to take effect is “Tax Service Measures",
    ],
    [
      "税收服务措施和人才住房办法是同一天印发的吗？",
      "不是同一天。 《云州市税收服务若干措施》（云府办发〔2024〕9号）印发于2024年12月1日。",
    ],
    ["Did No. 20 and the talent housing rules take effect on the same day?", "No, not on the same day."],
  ])("%s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });
});

describe("the largest sums of several documents", () => {
  it.each([
    "云府办发〔2024〕9号和人才住房办法，单项最高分别给多少？",
    "Which has the higher maximum award, the talent housing rules or No. 9?",
  ])("are told document by document, the largest first: %s", async (question) => {
    const text = await answer(question);
    expect(text).toMatch(/30万元.*3000元|RMB 300,000.*RMB 3,000/s);
    expect(text).not.toMatch(/10万元|1500元|RMB 100,000|RMB 1,500/);
  });
});

describe("what falls on a day", () => {
  it.each([
    ["哪份文件是2025年5月1日印发的？", "（云府办发〔2025〕12号）印发于2025年5月1日"],
    ["Which document was issued on 1 June 2025?", "(云府办发〔2025〕20号) was issued on 1 June 2025"],
    ["Which document expires on 31 December 2028?", "(云府办发〔2024〕9号) is in force"],
    ["2024年12月1日这天有什么事？", "（云府办发〔2024〕9号）现行有效，自2024年12月1日起施行"],
    ["What happened on 1 May 2025?", "Talent Housing Rules of Yunzhou"],
  ])("%s", async (question, expected) => {
    expect(await answer(question)).toContain(expected);
  });

  it("is nothing where no document speaks of the day", async () => {
    const { draft } = await ask("Which document was issued on 3 June 2025?", knowledge);
    expect(draft.status).toBe("no_answer");
  });
});

describe("which of several documents says a thing", () => {
  it("is said beside what it says", async () => {
    expect(await answer("税收服务措施和人才住房办法，哪份给租房补贴？")).toContain("云府办发〔2025〕12号");
  });

  it("falls on each of the days that are named", async () => {
    const text = await answer("What took effect on 1 March 2022 and what happened on 1 December 2024?");
    expect(text).toContain("云府办发〔2022〕3号");
    expect(text).toContain("云府办发〔2024〕9号");
  });
});

describe("what a document speaks of", () => {
  it.each(["政策提到要对接哪些线上平台？", "办法里提到了哪几类人？", "发布会上说到哪些工作？"])(
    "is a thing asked for, no place: %s",
    (text) => {
      expect(asksWhereSpoken({ text: foldText(text), quoted: [], asks: [] })).toBe(false);
    },
  );
  it.each(["哪些文件提到租房补贴？", "租房补贴被提到在哪几份文件？"])("is a document asked for: %s", (text) => {
    expect(asksWhereSpoken({ text: foldText(text), quoted: [], asks: [] })).toBe(true);
  });
});
