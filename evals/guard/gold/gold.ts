import type { Claim } from "../claim.ts";
import { sameAmount, type Said } from "../quantity.ts";
import { caseGold, clauseGold, translations } from "./files.ts";
import { claimsFromCases } from "./from-cases.ts";
import { claimsFromClauses } from "./from-clauses.ts";

/** All that is known to be true, as far as these claims go. */
export interface Gold {
  readonly claims: readonly Claim[];
  /** Claims about a single case. */
  readonly cases: readonly Claim[];
  /** Every figure that a passage states. */
  readonly statedIn: (passage: string) => readonly Said[];
  /** Passages of the very same words: in other editions and printings. */
  readonly twinsOf: (passage: string) => readonly string[];
  /** Passage ids of a document, in its order. */
  readonly passagesOf: (document: string) => readonly string[];
}

export const documentOf = (passage: string): string => passage.split("/")[0] ?? "";

let opened: Gold | null = null;

/** Reads the gold files and the translations, once; deterministic. */
export const openGold = (): Gold => (opened ??= readGold());

function readGold(): Gold {
  const clauses = clauseGold();
  const cases = claimsFromCases(caseGold());
  const stated = new Map<string, Said[]>();
  for (const { at, figures } of clauses)
    for (const passage of at)
      stated.set(
        passage,
        figures.map(({ is }) => is),
      );
  const shelves = new Map<string, string[]>();
  for (const passage of stated.keys())
    shelves.set(documentOf(passage), [...(shelves.get(documentOf(passage)) ?? []), passage]);
  const twins = new Map(clauses.flatMap(({ at }) => at.map((own) => [own, at.filter((id) => id !== own)] as const)));
  return {
    claims: [...claimsFromClauses(clauses, translations()), ...cases],
    cases,
    twinsOf: (passage) => twins.get(passage) ?? [],
    statedIn: (passage) => stated.get(passage) ?? [],
    passagesOf: (document) => shelves.get(document) ?? [],
  };
}

/** Whether one of the passages states the quantity, in whatever case: then it may be true. */
export const standsIn = (gold: Gold, passages: readonly string[], said: Said): boolean =>
  passages.some((passage) => gold.statedIn(passage).some((stated) => sameAmount(stated, said)));
