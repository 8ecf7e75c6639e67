import { describe, expect, it } from "vitest";
import { presentIn, type Cited } from "../../src/app/standing.ts";
import { openKnowledge } from "../../src/app/open-knowledge.ts";
import { houseOf } from "../../src/app/house.ts";
import { CORPUS, ENCODER, INDEX } from "./open-service.ts";

/** The corpus as it is now; what was cited was cited from an earlier one. */
const snapshot = await openKnowledge({ corpusDir: CORPUS, indexDir: INDEX, embeddingsModel: ENCODER });
const present = presentIn(houseOf(snapshot, [], ""));
const [[clauseId, clause] = ["", undefined]] = snapshot.knowledge.clauses;
const [passage] = snapshot.knowledge.byClause.get(clauseId) ?? [];

const cited = (document: string, id: string, quote: string): Cited => ({
  document: { id: document },
  clause: { id },
  quote,
});

describe("what a past answer rested on, after the corpus was read anew", () => {
  const documentId = clauseId.split("/")[0] ?? "";
  const words = passage?.text ?? clause?.text ?? "";

  it("is unchanged where its words still stand there, however they are wrapped", () => {
    expect(words.length).toBeGreaterThan(4);
    expect(present.standing(cited(documentId, clauseId, words))).toBe("unchanged");
    expect(present.standing(cited(documentId, clauseId, `${words.slice(0, 3)}\n ${words.slice(3)}`))).toBe("unchanged");
  });

  it("is changed where the place has other words now", () => {
    expect(present.standing(cited(documentId, clauseId, `${words}另行奖励7亿元。`))).toBe("changed");
  });

  it("is gone where the place, or its document, is", () => {
    expect(present.standing(cited(documentId, `${documentId}/999`, words))).toBe("gone");
    expect(present.standing(cited("no-such-document", clauseId, words))).toBe("gone");
  });
});
