import type { Knowledge } from "../src/answering/knowledge.ts";
import type { ClaimSources } from "../src/app/claim-sources.ts";
import type { Facet } from "../src/domain/passage.ts";
import { checkClaim, guardAnswer } from "../src/guards/index.ts";

/** A claim as the generators make it. */
interface Held {
  readonly lang: "zh" | "en";
  readonly text: string;
  /** Passage ids. */
  readonly citations: readonly string[];
  readonly asOf: string;
}

/** Whether the guard lets a claim pass as one that a model wrote from the places that it cites, on its day. */
export function guardOver(
  knowledge: Knowledge,
  sources: Readonly<Record<"zh" | "en", ClaimSources>>,
  facetsIn: (text: string) => readonly Facet[],
): (claim: Held) => boolean {
  return ({ lang, text, citations, asOf }) => {
    const evidence = citations.flatMap((id) => {
      const passage = knowledge.passages.get(id);
      if (passage === undefined) return [];
      const { document, ref, text: quote } = passage;
      return [{ document, ref, id, quote, quoteEn: knowledge.english(quote) }];
    });
    if (evidence.length < citations.length) return false; // evidence that wasn't given
    const of = sources[lang];
    const cited = evidence.map((e) => of.of(e, []));
    if (checkClaim(text, { lang, cited, others: of.others, facetsIn, asked: [] }).length > 0) return false;
    const { removed } = guardAnswer(
      [{ text, evidence }],
      {
        day: asOf,
        documents: knowledge.corpus.documents,
        // Figures are held against their clause by the check above, which is stricter.
        quantitiesOf: (e) => knowledge.passages.get(e.id)?.figures ?? [],
        asked: [],
        question: "",
        calculated: [],
        saysSuperseded: false,
      },
      () => null,
    );
    return removed.every(({ findings }) => findings.every(({ check }) => check === "figure"));
  };
}
