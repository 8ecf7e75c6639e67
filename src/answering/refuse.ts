import { enNotPolicy } from "../language/en/not-policy.ts";
import { zhNotPolicy } from "../language/zh/not-policy.ts";
import type { Asked } from "./asked.ts";
import { aboutOf } from "./concepts-of.ts";
import { figureAsks } from "./choose.ts";
import type { Candidate } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import type { Support } from "./support.ts";

/** The least likelihood at which a passage answers. Range 0 to 1; see the operating curve of the evals. */
export const FLOOR = { likelihood: 0.6, contact: 0.3, outOfScope: 0.85 };

/**
 * From where on a passage that doesn't answer is near enough for its bodies to be asked: by likelihood alone, or by a lower one
 * where it shares this much of the subjects that the question names. Range 0 to 1.
 */
const NEAR = { likelihood: 0.6, named: 0.25, concepts: 0.5 };
const SUBJECTS = new Set(["content", "programme", "benefit"]);

/** Whether the question is about a year that the document, by its title, isn't about, and that the passage doesn't speak of. */
function outOfTime(question: Question, { passage }: Candidate, knowledge: Knowledge): boolean {
  const title = knowledge.documents.get(passage.document)?.title ?? "";
  const years = [...title.matchAll(/20\d\d/g)].map((m) => Number(m[0]));
  if (
    question.years.length === 0 ||
    years.length === 0 ||
    question.asks.includes("validity") ||
    question.asks.includes("change")
  )
    return false;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const said = `${passage.inherited}${passage.text}`;
  return question.years.every((y) => (y < first || y > last) && !said.includes(String(y)));
}

const NOT_POLICY: readonly RegExp[] = [...zhNotPolicy, ...enNotPolicy];

/** Whether a question wishes for something that no policy answers. */
export function isNoPolicy(text: string): boolean {
  return NOT_POLICY.some((pattern) => pattern.test(text));
}

/** Whether the best candidate is about what is asked though it doesn't answer it: its bodies know more, others don't. */
export function isNear({ question, support }: Asked): boolean {
  if (support === null || support.outOfScope.length > 0 || isNoPolicy(question.text)) return false;
  if (support.likelihood >= NEAR.likelihood) return true;
  const named = question.concepts.some((concept) => !concept.nested && SUBJECTS.has(concept.kind));
  return named && support.concepts >= NEAR.concepts && support.likelihood >= NEAR.named;
}

/** Whether the best candidate supports an answer at all. */
export function isSupported(asked: Asked): boolean {
  const [top] = asked.live;
  if (top !== undefined && isOfNoCase(asked, top)) return false;
  return top !== undefined && asked.support !== null && supports(asked, top, asked.support);
}

/**
 * Whether the question is about a case that no passage has (class I), or that the best passage's clause doesn't speak of at
 * all, and the nearest passages are of the cases beside it.
 */
function isOfNoCase({ question, candidates, knowledge }: Asked, top: Candidate): boolean {
  if (isOfSibling(question, candidates, top, knowledge)) return true;
  const beside = candidates.filter((c) => c.lost === "other_case" && c.topic >= top.topic);
  if (beside.length === 0) return false;
  const spoken = new Set(
    (knowledge.byClause.get(top.passage.clause) ?? []).flatMap((p) => p.facets.map((f) => f.axis)),
  );
  return question.facets.some((f) => {
    const values = knowledge.cases.get(f.axis);
    if (f.stance !== "asserted" || f.axis === "jurisdiction" || values === undefined || values.size < 2) return false;
    const other = beside.some(({ passage }) => passage.facets.some((o) => o.axis === f.axis && o.value !== f.value));
    return !values.has(f.value) || (!spoken.has(f.axis) && other);
  });
}

/** What stands in no more passages than this is what a case is about, and no subject of the whole document. */
const OF_ONE_CASE = 8;

/**
 * Whether what the question names stands in a provision of the same clause that is for another case, and not in the best
 * one: "municipal little giants", where only national ones are provided for, and municipal champions beside them.
 */
function isOfSibling(
  question: Question,
  candidates: readonly Candidate[],
  top: Candidate,
  knowledge: Knowledge,
): boolean {
  if (figureAsks(question.asks).length === 0) return false;
  const { wide: own } = aboutOf(top.passage, knowledge);
  const named = question.concepts.filter(
    (c) =>
      !c.nested &&
      c.kind === "content" &&
      c.facet === undefined &&
      !own.has(c.id) &&
      (knowledge.index.concepts.get(c.id)?.length ?? 0) <= OF_ONE_CASE,
  );
  return candidates.some(
    (c) =>
      c.lost === "other_case" &&
      c.passage.clause === top.passage.clause &&
      named.some((n) => aboutOf(c.passage, knowledge).wide.has(n.id)),
  );
}

/** Whether a contact is asked for of somebody or something by a name that no document has. */
function ofSomebodyUnknown({ words }: Support): boolean {
  return words.some(({ term, weight, known }) => !known && weight >= 1 && /^[\u4e00-\u9fff]/.test(term));
}

/** Whether a given passage does, also one that may not carry the answer itself. */
export function supports({ question, scope, knowledge }: Asked, candidate: Candidate, support: Support): boolean {
  if (question.asks.includes("contact")) {
    if (ofSomebodyUnknown(support)) return false;
    if (scope.asked !== null || support.likelihood >= FLOOR.contact) return true;
  }
  if (support.outOfScope.some((o) => o.place) || isNoPolicy(question.text)) return false;
  const priced = support.outOfScope.length > 0 && figureAsks(question.asks).length > 0;
  const floor = priced ? FLOOR.outOfScope : FLOOR.likelihood;
  return !outOfTime(question, candidate, knowledge) && support.likelihood >= floor;
}
