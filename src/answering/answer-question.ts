import type { Candidate } from "./judge.ts";
import { judge } from "./judge.ts";
import { bodyStatement } from "./compose/bodies.ts";
import { figureStatements } from "./compose/figures.ts";
import { textStatements } from "./compose/texts.ts";
import { wordsFor, type Words } from "./compose/words.ts";
import { choose } from "./choose.ts";
import { answered, notAnswered, type Draft, type Evidence, type Statement } from "./draft.ts";
import { passageEvidence } from "./evidence.ts";
import type { Knowledge } from "./knowledge.ts";
import { noticesFor } from "./notices.ts";
import type { Question } from "./read/read-question.ts";
import { FLOOR, supportOf, type Support } from "./refuse.ts";
import { scopeOf } from "./scope.ts";
import { rank, type RankedPassage } from "../retrieval/rank.ts";

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
  documents: readonly string[] = [],
): Outcome {
  const words = wordsFor(question.lang, knowledge);
  const scope = scopeOf(question, knowledge, documents);
  const ranked = retrieved(question, vector, knowledge, scope.asked, documents);
  const candidates = judge(question, ranked, scope, knowledge);
  const live = candidates.filter((c) => c.lost === null);
  const top = live[0];
  if (top === undefined) return { question, draft: notAnswered("not_covered", words.messages.refusal.notCovered([])), candidates, support: null };
  const support = supportOf(question, top, knowledge);
  const draft = withNotices(supported(question, candidates, top, support, words, knowledge), question, words, knowledge);
  return { question, draft, candidates, support };
}

function retrieved(
  question: Question,
  vector: Float32Array,
  knowledge: Knowledge,
  asked: ReadonlySet<string> | null,
  restricted: readonly string[],
): RankedPassage[] {
  const concepts = [...new Set(question.concepts.filter((c) => c.kind !== "generic" && c.kind !== "document").map((c) => c.id))];
  const documents = asked === null ? restricted : [...asked];
  return rank(
    knowledge.index,
    { text: question.text, concepts, limit: JUDGED, ...(documents.length > 0 ? { documents } : {}) },
    vector,
  );
}

function supported(
  question: Question,
  candidates: readonly Candidate[],
  top: Candidate,
  support: Support,
  words: Words,
  knowledge: Knowledge,
): Draft {
  const nearest = [passageEvidence(top.passage, knowledge)];
  if (support.score < FLOOR.score || support.coverage < FLOOR.coverage) {
    return notAnswered("not_covered", words.messages.refusal.notCovered([]), { also: nearest, contacts: top.passage.bodies });
  }
  const statements = compose(question, candidates, words, knowledge);
  return statements.length === 0
    ? notAnswered("not_covered", words.messages.refusal.roleMissing(words.heading(top.passage)), { also: nearest, contacts: top.passage.bodies })
    : answered(statements);
}

function compose(question: Question, candidates: readonly Candidate[], words: Words, knowledge: Knowledge): Statement[] {
  const live = candidates.filter((c) => c.lost === null);
  const statements: Statement[] = [];
  const { choices, unfilled } = choose(question, candidates, knowledge);
  if (choices.length > 0) statements.push(...figureStatements(choices, words, knowledge));
  if (question.asks.some((a) => a === "body" || a === "lead_body" || a === "support_body")) {
    const body = bodyStatement(question, live, words, knowledge);
    if (body !== null) statements.push(body);
  }
  if (statements.length > 0) return statements;
  return unfilled.length > 0 ? [] : textStatements(live, words, knowledge);
}

function withNotices(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer") return draft;
  const evidence: Evidence[] = [...draft.statements.flatMap((s) => s.evidence), ...draft.also];
  return { ...draft, notices: [...draft.notices, ...noticesFor(evidence, question.asOf, words, knowledge)] };
}
