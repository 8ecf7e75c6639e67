import type { Candidate } from "./judge.ts";
import { judge } from "./judge.ts";
import { wordsFor, type Words } from "./compose/words.ts";
import { notAnswered, type Draft, type Evidence } from "./draft.ts";
import { agreementDraft } from "./handlers/agreement.ts";
import { calculationDraft } from "./handlers/calculation.ts";
import { documentsDraft } from "./handlers/documents.ts";
import { documentsByDay } from "./handlers/documents-by-day.ts";
import { byBody } from "./handlers/by-body.ts";
import { byFigure } from "./handlers/by-figure.ts";
import { differenceDraft } from "./handlers/difference.ts";
import { documentFacts } from "./handlers/document-facts.ts";
import { droppedClause, editionsDraft } from "./handlers/editions-asked.ts";
import { editionOnDays } from "./handlers/edition-on-days.ts";
import { generalDraft } from "./handlers/general.ts";
import { onDay } from "./handlers/on-day.ts";
import { placeDraft } from "./handlers/place.ts";
import { reportedDraft } from "./handlers/reported.ts";
import { stillOpen } from "./handlers/still-open.ts";
import { validityAsked } from "./handlers/validity-asked.ts";
import type { Knowledge } from "./knowledge.ts";
import { withoutFalsePremise } from "./premise.ts";
import { figureAsks } from "./choose.ts";
import { leavesOneOut } from "./across.ts";
import { withPlacesOfEach } from "./handlers/with-places.ts";
import { noticesFor } from "./notices.ts";
import { says as saysOfDocuments } from "./read/document-questions.ts";
import { asksWhichDocuments } from "./read/where-spoken.ts";
import type { Question } from "./read/read-question.ts";
import { reasoned } from "./reason.ts";
import { isSupported } from "./refuse.ts";
import { supportReader, type Support, type SupportReader } from "./support.ts";
import { scopeOf } from "./scope.ts";
import { askedOf, type Asked, type Handler } from "./asked.ts";
import { isBorneOut } from "./borne-out.ts";
import { asksForThing } from "./unstated/details.ts";
import { unstated, withoutUnstated } from "./unstated/index.ts";
import { institutionsAsked } from "../language/asked-institution.ts";
import { says } from "../language/calculation-words.ts";
import { countedList } from "../language/counted-list.ts";
import { rank, type RankedPassage } from "../retrieval/rank.ts";

/** What may carry an answer: only these documents (all where empty), and not these passages. */
export interface Restriction {
  readonly documents: readonly string[];
  readonly excluded: ReadonlySet<string>;
  /** Clauses that the question before was answered from, by id: they come first where all else is equal. */
  readonly before?: ReadonlySet<string>;
}

/** How many passages are judged. */
const JUDGED = 60;

/** What came of a question, with the steps that led there. */
export interface Outcome {
  readonly question: Question;
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
  readonly support: Support | null;
}

/**
 * Answers a question that has been read: retrieve, judge, choose, compose, or refuse. Pure and synchronous.
 *
 * @param vector The question's vector by the index's encoder.
 */
export function answerQuestion(
  question: Question,
  vector: Float32Array,
  knowledge: Knowledge,
  restriction: Restriction = { documents: [], excluded: new Set() },
): Outcome {
  const words = wordsFor(question.lang, knowledge);
  const scope = scopeOf(question, knowledge, restriction.documents);
  const ranked = retrieved(question, vector, knowledge, scope.asked, restriction.documents);
  const judged = judge(
    question,
    ranked.filter((r) => !restriction.excluded.has(r.entry.passage.id)),
    scope,
    knowledge,
    restriction.before,
  );
  const reader = supportReader(question, knowledge);
  const candidates = byCoverage(judged, reader);
  const live = candidates.filter((c) => c.lost === null);
  const asked = askedOf({ question, scope, candidates, live, words, knowledge, reader });
  const found = firstThat(HANDLERS, asked) ?? notAnswered("not_covered", words.messages.refusal.notCovered([]));
  const checked = withoutUnstated(found, question, words, knowledge);
  const told = checked === found ? found : (nextBest(found, asked) ?? checked);
  const draft = reasoned(withoutFalsePremise(told, question, words, knowledge), asked);
  const outcome = {
    question,
    draft: withNotices(draft, question, words, knowledge),
    candidates,
    support: asked.support,
  };
  return leavesOneOut(outcome, knowledge) || asksWhichPolicy(question) || asksOther(outcome)
    ? { ...outcome, draft: withDocument(outcome.draft, words, knowledge) }
    : outcome;
}

/** Whether it is asked which documents there are, or what is in others than one that is named; or which it is of those cited. */
function asksOther({ question, draft }: Outcome): boolean {
  const cited = new Set(draft.statements.flatMap((s) => s.evidence.map((e) => e.document)));
  return (
    asksWhichDocuments(question) ||
    question.excepted.length > 0 ||
    (cited.size > 1 && saysOfDocuments(question.text, "whichPlace"))
  );
}

