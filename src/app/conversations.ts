import { randomUUID } from "node:crypto";
import { QUESTION_MAX, type AskRequest } from "../contract/index.ts";
import type { AnswerLog } from "../ports/answer-log.ts";

/** Questions of a conversation that the next one is read over: what is older sways no reading, but would cost time. */
const QUESTIONS = 6;
/** Milliseconds without a question after which the next one is read alone. */
const IDLE_MS = 30 * 60_000;

/** The conversation that a question belongs to. */
export interface Conversation {
  readonly id: string;
  /** What the asker asked before, oldest first. */
  readonly questions: readonly string[];
}

/**
 * The conversation of a request, read from what is kept. Only the asker's own words count: what an assistant is said to
 * have answered doesn't. Ids are ours alone, since whoever holds one can read the conversation: one that isn't known (made
 * up by a client, or erased) gives way to a new one.
 */
export async function conversationOf(
  { conversationId, history }: Pick<AskRequest, "conversationId" | "history">,
  answers: AnswerLog,
  now: Date,
): Promise<Conversation> {
  const questions = (history ?? [])
    .filter(({ role }) => role === "user")
    .slice(-QUESTIONS)
    .map(({ content }) => content.slice(0, QUESTION_MAX));
  if (conversationId === undefined) return { id: randomUUID(), questions };
  const kept = await answers.recent(conversationId, QUESTIONS);
  if (kept === null) return { id: randomUUID(), questions: [] };
  const rested = now.getTime() - Date.parse(kept.lastAskedAt);
  return { id: conversationId, questions: rested <= IDLE_MS ? kept.questions : [] };
}
