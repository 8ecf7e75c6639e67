import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Outcome } from "../answering/answer-question.ts";
import { wordsFor } from "../answering/compose/words.ts";
import { answerInConversation, type ConversationInput, type Encode } from "../answering/conversation.ts";
import type { Draft } from "../answering/draft.ts";
import type { AskRequest, AskResponse } from "../contract/index.ts";
import type { AskListener } from "../http/service.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { AnswerLog } from "../ports/answer-log.ts";
import { withoutIntroduction } from "../privacy/introduction.ts";
import { conversationOf } from "./conversations.ts";
import { dayInShanghai, type Clock } from "./clock.ts";
import { explanation, grounds } from "./explanation.ts";
import type { AdapterHealth } from "./adapter-health.ts";
import type { GuardCounts } from "./guard-counts.ts";
import { groundsOf, guarded } from "./guarded.ts";
import type { House } from "./house.ts";
import { answerBody } from "./respond.ts";
import { standaloneQuestion } from "./standalone.ts";
import { isWordable, written } from "./written.ts";

export interface AskTools {
  /** Every answer is kept there before it is given as the authority. */
  readonly answers: AnswerLog;
  readonly clock: Clock;
  readonly counts: GuardCounts;
  readonly health: AdapterHealth;
  readonly logger: Logger;
  /** Words answers and follow-ups; null where nobody does, and they stay as composed. */
  readonly model: LanguageModel | null;
}

/** Who words answers where no language model does. */
const OWN_WORDS = "extractive";

/** Answers one question from one snapshot: read, retrieve, compose, guard, word, guard again, cite. */
export async function ask(
  request: AskRequest,
  house: House,
  tools: AskTools,
  signal?: AbortSignal,
  listener?: AskListener,
): Promise<AskResponse> {
  const { answers, clock, counts, health, logger } = tools;
  const started = performance.now();
  signal?.throwIfAborted();
  const now = clock();
  const { knowledge, encoder } = house.snapshot;
  const id = randomUUID();
  const conversation = await conversationOf(request, answers, now);
  const conversationId = conversation.id;
  const vectors = new Map<string, Float32Array>();
  let encodeMs = 0;
  const encode = async (text: string): Promise<Float32Array> => {
    const from = performance.now();
    const [vector = new Float32Array(encoder.dimensions)] = await health.ofEncoder(encoder.id, () =>
      encoder.encodeQueries([text]),
    );
    signal?.throwIfAborted();
    vectors.set(text, vector);
    encodeMs += performance.now() - from;
    return vector;
  };
  const input: ConversationInput = {
    question: withoutIntroduction(request.question),
    lang: request.lang,
    asOf: request.asOf ?? dayInShanghai(now),
    history: conversation.questions.map(withoutIntroduction),
    documents: (request.documents ?? []).map((name) => house.catalogue.find(name)?.id ?? name),
  };
  listener?.started({ id, conversationId });
  const outcome = await understood(input, house, encode, tools, signal);
  const { draft, removed } = guarded(outcome, knowledge, house.quantitiesOf);
  counts.add(removed);
  for (const { findings, replaced } of removed) logger.warn({ findings, replaced }, "the guard withheld a statement");
  const bodyOf = (said: Draft) => answerBody(outcome, said, request, house.catalogue, house.quantitiesOf);
  const worded = await inModelsWords(
    { ...outcome, draft },
    house,
    tools,
    (said) => listener?.said(bodyOf(said).answer),
    signal,
  );
  const totalMs = performance.now() - started;
  const response: AskResponse = {
    id,
    conversationId,
    ...bodyOf(worded.draft),
    answeredBy: worded.by,
    indexVersion: knowledge.index.version,
    timings: { retrieveMs: encodeMs, answerMs: totalMs - encodeMs, totalMs },
  };
  await answers.keep({
    question: request.question,
    askedAt: now.toISOString(),
    asked: { lang: request.lang, topK: request.topK, documents: request.documents ?? null },
    response: { ...response, explain: grounds(outcome) },
  });
  if (!request.explain) return response;
  const vector = vectors.get(outcome.question.text) ?? new Float32Array(encoder.dimensions);
  return { ...response, explain: explanation(outcome, vector, knowledge) };
}

/** The answer as composed: to the follow-up in a model's words where that is answered, else to the asker's own. */
async function understood(
  input: ConversationInput,
  { snapshot: { knowledge } }: House,
  encode: Encode,
  { model, counts, logger }: AskTools,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  if (model !== null && input.history.length > 0) {
    const { question, fault } = await standaloneQuestion(input, knowledge, model, signal);
    if (fault !== null) {
      counts.addFault(fault);
      logger.warn({ fault }, "the language model didn't say what a follow-up means");
    }
    if (question !== null) {
      const outcome = await answerInConversation({ ...input, question, history: [] }, knowledge, encode);
      if (outcome.draft.status === "answered") return outcome;
    }
  }
  return answerInConversation(input, knowledge, encode);
}

/** The draft in the model's words as far as they pass; as it is where there is no model or nothing for it to word. */
async function inModelsWords(
  outcome: Outcome,
  house: House,
  { model, counts, logger }: AskTools,
  onSaid: (soFar: Draft) => void,
  signal: AbortSignal | undefined,
): Promise<{ readonly draft: Draft; readonly by: string }> {
  const { draft, question } = outcome;
  if (model === null || !isWordable(draft)) return { draft, by: OWN_WORDS };
  const { knowledge } = house.snapshot;
  const sources = house.claimSources[question.lang === "en" ? "en" : "zh"];
  const grounds = groundsOf(outcome, knowledge, house.quantitiesOf);
  const result = await written(
    outcome,
    draft,
    { model, knowledge, sources, grounds },
    (statements) => onSaid({ ...draft, statements }),
    signal,
  );
  counts.addWritten(result);
  const withheld = result.claims.filter((claim) => claim.outcome !== "passed").map(({ findings }) => findings);
  if (withheld.length > 0) logger.warn({ withheld }, "the guard withheld claims of the language model");
  if (result.fault !== null) logger.warn({ fault: result.fault }, "the language model gave no usable answer");
  const { messages } = wordsFor(question.lang, knowledge);
  const notices = result.fallback
    ? [...draft.notices, { code: "fallback" as const, message: messages.notices.fallback() }]
    : draft.notices;
  return { draft: { ...result.draft, notices }, by: result.byModel ? model.name : OWN_WORDS };
}