/** Whether a document is asked for beside what it pays or sets ("which policy covers …, and up to how much?"). */
function asksWhichPolicy({ asks }: Question): boolean {
  return asks.includes("documents") && figureAsks(asks).length > 0;
}

/** Where several documents are named and one of them answers ("which of the two pays …"), the answer says which. */
function withDocument(draft: Draft, words: Words, knowledge: Knowledge): Draft {
  return draft.calculation === null
    ? { ...draft, statements: withPlacesOfEach(draft.statements, words, knowledge) }
    : draft;
}

/** How many of the best are weighed by how much of the question they cover. */
const COVERED_BEST = 24;
/** What is left of the score of a passage that covers nothing of the question. Range 0 to 1. */
const UNCOVERED = 0.55;

/** The best candidates again, each by how much of the question's subject it accounts for. */
function byCoverage(candidates: readonly Candidate[], { coverage }: SupportReader): Candidate[] {
  return candidates
    .map((candidate, at) => {
      const value = at < COVERED_BEST ? UNCOVERED + (1 - UNCOVERED) * coverage(candidate) : UNCOVERED;
      return {
        ...candidate,
        score: candidate.score * value,
        judgments: [...candidate.judgments, { name: "coverage", value }],
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The kinds of question with a way of their own to be answered, the most particular first. */
const HANDLERS: readonly Handler[] = [
  agreementDraft,
  reportedDraft,
  placeDraft,
  editionOnDays,
  documentsByDay,
  onDay,
  editionsDraft,
  validityAsked,
  droppedClause,
  stillOpen,
  documentFacts,
  documentsDraft,
  byBody,
  byFigure,
  differenceDraft,
  (asked) => borneOut(supportedCalculation(asked), asked),
  (asked) => borneOut(generalDraft(asked), asked),
];

/** How far behind the best a passage may lie that states what the best doesn't. Range 0 to 1. */
const NEXT = 0.9;

/**
 * What is said by passages not far behind the best, or in its clause, where a sort of thing is asked for (a grade, a field, an
 * institute) and the best names none: null where there are none, or they name none either.
 */
function nextBest({ statements }: Draft, asked: Asked): Draft | null {
  const { question, words, knowledge, live } = asked;
  if (!asksForThing(question.text) && institutionsAsked(question.text) === null) return null;
  const silent = new Set(statements.flatMap((s) => s.evidence.map((e) => e.id)));
  const least = (live[0]?.score ?? 0) * NEXT;
  const next = live.filter(
    (c) => (c.score >= least || c.passage.clause === live[0]?.passage.clause) && !silent.has(c.passage.id),
  );
  if (next.length === 0 || next.length === live.length) return null;
  const left = askedOf({ ...asked, candidates: next, live: next });
  const draft = borneOut(generalDraft(left), left);
  return draft?.status === "answered" && withoutUnstated(draft, question, words, knowledge) === draft ? draft : null;
}

function firstThat(handlers: readonly Handler[], asked: Asked): Draft | null {
  for (const handler of handlers) {
    const draft = handler(asked);
    if (draft !== null) return draft;
  }
  return null;
}

/** A draft whose evidence bears out that it answers the question; else why there is no answer, by the nearest clause. */
function borneOut(draft: Draft | null, asked: Asked): Draft | null {
  if (draft?.status !== "answered" || isBorneOut(draft, asked)) return draft;
  return unstated(draft, asked.words, asked.knowledge, "not borne out");
}

function supportedCalculation(asked: Asked): Draft | null {
  const { text, figures } = asked.question;
  // "Which three aspects" wants them named; the number is none to compute with.
  if (!says("total", text) && countedList(text) !== null && figures.every(({ kind }) => kind === "count")) return null;
  return isSupported(asked) ? calculationDraft(asked.question, asked.live, asked.words, asked.knowledge) : null;
}

function retrieved(
  question: Question,
  vector: Float32Array,
  knowledge: Knowledge,
  asked: ReadonlySet<string> | null,
  restricted: readonly string[],
): RankedPassage[] {
  const concepts = [
    ...new Set(question.concepts.filter((c) => c.kind !== "generic" && c.kind !== "document").map((c) => c.id)),
  ];
  const documents = asked === null ? restricted : [...asked];
  return rank(
    knowledge.index,
    { text: question.text, concepts, limit: JUDGED, ...(documents.length > 0 ? { documents } : {}) },
    vector,
  );
}

function withNotices(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer") {
    // The nearest clause is shown as well: that it no longer holds is said, whatever else there is to say of it.
    const shown = noticesFor(draft.also, question.asOf, words, knowledge).filter((n) => n.code === "superseded");
    return { ...draft, notices: [...draft.notices, ...shown] };
  }
  const evidence: Evidence[] = [...draft.statements.flatMap((s) => s.evidence), ...draft.also];
  const said = draft.statements.map((s) => s.text).join("\n");
  return { ...draft, notices: [...draft.notices, ...noticesFor(evidence, question.asOf, words, knowledge, said)] };
}
