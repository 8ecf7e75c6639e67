/** How many conversations are kept, how many questions of each, and for how long after the last one. */
export interface ConversationLimits {
  readonly conversations: number;
  readonly questions: number;
  /** Milliseconds. */
  readonly idle: number;
}

const DEFAULT_LIMITS: ConversationLimits = { conversations: 10_000, questions: 6, idle: 30 * 60_000 };

interface Conversation {
  readonly questions: readonly string[];
  readonly lastAsked: number;
}

/**
 * What was asked before in each conversation, in memory: the one that rested longest is forgotten first, and each after
 * a time without a question. Answers aren't kept: only the asker's own words may shape how a question is read.
 */
export class Conversations {
  readonly #limits: ConversationLimits;
  /** In the order of their last question, oldest first. */
  readonly #kept = new Map<string, Conversation>();

  constructor(limits: Partial<ConversationLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** Questions asked before, oldest first; [] for a conversation that is unknown or forgotten. */
  questionsOf(id: string, now: Date): readonly string[] {
    const conversation = this.#kept.get(id);
    return conversation !== undefined && this.#isFresh(conversation, now) ? conversation.questions : [];
  }

  add(id: string, question: string, now: Date): void {
    const questions = [...this.questionsOf(id, now), question].slice(-this.#limits.questions);
    this.#kept.delete(id);
    this.#kept.set(id, { questions, lastAsked: now.getTime() });
    for (const [oldest, conversation] of this.#kept) {
      if (this.#kept.size <= this.#limits.conversations && this.#isFresh(conversation, now)) break;
      this.#kept.delete(oldest);
    }
  }

  get size(): number {
    return this.#kept.size;
  }

  #isFresh(conversation: Conversation, now: Date): boolean {
    return now.getTime() - conversation.lastAsked <= this.#limits.idle;
  }
}
