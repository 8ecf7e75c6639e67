import { Case } from "../../evals/case.ts";
import type { Given } from "../../evals/given.ts";
import { scoreCase, type Scored } from "../../evals/score.ts";
import { condense } from "../../evals/sources.ts";
import type { Verdict } from "../../evals/scorers/scorer.ts";

export const SOURCES = new Map([
  ["a.txt", condense("对通过试验的产品，每个给予最高300万元\n— 2 —\n奖励。\n鼓励创新。")],
]);

/** A case of an invented document, as far as a test doesn't say otherwise. */
export function caseOf(expect: object = {}, more: object = {}) {
  const read = Case.parse({
    id: "a-1",
    lang: "zh",
    category: "amount",
    question: "最高奖励多少？",
    split: "blind",
    expect: { status: "answered", ...expect },
    source: "a.txt",
    quote: "每个给予最高300万元奖励",
    ...more,
  });
  return { ...read, file: "a.yaml" };
}

type Cited = Given["citations"][number];

/** A citation of clause `ref` of an invented document. */
export function cited(
  ref: string,
  document: Partial<Cited["document"]> = {},
  quote = "每个给予最高300万元奖励",
): Cited {
  return {
    n: 1,
    document: {
      id: "某府办发-2024-9",
      number: "某府办发〔2024〕9号",
      title: "某市新材料产业行动计划",
      titleEn: null,
      kind: "plan",
      issuer: "某市人民政府办公厅",
      issuerEn: null,
      issuedOn: "2024-03-01",
      validFrom: "2024-03-01",
      validTo: "2026-12-31",
      status: "in_force",
      ...document,
    },
    clause: { id: `某府办发-2024-9/${ref}`, ref, path: ["三、产业政策"] },
    quote,
    quoteEn: null,
    url: "",
  };
}

/** An answer, as far as a test doesn't say otherwise. */
export function givenOf(answer: string, more: Partial<Given> = {}): Given {
  const rest = { figures: [], notices: [], calculation: null, assumption: null, missing: [], reason: null };
  return { lang: "zh", asOf: "2026-11-22", status: "answered", answer, citations: [], ...rest, ...more };
}

export function scored(expect: object, given: Given, more: object = {}): Scored {
  return scoreCase(caseOf(expect, more), given, SOURCES);
}

/** What one check says: true, false, or null where there is nothing to judge. */
export function verdict(name: string, expect: object, given: Given, more: object = {}): boolean | null {
  const found: Verdict | undefined = scored(expect, given, more).verdicts[name];
  if (found === undefined) throw new Error(`no such check: ${name}`);
  return found?.pass ?? null;
}
