import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/answering/draft.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import { readFigures } from "../../src/figures/index.ts";
import { guardAnswer, type Grounds } from "../../src/guards/index.ts";
import { EMPTY_DOCUMENT } from "../empty-document.ts";

const document = (id: string, number: string, rest: Partial<PolicyDocument> = {}): PolicyDocument => ({
  ...EMPTY_DOCUMENT,
  id,
  work: id,
  number,
  title: `某市${id}措施`,
  kind: "plan",
  issuer: "某市人民政府办公厅",
  validTo: { date: "2026-12-31", span: null },
  ...rest,
});

const OLD = document("old", "某府办发〔2022〕3号");
const NEW = document("new", "某府办发〔2024〕9号", {
  repeals: [{ number: OLD.number ?? "", span: { source: "s", segments: [[0, 1]] } }],
});

const cite = (quote: string, quoteEn: string | null = null, of = "new"): Evidence => ({
  document: of,
  ref: "7",
  id: `${of}/7~1`,
  quote,
  quoteEn,
});

const GROUNDS: Grounds = {
  day: "2025-06-01",
  documents: [OLD, NEW],
  quantitiesOf: ({ quote, quoteEn }) => [...readFigures(quote), ...readFigures(quoteEn ?? "")],
  asked: [],
  question: "",
  calculated: [],
  saysSuperseded: false,
};

const SOURCE = cite(
  "对首次应用的企业，按销售额的10%给予奖励，最高不超过500万元；年度执行不少于1000架次的，奖励5万元。",
  "Companies are rewarded at 10% of sales, up to RMB 5 million; with no fewer than 1,000 flights a year, RMB 50,000.",
);

/** What becomes of one statement; the source's own words may never stand in for it. */
const verdict = (text: string, evidence: readonly Evidence[] = [SOURCE], grounds: Partial<Grounds> = {}): string => {
  const { passed, removed } = guardAnswer([{ text, evidence }], { ...GROUNDS, ...grounds }, () => null);
  return passed.length === 1 ? "passed" : (removed[0]?.findings.map((f) => `${f.check} ${f.text}`).join(", ") ?? "");
};

describe("figures", () => {
  it.each([
    "最高奖励500万元。",
    "按销售额的10%给予奖励。",
    "不少于1000架次。",
    "Up to RMB 5 million.",
    "At 10% of sales, no more than RMB 5 million.",
    "有效期至2026年12月31日。",
    "印发于2024年5月6日。",
    "见第7项。",
  ])("that the source bears out may stand: %s", (text) => {
    expect(verdict(text)).toBe("passed");
  });

  it.each([
    ["最高奖励300万元。", "another value"],
    ["最高奖励500亿元。", "亿 for 万"],
    ["最高奖励5万亿元。", "万亿 for 万"],
    ["最高奖励500元。", "no 万 at all"],
    ["Up to RMB 50 million.", "a slip of ten"],
    ["Up to RMB 5 billion.", "billion for million"],
    ["按销售额的10个百分点给予奖励。", "points for per cent"],
    ["按销售额的15%给予奖励。", "another rate"],
    ["不少于500万元。", "a floor for a ceiling"],
    ["At least RMB 5 million.", "a floor for a ceiling, in English"],
    ["奖励500万元。", "a sum for a ceiling"],
    ["不超过1000架次。", "a ceiling for a floor"],
    ["不少于1000家。", "another measure word"],
    ["共1家。", "the number of places cited for a count of things"],
    ["有效期至2027年12月31日。", "another day"],
  ])("that the source doesn't bear out may not: %s (%s)", (text) => {
    expect(verdict(text)).toMatch(/^figure /);
  });

  it("may be the asker's own, or come from the calculation, or from arithmetic that is shown", () => {
    expect(verdict("所述为3000万元。")).toMatch(/^figure /);
    const own = readFigures("3000万元");
    expect(verdict("所述为3000万元。", [SOURCE], { asked: own })).toBe("passed");
    expect(verdict("3000万元。", [SOURCE], { calculated: own })).toBe("passed");
    const targets = cite("2025年75家，2027年100家。");
    expect(verdict("企业：100家－75家＝25家。", [targets])).toBe("passed");
    expect(verdict("企业：100家－75家＝35家。", [targets])).toBe("figure 35家, equation 100家－75家＝35家");
  });

  it("that are shown as arithmetic must come out", () => {
    const asked = readFigures("3000万元、3项、20%、600万元、90万元、RMB 200 million、RMB 3 million、RMB 4 million");
    const shown = (text: string) => verdict(text, [cite("3%、50%、2%、270万元")], { asked });
    expect(shown("3000万元×20%＝600万元。")).toBe("passed");
    expect(shown("3×90万元＝270万元。")).toBe("passed");
    expect(shown("3000万元×2%＝90万元。")).toBe("equation 3000万元×2%＝90万元");
    expect(shown("RMB 200 million × 3% × 50% = RMB 3 million; RMB 200 million × 2% = RMB 3 million.")).toBe(
      "equation RMB 200 million × 2% = RMB 3 million.",
    );
  });

  it("of any value but the source's are withheld", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (wan) => {
        expect(verdict(`最高奖励${String(wan)}万元。`) === "passed").toBe(wan === 500);
      }),
    );
  });
});

describe("documents", () => {
  it("are named only where they are cited, or are its kin", () => {
    expect(verdict("依据某府办发〔2024〕9号。")).toBe("passed");
    expect(verdict("某府办发〔2022〕3号已由某府办发〔2024〕9号取代。")).toBe("passed");
    expect(verdict("依据某府办发〔2023〕8号。")).toBe("document_number 办发〔2023〕8号");
    expect(verdict("现有文件中没有某府办发〔2023〕8号。", [SOURCE], { question: "某府办发〔2023〕8号怎么说" })).toBe(
      "passed",
    );
  });

  it("that were superseded stand only with the notice", () => {
    const old = cite("最高奖励500万元。", null, "old");
    expect(verdict("最高奖励500万元。", [old])).toBe("superseded 某府办发〔2022〕3号");
    expect(verdict("最高奖励500万元。", [old], { saysSuperseded: true })).toBe("passed");
    expect(verdict("最高奖励500万元。", [old], { day: "2023-01-01" })).toBe("passed");
  });
});

describe("a statement that fails", () => {
  const ownWords = ({ quote }: Evidence) => quote;

  it("gives way to the source's own words, once", () => {
    const wrong = { text: "最高奖励300万元。", evidence: [SOURCE] };
    const { passed, removed } = guardAnswer([wrong, wrong], GROUNDS, ownWords);
    expect(passed).toEqual([{ text: SOURCE.quote, evidence: [SOURCE] }]);
    expect(removed.map(({ replaced }) => replaced)).toEqual([true, false]);
  });

  it("is dropped where there is nothing else to say, and the others stay", () => {
    const right = { text: "最高奖励500万元。", evidence: [SOURCE] };
    const { passed, removed } = guardAnswer([{ text: "300万元。", evidence: [] }, right], GROUNDS, ownWords);
    expect(passed).toEqual([right]);
    expect(removed).toHaveLength(1);
  });

  it("rests on what the one before it cites where it cites nothing", () => {
    const first = { text: "最高奖励500万元。", evidence: [SOURCE] };
    expect(guardAnswer([first, { text: "按10%计。", evidence: [] }], GROUNDS, ownWords).passed).toHaveLength(2);
  });
});
