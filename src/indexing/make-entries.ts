import { type Corpus, textDigest } from "../domain/corpus.ts";
import type { Passage } from "../domain/passage.ts";
import type { ConceptMatcher } from "../language/concepts.ts";
import type { IndexEntry } from "./entry.ts";

/**
 * The entries of a corpus: each passage with its translation, its paraphrases and the concepts that its text, what it
 * inherits and the headings above it name. The document's title names what all its passages share, so it gives no concept.
 */
export function makeEntries(
  passages: readonly Passage[],
  corpus: Pick<Corpus, "translations" | "paraphrases">,
  matcher: ConceptMatcher,
): IndexEntry[] {
  return passages.map((passage) => {
    const [, ...headings] = passage.path;
    const own = [passage.inherited, passage.text].filter((text) => text !== "").join("\n");
    const about = [...headings, own].join("\n");
    return {
      passage,
      zh: [...passage.path, own].join("\n"),
      en: corpus.translations.get(textDigest(passage.text)) ?? null,
      paraphrases: [...(corpus.paraphrases.get(textDigest(passage.text)) ?? [])],
      concepts: [...new Set(matcher.match(about).map(({ id }) => id))].sort(),
    };
  });
}
