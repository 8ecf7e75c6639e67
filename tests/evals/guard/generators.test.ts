import { describe, expect, it } from "vitest";
import { bareAnswers, mutants, rewordings, wrongCases, type Claim, type Mutant } from "../../../evals/guard/index.ts";
import { openGold, standsIn } from "../../../evals/guard/gold/gold.ts";

describe("rewordings", { timeout: 120_000 }, () => {
  it("begin with every claim as the gold has it", () => {
    const saying = ({ text, citations }: Claim): string => `${citations.join()} ${text}`;
    const gold = new Set(openGold().claims.map(saying));
    expect([...rewordings(1, gold.size)].map(saying)).toEqual([...gold]);
  });

  it("keep to their figures: each stands where it is said to", () => {
    for (const { text, figures } of rewordings(2, 5_000))
      for (const { start, end, said } of figures) {
        const written = text.slice(start, end);
        expect(written).toMatch(said.unit === "CNY" ? /元|RMB|CNY|yuan|¥|￥|亿|renminbi/ : /\S/);
        expect(written).toBe(written.trim());
      }
  });

  it("are the same for the same seed", () => {
    expect([...rewordings(3, 2_000)]).toEqual([...rewordings(3, 2_000)]);
  });
});

describe("mutants", { timeout: 120_000 }, () => {
  it("are the same for the same seed, and no two of a cell are alike", () => {
    const all = [...mutants(3, 4_000)];
    expect([...mutants(3, 4_000)]).toEqual(all);
    const keys = all.map(({ operator, kind, citations, text }) => [operator, kind, citations.join(), text].join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are never a claim that is true", () => {
    const { claims } = openGold();
    const truths = new Set(claims.map(({ text, citations, asOf }) => [asOf, citations.join(), text].join("|")));
    for (const { text, citations, asOf } of mutants(4, 10_000))
      expect(truths.has([asOf, citations.join(), text].join("|"))).toBe(false);
  });
});

/** How many of each operator on each kind of figure in each language. */
function cells(all: Iterable<Mutant>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { operator, kind, lang } of all) {
    const cell = `${operator} ${kind ?? "-"} ${lang}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

describe("the counts", () => {
  it(
    "reach 500 of every operator on every kind of figure that it is for, in each language",
    { timeout: 300_000 },
    () => {
      const counts = cells(mutants(1, 110_000));
      expect(counts.size).toBeGreaterThan(185);
      expect([...counts].filter(([, count]) => count < 500)).toEqual([]);
      const oneLanguage = [...counts.keys()].filter((cell) => !counts.has(inOther(cell)));
      expect(oneLanguage.sort()).toEqual(ONLY_CHINESE);
    },
  );

  it("reach 500 of the wrong cases of every kind, siblings and strangers", { timeout: 300_000 }, () => {
    const counts = cells(wrongCases(1, 15_000));
    expect([...counts].filter(([, count]) => count < 500)).toEqual([]);
    expect(counts.size).toBeGreaterThan(18);
  });
});

const inOther = (cell: string): string => (cell.endsWith("zh") ? cell.replace(/zh$/, "en") : cell.replace(/en$/, "zh"));

/** English spells no years and days in words, and no translation names two years. */
const ONLY_CHINESE = ["exchanged year zh", "spelled date zh", "spelled year zh"];

describe("wrong cases", { timeout: 120_000 }, () => {
  it("give a case a figure that it hasn't", () => {
    const gold = openGold();
    for (const { of, text, citations } of wrongCases(1, 3_000)) {
      const claim = gold.claims.find(({ id }) => id === of);
      expect(claim?.text).not.toBe(text);
      expect(citations.length).toBeGreaterThan(0);
    }
  });
});

describe("bare answers", { timeout: 120_000 }, () => {
  const answers = [...bareAnswers(5, 30_000)];

  it("are true with the figure of the case asked about, and with no other", () => {
    const gold = openGold();
    expect(answers.filter(({ isTrue }) => isTrue).length).toBeGreaterThan(200);
    for (const { isTrue, of, citations } of answers) {
      const own = gold.cases.find(({ id }) => id === of)?.citations ?? [];
      if (isTrue) expect(citations).toEqual(own);
    }
  });

  it("answer questions in which no figure of the case stands", () => {
    const asked = answers.find(({ of }) => of.startsWith("渝府办发-2025-57/20~2") && of.endsWith("zh"));
    expect(asked?.question).toBe("通过开展临床试验获批的第三类医疗器械产品每张注册证奖励多少？");
  });
});

it("gold knows what stands in a clause", () => {
  const gold = openGold();
  const [figure] = gold.statedIn("渝府办发-2025-57/20~2");
  expect(figure).toMatchObject({ kind: "amount", value: 3_000_000, unit: "CNY", bound: "max" });
  expect(figure && standsIn(gold, ["渝府办发-2025-57/20~3"], figure)).toBe(false);
});
