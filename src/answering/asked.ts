import type { Words } from "./compose/words.ts";
import type { Draft } from "./draft.ts";
import type { Candidate } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import type { Scope } from "./scope.ts";
import type { Support, SupportReader } from "./support.ts";

/** A question with all that is known about it when an answer is composed. */
export interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  /** Judged passages, best first. */
  readonly candidates: readonly Candidate[];
  /** Those that may carry the answer. */
  readonly live: readonly Candidate[];
  /** How well the best of those accounts for the question; null where there is none. */
  readonly support: Support | null;
  /** Holds passages against the question. */
  readonly reader: SupportReader;
  readonly words: Words;
  readonly knowledge: Knowledge;
}

/** Weighs the best live candidate against the question once, for every handler that needs to know. */
export function askedOf(known: Omit<Asked, "support">): Asked {
  const [top] = known.live;
  return { ...known, support: top === undefined ? null : known.reader.support(top) };
}

/** Answers one kind of question; null where the question isn't of that kind. */
export type Handler = (asked: Asked) => Draft | null;
