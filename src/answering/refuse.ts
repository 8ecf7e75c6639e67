import { EN_COMMON } from "../language/en/common-words.ts";
import { subjectWeights } from "../language/zh/parts-of-speech.ts";
import { termCoverage, type CoveredTerm } from "../retrieval/term-coverage.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

/** How well a passage accounts for what the question speaks of. */
export interface Support {
  /** Score of the passage on topic alone. */
  readonly score: number;
  /** Covered share of the question's subject words, 0 to 1, each by how telling it is. */
  readonly coverage: number;
  /** Subject words and concepts that the evidence doesn't account for, the most telling first. */
  readonly uncovered: readonly string[];
  /** Weight of all of them together. */
  readonly uncoveredWeight: number;
  /** Terms that the corpus is known not to be about, and places elsewhere. */
  readonly outOfScope: readonly { readonly term: string; readonly place: boolean }[];
}

/** Support beyond these is no support. Set on the calibration cases. */
export const FLOOR = { score: 0.5, coverage: 0.4, uncovered: 2.6 } as const;

interface Weighed {
  readonly term: string;
  readonly weight: number;
  readonly covered: number;
}

/** How well the passage, with its clause and document, accounts for the question. */
export function supportOf(question: Question, candidate: Candidate, knowledge: Knowledge): Support {
  const { index } = knowledge;
  const position = index.positions.get(candidate.passage.id) ?? 0;
  const have = new Set(index.entries[position]?.concepts ?? []);
  const { terms } = termCoverage(index, question.text, position);
  const tags = subjectWeights(question.text);
  const weighed = terms.map((term) => weigh(term, tags, question, have, knowledge));
  const total = weighed.reduce((sum, w) => sum + w.weight, 0);
  const covered = weighed.reduce((sum, w) => sum + w.weight * w.covered, 0);
  const missing = weighed.filter((w) => w.covered < 0.5 && w.weight > 0.2).sort((a, b) => b.weight - a.weight);
  return {
    score: candidate.topic,
    coverage: total === 0 ? 1 : covered / total,
    uncovered: missing.map((m) => m.term),
    uncoveredWeight: missing.reduce((sum, m) => sum + m.weight * (1 - m.covered), 0),
    outOfScope: question.concepts
      .filter((c) => !c.nested && !have.has(c.id) && (c.kind === "out_of_scope" || (c.kind === "place" && !knowledge.index.concepts.has(c.id))))
      .map((c) => ({ term: question.text.slice(c.start, c.end), place: c.kind === "place" })),
  };
}

/** A word of the question: how telling it is of the subject, and how far the passage has it, by word or by concept. */
function weigh(
  { term, idf, covered, known }: CoveredTerm,
  tags: ReadonlyMap<string, number>,
  question: Question,
  have: ReadonlySet<string>,
  knowledge: Knowledge,
): Weighed {
  const at = question.text.indexOf(term);
  const concepts = question.concepts.filter((c) => at >= 0 && c.start < at + term.length && c.end > at);
  const named = question.numbered.spans.concat(question.place.spans).some(([from, to]) => at >= from && at < to);
  if (named || concepts.some((c) => c.kind === "document")) return { term, weight: 0, covered: 1 };
  if (concepts.some((c) => have.has(c.id))) return { term, weight: 1, covered: 1 };
  if (concepts.some((c) => c.kind === "generic")) return { term, weight: 0, covered: 1 };
  const rarity = Math.min(1, idf / Math.log(1 + knowledge.index.entries.length));
  const content = concepts.some((c) => c.kind === "content" || c.kind === "programme");
  const weight = content ? 1 : subjectWeight(term, tags, known);
  return { term, weight: weight * rarity, covered };
}

function subjectWeight(term: string, tags: ReadonlyMap<string, number>, known: boolean): number {
  if (/^[\d.,]+/.test(term)) return 0;
  if (/^[a-z]/.test(term)) return EN_COMMON.has(term) ? 0 : known ? 0.7 : 0.9;
  return tags.get(term) ?? 0.4;
}

/** Whether the best candidate supports an answer at all. */
export function isSupported({ question, live, knowledge }: Asked): boolean {
  const [top] = live;
  if (top === undefined) return false;
  const support = supportOf(question, top, knowledge);
  if (support.outOfScope.length > 0) return false;
  return support.score >= FLOOR.score && support.coverage >= FLOOR.coverage && support.uncoveredWeight <= FLOOR.uncovered;
}
