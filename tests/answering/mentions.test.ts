import { beforeAll, describe, expect, it } from "vitest";
import { mentionsOf } from "../../src/answering/mentions.ts";
import { supportReader } from "../../src/answering/support.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { content } from "./fixtures/concept.ts";
import { documentOf } from "./fixtures/document.ts";
import { knowledgeFrom, read } from "./fixtures/knowledge.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  const ORCHARD = documentOf({
    id: "orchard-2025",
    title: "云州市果园扶持办法",
    validFrom: "2025-01-01",
    clauses: [{ heading: "种苗", text: "对新种的柑橘，每亩给予500元补助。" }],
  });
  knowledge = await knowledgeFrom([ORCHARD], {
    // One concept of wide reach: its terms aren't each other's synonyms.
    concepts: [content("citrus", ["柑橘", "果酒酿造"], ["citrus", "fruit wine", "citrus vinegar"])],
    translations: { "对新种的柑橘，每亩给予500元补助。": "Newly planted citrus receives RMB 500 per mu." },
  });
});

function held(question: string): Record<string, number> {
  const asked = read(question, knowledge);
  const cited = knowledge.index.entries.map((e) => e.passage).filter((p) => p.kind === "provision");
  const standing = supportReader(asked, knowledge).standing(cited);
  return Object.fromEntries(mentionsOf(asked, cited, standing, knowledge).map((m) => [m.text, m.held]));
}

describe("what a question names", () => {
  it("is held where it stands in the passage, in either language", () => {
    expect(held("新种柑橘每亩补多少？")["柑橘"]).toBe(1);
    expect(held("How much is paid for citrus?")["citrus"]).toBe(1);
  });

  it("isn't where the passage has its concept by another term alone", () => {
    expect(held("柑橘的果酒酿造补多少？")).toMatchObject({ 柑橘: 1, 果酒酿造: 0 });
    expect(held("How much is paid for fruit wine?")["fruit wine"]).toBe(0);
  });

  it("is held in part where the passage has one word of it: a word that no passage has counts all the same", () => {
    expect(held("How much is paid for citrus vinegar?")["citrus vinegar"]).toBe(0.5);
  });

  it("is nothing where a question names no subject", () => {
    expect(held("每亩补多少？")).toEqual({});
  });
});
