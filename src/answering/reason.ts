import type { Asked } from "./asked.ts";
import { conceptsOf } from "./concepts-of.ts";
import { notAnswered, type Draft } from "./draft.ts";
import { asWritten } from "./read/as-written.ts";
import { isNoPolicy } from "./refuse.ts";

/**
 * A refusal with the reason that the question itself gives, where it gives one: it is no question of policy, or it is about
 * another place. Then no clause is near and no body here is in charge; any other draft stays as it is.
 */
export function reasoned(draft: Draft, asked: Asked): Draft {
  if (draft.status === "answered" || draft.reason?.code !== "not_covered") return draft;
  const { refusal } = asked.words.messages;
  if (asksNoPolicy(asked)) return notAnswered("not_policy", refusal.notPolicy());
  const place = otherPlace(asked);
  return place === null
    ? draft
    : notAnswered("other_place", refusal.otherPlace(asWritten(asked.question.original, place)));
}

/** Whether the question is of a kind that no policy answers, and not about what the best passage speaks of as well. */
function asksNoPolicy({ question, live, knowledge }: Asked): boolean {
  if (isNoPolicy(question.text)) return true;
  const have = new Set(live.slice(0, 1).flatMap(({ passage }) => conceptsOf(passage, knowledge.index)));
  const subjects = question.concepts.filter((c) => !c.nested && c.kind !== "generic" && c.kind !== "place");
  const foreign = subjects.filter((c) => knowledge.noPolicy.has(c.id) && !have.has(c.id));
  return foreign.length > 0 && subjects.every((c) => foreign.includes(c) || !have.has(c.id));
}

/** The place whose policies aren't here, in the question's words; null where it names none. */
function otherPlace({ question, support }: Asked): string | null {
  const elsewhere = support?.outOfScope.find((o) => o.place);
  if (elsewhere !== undefined) return elsewhere.term;
  if (support !== null || question.concepts.some((c) => c.facet?.axis === "jurisdiction" && c.facet.value === "own"))
    return null;
  const named = question.concepts.find((c) => c.kind === "place" && c.facet?.value === "other" && !c.nested);
  return named === undefined ? null : question.text.slice(named.start, named.end);
}
