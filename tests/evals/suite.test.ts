import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { accept, readAccepted, regressionsAgainst } from "../../evals/baselines/accepted.ts";
import { tallyPairs } from "../../evals/pairs.ts";
import type { Given } from "../../evals/given.ts";
import { proveCases } from "../../evals/prove-cases.ts";
import { escape } from "../../evals/reporters/escape.ts";
import { htmlReport } from "../../evals/reporters/html.ts";
import { jsonReport } from "../../evals/reporters/json.ts";
import { junit } from "../../evals/reporters/junit.ts";
import { condense, sourceHolds } from "../../evals/sources.ts";
import { median, shareOf, tally } from "../../evals/tally.ts";
import { holdThresholds } from "../../evals/thresholds.ts";
import { caseOf, cited, givenOf, scored, SOURCES } from "./brief.ts";

const CAP = { figures: [{ value: 3_000_000, unit: "CNY" }] };
const right = scored(CAP, givenOf("最高300万元。"));
const wrong = scored(CAP, givenOf("<b>没有</b>"), { id: "a-2", question: "a & b?" });
const refused = scored({ status: "no_answer" }, givenOf("没有。", { status: "no_answer" }), {
  id: "a-3",
  category: "abstain",
});

describe("cases prove themselves", () => {
  it("by a quote that stands in its source", () => {
    expect(proveCases([caseOf()], SOURCES).faults).toEqual([]);
    expect(proveCases([caseOf({}, { quote: "每个给予最高30万元" })], SOURCES).faults).toHaveLength(1);
    expect(proveCases([caseOf({}, { source: "b.txt" })], SOURCES).faults).toHaveLength(1);
  });

  it("by ids of their own and pairs that point at each other in the other language", () => {
    expect(proveCases([caseOf(), caseOf()], SOURCES).faults).toHaveLength(1);
    const [zh, en] = [caseOf({}, { pair: "b-1" }), caseOf({}, { id: "b-1", lang: "en", pair: "a-1" })];
    expect(proveCases([zh, en], SOURCES).faults).toEqual([]);
    expect(proveCases([zh, { ...en, pair: undefined }], SOURCES).faults).toHaveLength(1);
    expect(proveCases([zh, { ...en, lang: "zh" as const }], SOURCES).faults).toHaveLength(2);
  });

  it("and figures that the quote contradicts are doubtful", () => {
    expect(proveCases([caseOf({ figures: [{ value: 300, unit: "CNY" }] })], SOURCES).doubts).toHaveLength(1);
    expect(proveCases([caseOf(CAP)], SOURCES).doubts).toEqual([]);
  });
});

describe("sources", () => {
  it("are searched without white space, page numbers and running headers", () => {
    const headers = ["某市公报", "甲", "某市公报", "乙", "某市公报", "丙"].join("\n");
    expect(condense(headers)).toEqual({ whole: "某市公报甲某市公报乙某市公报丙", text: "甲乙丙" });
    expect(sourceHolds(SOURCES, "最高300 万元奖励")).toBe(true);
    expect(sourceHolds(SOURCES, "")).toBe(false);
  });
});

describe("tally", () => {
  it("counts passes, checks, refusal and coverage", () => {
    const t = tally([right, wrong, refused]).blind;
    expect(t?.all).toEqual(shareOf([true, false, true]));
    expect(t?.zh.of).toBe(3);
    expect(t?.en.of).toBe(0);
    expect(t?.scorers["figures"]?.all).toEqual(shareOf([true, false]));
    expect(t?.refusal).toEqual(shareOf([true]));
    expect(t?.coverage).toEqual(shareOf([true, true]));
    expect(t?.categories["abstain"]?.zh.right).toBe(1);
  });

  it("has a middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBe(0);
  });
});

describe("thresholds", () => {
  const least = { pass: { zh: 60, en: 0 }, scorers: { figures: 51 }, refusal: 100, coverage: 100 };

  it("break where less is reached", () => {
    const held = holdThresholds(tally([right, wrong, refused]), {}, { blind: least });
    expect(held.filter((h) => !h.held).map((h) => h.what)).toEqual(["blind figures"]);
  });

  it("leave out sets that weren't run, and want checks that exist", () => {
    expect(holdThresholds(tally([right]), {}, { sample: least })).toEqual([]);
    expect(() => holdThresholds(tally([right]), {}, { blind: { ...least, scorers: { charm: 1 } } })).toThrow("charm");
  });
});

