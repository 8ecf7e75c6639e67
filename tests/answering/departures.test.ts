import { beforeAll, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/answering/compose/words.ts";
import { type Departure, departuresIn } from "../../src/answering/departures/departures.ts";
import { passageEvidence } from "../../src/answering/evidence.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { noticesFor } from "../../src/answering/notices.ts";
import { entriesOf } from "../../src/app/entries.ts";
import type { Corpus } from "../../src/domain/corpus.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { type ConceptMatcher, createConceptMatcher } from "../../src/language/concepts.ts";
import { readCorpus } from "../../src/stores/corpus-files.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, TODAY } from "./fixtures/knowledge.ts";
import { DOCUMENTS } from "./fixtures/town.ts";

/** What a reading of a departure comes to, in one line. */
const line = ({ difference, passage, figure, policy, instead }: Departure): string =>
  [
    difference,
    `${passage.ref} ${figure.text}`,
    policy.number,
    "counted" in instead ? `${instead.ref} ${String(instead.counted.count)}` : instead.passages[0].ref,
  ].join(" | ");

describe("the press conference and the two editions of its policy", () => {
  let corpus: Corpus;
  let matcher: ConceptMatcher;
  beforeAll(async () => {
    corpus = await readCorpus("corpus");
    matcher = createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies);
  });

  const found = (documents: readonly PolicyDocument[]): Departure[] =>
    departuresIn({ documents, entries: entriesOf({ ...corpus, documents }, matcher), matcher });

  it("differ where a person who reads both finds that they do, and nowhere else", () => {
    // Plain days where the policy has working days (twice in the text, once in the box), a range that leaves out the
    // smallest of the sums granted; and, against the edition in force, a measure that it no longer has.
    const both = (number: string, financing: string): string[] => [
      `unit | p15 15—30天 | ${number} | 19`,
      `unit | p15 20天 | ${number} | 19`,
      `value | p18 500万元到1000万元 | ${number} | ${financing}`,
      `unit | p30 15—30天 | ${number} | 19`,
    ];
    const former = both("渝府办发〔2025〕2号", "28");
    const current = both("渝府办发〔2025〕57号", "27");
    const dropped = "count | p13 11条 | 渝府办发〔2025〕57号 | 三 10";
    expect(found(corpus.documents).map(line).sort()).toEqual([...former, ...current, dropped].sort());
  });

  /** An interpretation whose paragraphs are the passages of a policy, as they stand or changed. */
  const retold = (policy: PolicyDocument, tell: (passage: Passage) => string | null): PolicyDocument => {
    const passages = entriesOf({ ...corpus, documents: [policy] }, matcher).flatMap(({ passage }) =>
      passage.kind === "provision" && passage.figures.length > 0 ? [passage] : [],
    );
    return documentOf({
      id: "retold",
      title: "发布会",
      kind: "interpretation",
      refersTo: [policy.number ?? ""],
      clauses: passages.flatMap((passage) => {
        const text = tell(passage);
        return text === null ? [] : [{ heading: "", text: `${passage.inherited}${text}` }];
      }),
    });
  };
  const policies = (): PolicyDocument[] => {
    const repealed = new Set(corpus.documents.flatMap(({ repeals }) => repeals.map(({ number }) => number)));
    return corpus.documents.filter(
      ({ kind, number }) => number !== null && !repealed.has(number) && (kind === "plan" || kind === "policy_measures"),
    );
  };

  it("don't differ where a policy is retold word for word", () => {
    for (const policy of policies()) expect(found([policy, retold(policy, ({ text }) => text)]).map(line)).toEqual([]);
  });

  it.each([
    ["a sum", /(?<!\d)(\d+)(?=万元|亿元)/, (n: string) => String(Number(n) * 7), "value"],
    ["a unit", /(?<=\d)个工作日/, () => "天", "unit"],
    ["a bound", /最高(不超过)?(?=\d+万元)/, () => "不少于", "bound"],
  ] as const)("differ where the first %s of a passage is retold otherwise", (_what, pattern, change, difference) => {
    let retellings = 0;
    let told = 0;
    for (const policy of policies()) {
      const changed = retold(policy, ({ text }) => (pattern.test(text) ? text.replace(pattern, change) : null));
      retellings += changed.clauses.length;
      const departures = found([policy, changed]).filter((d) => d.difference === difference);
      told += new Set(departures.map(({ passage }) => passage.clause)).size;
    }
    expect(retellings).toBeGreaterThan(0);
    expect(told / retellings).toBeGreaterThan(0.9);
  });
});

describe("an interpretation of invented policies", () => {
  const REPORT = documentOf({
    id: "tax-report",
    title: "税收服务措施发布会",
    titleEn: "Press conference on tax services",
    kind: "interpretation",
    issuedOn: "2024-12-03",
    refersTo: ["云州市税收服务若干措施"],
    clauses: [
      { heading: "", text: "出口退税办理时间平均压缩3天。" },
      { heading: "", text: "对首次认定的绿色工厂奖励30万元，对复审通过的绿色工厂奖励8万元。" },
      { heading: "", text: "对自有厂房的小微企业，每年减免房产税不低于20万元。" },
      { heading: "", text: "到2027年培育涉税服务机构50家。" },
      { heading: "", text: "全市现有公园30个。" },
    ],
  });
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await knowledgeFrom([...DOCUMENTS, REPORT]);
  });

  it("departs in unit, value or bound, and not where it says the same or something else", () => {
    const current = knowledge.departures.filter(({ policy }) => policy.id === "tax-2024").map(line);
    expect(current).toEqual([
      "unit | 1 3天 | 云府办发〔2024〕9号 | 3",
      "value | 2 8万元 | 云府办发〔2024〕9号 | 2",
      "bound | 3 20万元 | 云府办发〔2024〕9号 | 1",
    ]);
  });

  const told = (id: string, day = TODAY, lang: "zh" | "en" = "zh"): string[] => {
    const passage = knowledge.passages.get(id);
    if (passage === undefined) throw new Error(`no passage ${id}`);
    return noticesFor([passageEvidence(passage, knowledge)], day, wordsFor(lang, knowledge), knowledge)
      .filter(({ code }) => code === "conflict")
      .map(({ message }) => message);
  };

  it("is told of with an answer that rests on it, against the edition in force", () => {
    const [message, ...more] = told("tax-report/1~1");
    expect(more).toEqual([]);
    for (const part of ["压缩3天", "由6个工作日压缩至3个工作日", "云府办发〔2024〕9号", "以政策原文为准"])
      expect(message).toContain(part);
  });

  it("is told of with an answer that rests on the policy, in both languages", () => {
    expect(told("tax-2024/3~1")[0]).toContain("压缩3天");
    const [english] = told("tax-2024/3~1", TODAY, "en");
    expect(english).toContain("cut from 6 working days to 3 working days");
    expect(english).toContain("policy's text, which prevails");
    expect(told("tax-2024/4~1")).toEqual([]);
  });
});
