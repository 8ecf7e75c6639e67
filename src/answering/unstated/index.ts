import { notAnswered, type Draft } from "../draft.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";
import type { Words } from "../compose/words.ts";
import { saidIn, type Check } from "./check.ts";
import { detailsStated } from "./details.ts";
import { enoughListed } from "./listed.ts";
import { ofThePart } from "./part.ts";
import { ofTheSubject } from "./subject.ts";
import { ofTheYear } from "./year.ts";

const CHECKS: readonly Check[] = [detailsStated, enoughListed, ofTheYear, ofThePart, ofTheSubject];

/**
 * A draft whose evidence says something near what is asked, and not the very thing that is asked for, refused: the nearest
 * clause is named, and its bodies are whom to ask. Any other draft stays as it is.
 */
export function withoutUnstated(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer") return draft;
  const said = saidIn(draft, knowledge);
  return CHECKS.every((check) => check(said, question, knowledge)) ? draft : unstated(draft, words, knowledge);
}

/** Why a draft doesn't stand: its evidence, the nearest that there is, doesn't state what is asked. */
export function unstated(draft: Draft, words: Words, knowledge: Knowledge): Draft {
  const nearest = draft.statements[0]?.evidence[0];
  const passage = nearest === undefined ? undefined : knowledge.passages.get(nearest.id);
  const { notCovered, roleMissing } = words.messages.refusal;
  const message = passage === undefined ? notCovered([]) : roleMissing(words.heading(passage));
  return notAnswered("not_covered", message, {
    also: nearest === undefined ? [] : [nearest],
    contacts: passage?.bodies ?? [],
  });
}
