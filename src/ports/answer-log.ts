import type { Asked, AskResponse } from "../contract/index.ts";

/** An answer with its question, as it is kept. Moments are ISO 8601, UTC. */
export interface KeptAnswer {
  readonly question: string;
  readonly askedAt: string;
  readonly asked: Asked;
  readonly response: AskResponse;
}

export interface KeptConversation {
  readonly id: string;
  readonly begunAt: string;
  readonly lastAskedAt: string;
  /** Oldest first. */
  readonly answers: readonly KeptAnswer[];
}

/** Every answer that was given, by conversation. What was acknowledged is on the disk. */
export interface AnswerLog {
  /** @throws {Unavailable} where it can't be kept; then its id must not be handed out */
  keep(answer: KeptAnswer): Promise<void>;
  answer(id: string): Promise<KeptAnswer | null>;
  conversation(id: string): Promise<KeptConversation | null>;
  /** The last `most` questions of a conversation, oldest first, and when the last was asked; null for an unknown one. */
  recent(id: string, most: number): Promise<{ readonly lastAskedAt: string; readonly questions: string[] } | null>;
  /** Erases a conversation: its answers, and what was said about them. False where there is none. */
  erase(id: string, at: Date): Promise<boolean>;
}
