import { beforeAll, describe, expect, it } from "vitest";
import { evidenceOf } from "../../evals/experiments/without-evidence.ts";
import type { FiledCase } from "../../evals/load-cases.ts";
import { Case } from "../../evals/case.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { content } from "../answering/fixtures/concept.ts";
import { documentOf } from "../answering/fixtures/document.ts";
import { knowledgeFrom } from "../answering/fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  const grove = documentOf({
    id: "grove-2025",
    title: "云州市果园扶持办法",
    validFrom: "2025-01-01",
    clauses: [
      { heading: "冷库", text: "对新建冷库的果农，按不超过投资额的20%，给予最高20万元补助。" },
      { heading: "种苗", text: "对新种的柑橘，每亩给予500元补助。" },
    ],
  });
  const talk = documentOf({
    id: "talk-2025",
    title: "云州市果园扶持办法发布会",
    kind: "interpretation",
    validFrom: "2025-01-05",
    clauses: [
      { heading: "问一", text: "修冷库，市里最多出20万元。" },
      { heading: "问二", text: "去年有20万元用来修路。" },
      { heading: "问三", text: "冷库是水果保鲜的关键。" },
    ],
  });
  knowledge = await knowledgeFrom([grove, talk], {
    concepts: [content("cold-store", ["冷库"], ["cold store"])],
    translations: {},
  });
});

const asked = (): FiledCase => ({
  ...Case.parse({
    id: "made-zh-001",
    lang: "zh",
    category: "rate",
    split: "calibration",
    question: "新建冷库按投资的几成补？",
    expect: { status: "answered", cites: [{ doc: "grove-2025", clause: "1" }] },
    source: "grove-2025.txt",
    quote: "按不超过投资额的20%",
  }),
  file: "made.yaml",
});

describe("what holds the answer to a question", () => {
  it("is its clause, and what a report tells of the same measure with one of its figures; nothing else", () => {
    const refs = [...evidenceOf(asked(), knowledge)].map((id) => id.replace(/~.*$/, ""));
    expect([...new Set(refs)].sort()).toEqual(["grove-2025/1", "talk-2025/1"]);
  });
});
