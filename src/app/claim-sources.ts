import type { Evidence, Statement } from "../answering/draft.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Passage } from "../domain/passage.ts";
import type { ClaimSource } from "../guards/index.ts";
import { withoutTakeover } from "../language/takeover.ts";

/** The places that claims may rest on, in one language, over one snapshot. */
export interface ClaimSources {
  /** What a piece of evidence says; `said` are the sentences that the house itself composed from it. */
  readonly of: (evidence: Evidence, said: readonly Statement[]) => ClaimSource;
  /** Every other place of its document. */
  readonly others: (source: ClaimSource) => readonly ClaimSource[];
}

/** How many of the headings above a place may be named beside its own words. */
const HEADINGS = 2;

/** Places of the corpus as claims are held against them; each passage is read once. */
export function claimSourcesIn(knowledge: Knowledge, lang: "zh" | "en"): ClaimSources {
  const text = (zh: string): string[] => {
    const there = lang === "zh" ? zh : knowledge.english(zh);
    return there === null || there === "" ? [] : [withoutTakeover(there)];
  };
  const yearOf = (document: string): number | null => {
    const issued = knowledge.documents.get(document)?.issuedOn?.date;
    return issued === undefined ? null : Number(issued.slice(0, 4));
  };
  const ofPassage = (passage: Passage): ClaimSource => ({
    id: passage.id,
    document: passage.document,
    texts: text(passage.text),
    context: [passage.inherited, ...passage.path.slice(-HEADINGS)].filter((one) => one !== "").flatMap(text),
    facets: passage.facets,
    year: yearOf(passage.document),
    named: passage.figures.map((figure) => ({
      quantity: figure,
      label: figure.label === null ? null : (text(figure.label)[0] ?? null),
      year: figure.year,
      condition: figure.role === "threshold",
    })),
  });
  const passages = new Map<string, ClaimSource>();
  const passageSource = (passage: Passage): ClaimSource => {
    const known = passages.get(passage.id) ?? ofPassage(passage);
    passages.set(passage.id, known);
    return known;
  };
  const documents = new Map<string, readonly ClaimSource[]>();
  const placesOf = (document: string): readonly ClaimSource[] => {
    const known =
      documents.get(document) ??
      [...knowledge.passages.values()]
        .filter((p) => p.document === document && p.kind !== "heading")
        .map((p) => passageSource(p));
    documents.set(document, known);
    return known;
  };
  return {
    of: (evidence, said) => {
      const passage = knowledge.passages.get(evidence.id);
      const quoted = lang === "zh" ? evidence.quote : evidence.quoteEn;
      const composed = said.filter((s) => s.evidence.some((e) => e.id === evidence.id)).map((s) => s.text);
      const base: ClaimSource =
        passage === undefined
          ? {
              id: evidence.id,
              document: evidence.document,
              texts: quoted === null ? [] : [withoutTakeover(quoted)],
              context: [],
              facets: [],
              year: yearOf(evidence.document),
              named: [],
            }
          : passageSource(passage);
      const more = composed.filter((one) => !base.texts.includes(one));
      return more.length === 0 ? base : { ...base, texts: [...base.texts, ...more] };
    },
    others: ({ id, document }) => placesOf(document).filter((place) => place.id !== id),
  };
}
