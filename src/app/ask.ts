import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Outcome } from "../answering/answer-question.ts";
import { answerInConversation } from "../answering/conversation.ts";
import { QUESTION_MAX, type AskRequest, type AskResponse } from "../contract/index.ts";
import type { AnswerWriter } from "../ports/answer-writer.ts";
import type { Conversations } from "./conversations.ts";
import { dayInShanghai, type Clock } from "./clock.ts";
import { explanation } from "./explanation.ts";
import type { GuardCounts } from "./guard-counts.ts";
import { guarded } from "./guarded.ts";
import { answerBody } from "./respond.ts";
import type { House } from "./house.ts";

export interface AskTools {
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly counts: GuardCounts;
  readonly logger: Logger;
  readonly writer: AnswerWriter;
}

/** Answers one question from one snapshot: read, retrieve, compose, word, guard, cite. */
export async function ask(
  request: AskRequest,
  house: House,
  { conversations, clock, counts, logger, writer }: AskTools,
  signal?: AbortSignal,
): Promise<AskResponse> {
  const started = performance.now();
  signal?.throwIfAborted();
  const now = clock();
  const { knowledge, encoder } = house.snapshot;
  const conversationId = request.conversationId ?? randomUUID();
  const vectors = new Map<string, Float32Array>();
  let encodeMs = 0;
  const encode = async (text: string): Promise<Float32Array> => {
    const from = performance.now();
    const [vector = new Float32Array(encoder.dimensions)] = await encoder.encodeQueries([text]);
    signal?.throwIfAborted();
    vectors.set(text, vector);
    encodeMs += performance.now() - from;
    return vector;
  };
  const composed = await answerInConversation(
    {
      question: request.question,
      lang: request.lang,
      asOf: request.asOf ?? dayInShanghai(now),
      history: historyOf(request, conversations, now),
      documents: (request.documents ?? []).map((name) => house.catalogue.find(name)?.id ?? name),
    },
    knowledge,
    encode,
  );
  const outcome = await worded(composed, writer, signal);
  const { draft, removed } = guarded(outcome, knowledge, house.quantitiesOf);
  counts.add(removed);
  for (const { findings, replaced } of removed) logger.warn({ findings, replaced }, "the guard withheld a statement");
  const body = answerBody(outcome, draft, request, house.catalogue, house.quantitiesOf);
  if (request.history === undefined) conversations.add(conversationId, request.question, now);
  const vector = vectors.get(outcome.question.text) ?? new Float32Array(encoder.dimensions);
  const totalMs = performance.now() - started;
  return {
    id: randomUUID(),
    conversationId,
    ...body,
    answeredBy: writer.name,
    indexVersion: knowledge.index.version,
    timings: { retrieveMs: encodeMs, answerMs: totalMs - encodeMs, totalMs },
    ...(request.explain ? { explain: explanation(outcome, vector, knowledge) } : {}),
  };
}

/** The outcome with its sentences in the writer's words; the guards see what the writer wrote. */
async function worded(outcome: Outcome, writer: AnswerWriter, signal: AbortSignal | undefined): Promise<Outcome> {
  const { question, draft } = outcome;
  const statements = await writer.write({ question: question.text, lang: question.lang }, draft.statements, signal);
  return { ...outcome, draft: { ...draft, statements } };
}

/** Questions before, at most as many as a conversation keeps: what is older sways no reading, but would cost time. */
const HISTORY_QUESTIONS = 6;

/** What the asker said before; what an assistant is said to have answered counts for nothing. */
function historyOf(request: AskRequest, conversations: Conversations, now: Date): readonly string[] {
  if (request.history !== undefined)
    return request.history
      .filter(({ role }) => role === "user")
      .slice(-HISTORY_QUESTIONS)
      .map(({ content }) => content.slice(0, QUESTION_MAX));
  return request.conversationId === undefined ? [] : conversations.questionsOf(request.conversationId, now);
}
