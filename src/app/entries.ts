import { allClauses } from "../domain/clauses.ts";
import type { Corpus } from "../domain/corpus.ts";
import { textDigest } from "../domain/corpus.ts";
import type { Table, TableRow } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { IndexEntry } from "../indexing/entry.ts";
import { createConceptMatcher, type ConceptMatcher } from "../language/concepts.ts";
import { passagesOf, type FacetLexicon } from "../provisions/index.ts";
import { rowInEnglish, type RowWords } from "./row-in-english.ts";

/** What the index is built from: every passage of the corpus with all that makes it findable. */
export function entriesOf(corpus: Corpus, matcher: ConceptMatcher): IndexEntry[] {
  const lexicon = facetLexicon(matcher);
  // A title is also its document's name; as that it would hide the subjects in it.
  const subjects = createConceptMatcher(
    corpus.terms.concepts.filter((c) => c.kind !== "document"),
    corpus.bodies.bodies,
  );
  const rows = new Map<string, { table: Table; row: TableRow }>(
    corpus.documents.flatMap((d) =>
      d.tables.flatMap((table) => table.rows.map((row) => [`${d.id}/${row.ref}`, { table, row }] as const)),
    ),
  );
  const names = new Map(
    corpus.bodies.bodies.flatMap((b) => [b.full, b.short, ...b.aliases].map((n) => [n, b.fullEn] as const)),
  );
  const words: RowWords = {
    english: (zh) => corpus.translations.get(textDigest(zh)) ?? null,
    body: (name) => names.get(name) ?? null,
  };
  const speakers = new Map(
    corpus.documents.flatMap((d) => allClauses(d.clauses).map((c) => [c.id, c.speaker] as const)),
  );
  const key = (passage: Passage): string => textDigest(passage.text);
  const titles = new Map(corpus.documents.map((d) => [d.id, d.title]));
  return corpus.documents
    .flatMap((document) => passagesOf(document, lexicon))
    .map((passage) => {
      const speaker = speakers.get(passage.clause) ?? null;
      const zh = [speaker, passage.inherited, passage.text].filter((t) => t !== null && t !== "").join(" ");
      const placed = rows.get(passage.id);
      const english =
        words.english(passage.text) ?? (placed === undefined ? null : rowInEnglish(placed, passage.figures, words));
      const said = speaker === null ? null : (corpus.translations.get(textDigest(speaker)) ?? null);
      const path = [titles.get(passage.document) ?? "", ...passage.path].join(" ");
      return {
        passage,
        zh,
        en: english === null || said === null ? english : `${said}: ${english}`,
        paraphrases: [...(corpus.paraphrases.get(key(passage)) ?? [])],
        concepts: [...new Set([...conceptIds(matcher, `${zh} ${path}`), ...conceptIds(subjects, path)])],
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
  return [
    ...corpus.terms.concepts.flatMap((c) => c.zh),
    ...corpus.bodies.bodies.flatMap((b) => [b.full, b.short, ...b.aliases]),
  ];
}
