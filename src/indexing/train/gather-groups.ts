import { type Corpus, textDigest } from "../../domain/corpus.ts";
import type { AlignedGroup } from "./aligned.ts";

/** What training learns from: the corpus, and its passages as Chinese texts with their headings. */
export interface TrainingTexts {
  corpus: Pick<Corpus, "translations" | "paraphrases" | "terms" | "bodies">;
  passages: readonly { text: string; path: readonly string[] }[];
}

/** Marks with which a term of the term base asks for a word's very form. */
const TERM_MARK = /^[=!]/;

/** Passages under one heading that are drawn together with it. */
const MOST_BELOW = 12;

/**
 * Aligned groups of a corpus: a passage with its translation and its paraphrases, a heading with what stands below it, a
 * concept's terms and a body's names in both languages. What several editions say alike counts once, since contrast
 * would otherwise push a text away from itself. A passage without translation still teaches which words keep company.
 */
export function gatherGroups({ corpus, passages }: TrainingTexts): AlignedGroup[] {
  const translated = (text: string): string[] => [corpus.translations.get(textDigest(text)) ?? []].flat();
  const passageGroups = unique(passages.map(({ text }) => text)).map((text): AlignedGroup => {
    const texts = [text, ...translated(text), ...(corpus.paraphrases.get(textDigest(text)) ?? [])];
    return { texts, draws: Math.min(8, texts.length) };
  });
  const headings = unique(passages.flatMap(({ path }) => path.at(-1) ?? []));
  const headingGroups = headings.map((heading): AlignedGroup => {
    const below = unique(
      passages.filter(({ path, text }) => path.at(-1) === heading && text !== heading).map(({ text }) => text),
    );
    return { texts: [heading, ...translated(heading), ...below.slice(0, MOST_BELOW)], draws: 2 };
  });
  const conceptGroups = corpus.terms.concepts.map(({ zh, en }) => ({ texts: [...zh, ...en].map(plainTerm), draws: 4 }));
  const bodyGroups = corpus.bodies.bodies.map((body) => ({
    texts: [body.full, body.short, ...body.aliases, body.fullEn, body.shortEn, ...body.aliasesEn].map(plainTerm),
    draws: 2,
  }));
  return [...passageGroups, ...headingGroups, ...conceptGroups, ...bodyGroups];
}

/** Each text once, by its digest, in the order of first occurrence. */
function unique(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [textDigest(text), text])).values()];
}

function plainTerm(term: string): string {
  return term.replace(TERM_MARK, "");
}