describe("the accepted state", async () => {
  const dir = await mkdtemp(join(tmpdir(), "wence-accepted-"));
  afterAll(() => rm(dir, { recursive: true }));

  it("knows what has been lost", async () => {
    const path = join(dir, "accepted.json");
    expect(await readAccepted(path)).toEqual(new Set());
    await accept(path, [right, wrong]);
    const lost = { ...right, pass: false };
    expect(regressionsAgainst(await readAccepted(path), [lost, wrong, refused])).toEqual([lost]);
  });
});

describe("pairs", () => {
  const figure = (value: number, citation: number | null = 1): Given["figures"][number] => ({
    kind: "amount",
    unit: "CNY",
    value,
    bound: "max",
    per: null,
    text: "",
    start: 0,
    end: 0,
    role: "cap",
    citation,
  });
  const zh = scored({}, givenOf("最高300万元。", { citations: [cited("18")], figures: [figure(3_000_000)] }), {
    pair: "b-1",
  });
  const inEnglish = (figures: Given["figures"], ref: string) =>
    scored({}, givenOf("Up to so much.", { citations: [cited(ref)], figures }), {
      id: "b-1",
      lang: "en",
      pair: "a-1",
    });

  const differing = (of: Parameters<typeof tallyPairs>[0]) =>
    Object.values(tallyPairs(of)).flatMap((set) => set.differing);

  it("agree by figures and clause", () => {
    expect(differing([zh, inEnglish([figure(3_000_000)], "18")])).toEqual([]);
    expect(differing([zh, inEnglish([figure(2_000_000)], "19")])).toEqual([
      { zh: "a-1", en: "b-1", in: ["figures", "clause"] },
    ]);
  });

  it("are two cases that name each other, or a case and its twin, which names the case", () => {
    const twin = inEnglish([figure(3_000_000)], "18");
    const alone = { ...zh, expected: { ...zh.expected, pair: undefined } };
    const kept = { right: 1, of: 1, share: 1 };
    for (const pair of [
      [zh, twin],
      [alone, twin],
      [twin, alone],
    ]) {
      expect(tallyPairs(pair)).toEqual({
        [zh.expected.split]: { status: kept, figures: kept, clause: kept, alike: kept, differing: [] },
      });
    }
    expect(tallyPairs([alone])).toEqual({});
  });

  it("whatever else is said in passing: the asker's own figures, numbers in names", () => {
    expect(differing([zh, inEnglish([figure(3_000_000), figure(3, null)], "18")])).toEqual([]);
    const named: Given["citations"][number] = { ...cited("18"), quote: "四大领域，单个项目最高300万元，共2个。" };
    const count = (value: number): Given["figures"][number] => ({ ...figure(value), kind: "count", unit: "count" });
    const inFields = (counts: number[]) => {
      const en = inEnglish([figure(3_000_000), ...counts.map(count)], "18");
      return { ...en, given: { ...en.given, citations: [named] } };
    };
    expect(differing([zh, inFields([4])])).toEqual([]);
    expect(differing([zh, inFields([2])])).toHaveLength(1);
  });
});

describe("reports", () => {
  const all = [right, wrong, refused];
  const findings = { scored: all, tallies: tally(all), pairs: tallyPairs(all), held: [], regressions: ["a-2"] };

  it("escape what people wrote", () => {
    expect(escape(`<a href="x">&'\u0001`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    expect(htmlReport(findings)).not.toContain("<b>没有</b>");
    expect(junit(all)).not.toContain("<b>没有</b>");
  });

  it("show every case", () => {
    for (const { expected } of all) {
      expect(htmlReport(findings)).toContain(`id="${expected.id}"`);
      expect(junit(all)).toContain(`name="${expected.id}"`);
      expect(jsonReport(findings)).toContain(`"id": "${expected.id}"`);
    }
    expect(junit(all)).toContain('tests="3" failures="1"');
  });
});
