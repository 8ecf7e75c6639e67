import type { Asked } from "../asked.ts";
import { answered, type Draft } from "../draft.ts";
import { resolvePlace, namesPlace } from "../read/references.ts";
import { changesDraft, changeStatement, droppedDraft, editionPair, type EditionPair } from "./editions.ts";

/** How much better than the best of the edition in force a dropped clause must fit to be what is meant. */
const CLEARLY = 1.12;

/** What an edition changed: of a named item, of a topic, or altogether; null where no change is asked or there is one edition. */
export function editionsDraft(asked: Asked): Draft | null {
  const { question, scope, candidates, words, knowledge } = asked;
  if (!question.asks.includes("change")) return null;
  const ids = scope.asked === null ? candidates.slice(0, 1).map((c) => c.passage.document) : [...scope.asked];
  const pair = ids.map((id) => knowledge.documents.get(id)).flatMap((d) => (d === undefined ? [] : (editionPair(d, knowledge) ?? [])))[0];
  if (pair === undefined) return null;
  const dropped = droppedClause(asked);
  if (dropped !== null) return dropped;
  const ref = namedRef(asked, pair);
  const change = ref === null ? topicChange(asked, pair) : pair.changes.find((c) => c.before?.ref === ref || c.after?.ref === ref);
  return change === undefined || change === null
    ? changesDraft(pair, words, knowledge)
    : change.kind === "removed"
      ? droppedDraft(pair, change, words, knowledge)
      : answered([changeStatement(pair, change, words, knowledge)]);
}

function namedRef({ question, scope }: Asked, { earlier, later }: EditionPair): string | null {
  if (!namesPlace(question.place)) return null;
  const first = scope.exact && scope.asked?.has(earlier.id) === true ? earlier : later;
  return resolvePlace(first, question.place) ?? resolvePlace(first === earlier ? later : earlier, question.place);
}

/** The change of the clause that the best candidate of either edition stands in, if the question is about a clause at all. */
function topicChange({ question, candidates, scope }: Asked, pair: EditionPair): EditionPair["changes"][number] | null {
  const about = question.concepts.some((c) => c.kind === "content" || c.kind === "benefit" || c.kind === "programme");
  const best = candidates.find((c) => c.passage.document === pair.later.id || c.passage.document === pair.earlier.id);
  if (best === undefined || (!about && scope.asked !== null)) return null;
  const side = best.passage.document === pair.later.id ? "after" : "before";
  return pair.changes.find((c) => c[side]?.ref === best.passage.ref) ?? null;
}

/** A question about a clause that the edition in force has dropped: says so instead of answering from the repealed one. */
export function droppedClause(asked: Asked): Draft | null {
  const { candidates, live, scope, words, knowledge } = asked;
  const repealed = candidates.find((c) => c.lost === "superseded" || (scope.exact && !scope.current.has(c.passage.document)));
  if (repealed === undefined || (scope.exact && !wantsStatus(asked))) return null;
  const document = knowledge.documents.get(repealed.passage.document);
  const pair = document === undefined ? null : editionPair(document, knowledge);
  const change = pair?.changes.find((c) => c.kind === "removed" && c.before?.ref === repealed.passage.ref);
  if (pair === null || change === undefined) return null;
  const best = Math.max(0, ...live.filter((c) => c.passage.document !== repealed.passage.document).map((c) => c.topic));
  return repealed.topic >= best * CLEARLY ? droppedDraft(pair, change, words, knowledge) : null;
}

/** Whether a repealed edition asked about by name is asked whether it still holds, not what it said. */
function wantsStatus({ question }: Asked): boolean {
  return question.asks.includes("validity") || question.asks.includes("change");
}
