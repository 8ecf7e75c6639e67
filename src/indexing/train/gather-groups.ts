import { type Corpus, textDigest } from "../../domain/corpus.ts";
import type { AlignedGroup } from "./aligned.ts";

/** What training learns from: the corpus, and its passages as Chinese texts with their headings. */
export interface TrainingTexts {
  corpus: Pick<Corpus, "translations" | "paraphrases" | "terms" | "bodies">;
  passages: readonly { text: string; path: readonly string[] }[];
}

/** Marks with which a term of the term base asks for a word's very form. */
const TERM_MARK = /^[=!]/;

/**
 * Aligned groups of a corpus: a passage with its translation and its paraphrases, a heading with the passage below it, a
 * concept's terms and a body's names in both languages. A passage without translation still teaches which words keep company.
 */
export function gatherGroups({ corpus, passages }: TrainingTexts): AlignedGroup[] {
  const fromPassages = passages.flatMap(({ text, path }): AlignedGroup[] => {
    const translation = corpus.translations.get(textDigest(text));
    const asked = corpus.paraphrases.get(textDigest(text)) ?? [];
    const texts = [text, ...(translation === undefined ? [] : [translation]), ...asked];
    const heading = path.at(-1);
    const translatedHeading = heading === undefined ? undefined : corpus.translations.get(textDigest(heading));
    const below = heading === undefined || heading === text ? [] : [{ texts: [`${heading} ${text}`, heading, translatedHeading ?? heading], draws: 1 }];
    return [{ texts, draws: Math.min(8, 1 + texts.length) }, ...below];
  });
  const fromConcepts = corpus.terms.concepts.map(({ zh, en }) => ({ texts: [...zh, ...en].map(plainTerm), draws: 4 }));
  const fromBodies = corpus.bodies.bodies.map((body) => ({
    texts: [body.full, body.short, ...body.aliases, body.fullEn, body.shortEn, ...body.aliasesEn].map(plainTerm),
    draws: 2,
  }));
  return [...fromPassages, ...fromConcepts, ...fromBodies];
}

function plainTerm(term: string): string {
  return term.replace(TERM_MARK, "");
}
