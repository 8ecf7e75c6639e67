import type { Draft, Evidence } from "../draft.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";

/** A piece of what a draft rests on, with all that it says: its own words, what it takes over, and how the answer puts it. */
export interface Said {
  readonly evidence: Evidence;
  readonly text: string;
}

/** Whether what a draft rests on states one sort of thing that the question asks for; true where it asks for none. */
export type Check = (said: readonly Said[], question: Question, knowledge: Knowledge) => boolean;

/** All that a draft rests on. What is known of a document as a whole (its date) stands in the answer alone. */
export function saidIn(draft: Draft, { passages }: Knowledge): Said[] {
  return draft.statements.flatMap(({ text, evidence }) =>
    evidence.map((e) => ({ evidence: e, text: `${passages.get(e.id)?.inherited ?? ""}${e.quote}\n${text}` })),
  );
}
