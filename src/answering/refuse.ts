import { termCoverage, type CoveredTerm } from "../retrieval/term-coverage.ts";
import type { Candidate } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

/** How well a passage accounts for what the question speaks of. */
export interface Support {
  /** Score of the passage. */
  readonly score: number;
  /** Covered share of the question's content, 0 to 1. */
  readonly coverage: number;
  /** Content words that nothing in the evidence accounts for, the most telling first. */
  readonly uncovered: readonly string[];
  /** Weight of the most telling of them, 0 to 1. */
  readonly worst: number;
}

/** Support below either of these is no support. Set on the calibration cases; see `npm run eval -- --curve`. */
export const FLOOR = { score: 0.55, coverage: 0.45, worst: 0.9 } as const;

/** How well the passage, with its clause and document, accounts for the question. */
export function supportOf(question: Question, candidate: Candidate, knowledge: Knowledge): Support {
  const { index } = knowledge;
  const position = index.positions.get(candidate.passage.id) ?? 0;
  const entry = index.entries[position];
  const have = new Set(entry?.concepts ?? []);
  const { terms } = termCoverage(index, question.text, position);
  const weighed = terms.map((term) => ({ term, ...weigh(term, question, have, knowledge) }));
  const total = weighed.reduce((sum, w) => sum + w.weight, 0);
  const covered = weighed.reduce((sum, w) => sum + w.weight * w.covered, 0);
  const missing = weighed.filter((w) => w.covered < 0.5 && w.weight > 0).sort((a, b) => b.weight - a.weight);
  return {
    score: candidate.topic,
    coverage: total === 0 ? 1 : covered / total,
    uncovered: missing.map((m) => m.term.term),
    worst: missing[0]?.weight ?? 0,
  };
}

function weigh(term: CoveredTerm, question: Question, have: ReadonlySet<string>, knowledge: Knowledge): { weight: number; covered: number } {
  const at = question.text.indexOf(term.term);
  const concepts = question.concepts.filter((c) => at >= 0 && c.start <= at && c.end >= at + term.term.length);
  if (concepts.some((c) => c.kind === "document" || c.kind === "generic")) return { weight: 0, covered: 1 };
  if (concepts.some((c) => have.has(c.id))) return { weight: 1, covered: 1 };
  const most = Math.log(1 + knowledge.index.entries.length);
  const weight = Math.min(1, term.idf / most);
  return { weight, covered: term.covered };
}
