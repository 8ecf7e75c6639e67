import { enumerates, listWanted } from "../language/listed.ts";
import { detailsAsked, statesDetail, type AskedDetail } from "./details.ts";
import { notAnswered, type Draft, type Evidence } from "./draft.ts";
import { isReport } from "./report.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import type { Words } from "./compose/words.ts";

/**
 * A draft whose evidence says something near what is asked, and not the detail that is asked for, refused: the nearest
 * clause is named, and its bodies are whom to ask. Any other draft stays as it is.
 */
export function withoutUnstated(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer") return draft;
  const evidence = draft.statements.flatMap((s) => s.evidence);
  const unstated = detailsAsked(question.text).some((detail) => !evidence.some((e) => states(e, detail, knowledge)));
  return unstated || !listsEnough(evidence, question, knowledge) ? refused(evidence, words, knowledge) : draft;
}

/** Whether as many things are named as the question wants named; true where it says no number. */
function listsEnough(evidence: readonly Evidence[], { text }: Question, knowledge: Knowledge): boolean {
  const wanted = listWanted(text);
  if (wanted === null || new Set(evidence.map((e) => e.id)).size >= wanted) return true;
  return evidence.some((e) => enumerates(stated(e, knowledge), wanted));
}

/** What a piece of evidence says, with what it takes over from above it. */
function stated({ id, quote }: Evidence, { passages }: Knowledge): string {
  return `${passages.get(id)?.inherited ?? ""}${quote}`;
}

function states(evidence: Evidence, detail: AskedDetail, knowledge: Knowledge): boolean {
  // What came of a policy stands in reports; the policy itself says what is to come of it.
  if (detail.name === "outcome") return isReport(knowledge.documents.get(evidence.document));
  return statesDetail(stated(evidence, knowledge), detail);
}

function refused(evidence: readonly Evidence[], words: Words, knowledge: Knowledge): Draft {
  const [nearest] = evidence;
  const passage = nearest === undefined ? undefined : knowledge.passages.get(nearest.id);
  const { notCovered, roleMissing } = words.messages.refusal;
  const message = passage === undefined ? notCovered([]) : roleMissing(words.heading(passage));
  return notAnswered("not_covered", message, {
    also: nearest === undefined ? [] : [nearest],
    contacts: passage?.bodies ?? [],
  });
}
