import type { Corpus } from "../domain/corpus.ts";
import { textDigest } from "../domain/corpus.ts";
import type { IndexEntry } from "../indexing/entry.ts";
import type { ConceptMatcher } from "../language/concepts.ts";
import { passagesOf, type FacetLexicon } from "../provisions/index.ts";

/** What the index is built from: every passage of the corpus with all that makes it findable. */
export function entriesOf(corpus: Corpus, matcher: ConceptMatcher): IndexEntry[] {
  const lexicon = facetLexicon(matcher);
  const titles = new Map(corpus.documents.map((d) => [d.id, d.title]));
  return corpus.documents
    .flatMap((document) => passagesOf(document, lexicon))
    .map((passage) => {
      const zh = passage.inherited === "" ? passage.text : `${passage.inherited} ${passage.text}`;
      const path = [titles.get(passage.document) ?? "", ...passage.path].join(" ");
      const key = textDigest(passage.text);
      return {
        passage,
        zh,
        en: corpus.translations.get(key) ?? null,
        paraphrases: [...(corpus.paraphrases.get(key) ?? [])],
        concepts: conceptIds(matcher, `${zh} ${path}`),
      };
    });
}

/** The facet values that the term base finds in a text. */
export function facetLexicon(matcher: ConceptMatcher): FacetLexicon {
  return {
    facetsIn: (text) =>
      matcher
        .match(text)
        .flatMap(({ facet, start, end }) => (facet === undefined ? [] : [{ ...facet, start, end, negated: false }])),
  };
}

function conceptIds(matcher: ConceptMatcher, text: string): string[] {
  return [...new Set(matcher.match(text).map((m) => m.id))];
}

/** Chinese terms of the term base, for the segmentation of words. */
export function ownTerms(corpus: Corpus): string[] {
  return [...corpus.terms.concepts.flatMap((c) => c.zh), ...corpus.bodies.bodies.flatMap((b) => [b.full, b.short, ...b.aliases])];
}
