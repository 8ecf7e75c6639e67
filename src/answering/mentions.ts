import type { Passage } from "../domain/passage.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import type { Standing } from "./support.ts";

/** A subject that a question names, as it names it. */
export interface Mention {
  /** Concept id. */
  readonly id: string;
  readonly text: string;
  /** How much of the words that name it stands in the passages. Range 0 to 1. */
  readonly held: number;
}

const NAMED: ReadonlySet<string> = new Set(["content", "programme", "benefit"]);

/**
 * The subjects that a question names, each with how far passages have it in the very words. A concept stands for all its
 * terms, and one that is wide has terms that aren't each other's synonyms: a passage may have the concept, and not what
 * the question names.
 */
export function mentionsOf(
  { text, concepts }: Question,
  passages: readonly Passage[],
  standing: readonly Standing[],
  knowledge: Knowledge,
): Mention[] {
  const named = concepts.filter((c) => !c.nested && c.facet === undefined && NAMED.has(c.kind));
  if (named.length === 0) return [];
  const written = passages.map((p) => writtenOf(p, knowledge)).join("\n");
  return named.map((c) => {
    const own = text.slice(c.start, c.end);
    const words = standing.filter((w) => w.term !== "" && own.includes(w.term));
    const share = words.reduce((sum, w) => sum + w.covered, 0) / Math.max(1, words.length);
    return { id: c.id, text: own, held: written.includes(own) ? 1 : share };
  });
}

/** All that is written of a passage, folded: its own words, headings below the title, translation, ways to ask for it. */
function writtenOf({ id, inherited, text, path }: Passage, { index }: Knowledge): string {
  const entry = index.entries[index.positions.get(id) ?? -1];
  return [inherited, text, ...path.slice(1), entry?.en ?? "", ...(entry?.paraphrases ?? [])].join("\n").toLowerCase();
}
