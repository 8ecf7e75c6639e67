import type { AskResponse } from "../contract/index.ts";
import type { Api, Outcome, Query } from "./api.ts";
import type { Remembered } from "./memory.ts";
import type { Failure, Scope, Turn, TurnState, Vote } from "./turn.ts";

/** What happens in a conversation, for whoever listens. */
export type ChatEvent =
  | { readonly type: "ask"; readonly question: string }
  | { readonly type: "answer"; readonly question: string; readonly answer: AskResponse }
  | { readonly type: "error"; readonly question: string; readonly failure: Failure }
  | { readonly type: "feedback"; readonly answerId: string; readonly helpful: boolean }
  | { readonly type: "reset" };

export interface ChatOptions {
  readonly api: Pick<Api, "ask" | "feedback" | "forget">;
  /** Language to ask for, by question. */
  readonly langFor: (question: string) => Query["lang"];
  /** Told after every change. */
  readonly changed: () => void;
  readonly tell: (event: ChatEvent) => void;
}

/** A conversation: its questions, one of which may be under way. It knows no page. */
export class Chat {
  readonly #options: ChatOptions;
  #turns: readonly Turn[] = [];
  #conversationId: string | null = null;
  #running: AbortController | null = null;
  #lastKey = 0;
  /** What was said of answers without the server confirming it, and the key to send it again under. */
  readonly #unacknowledged = new Map<string, string>();

  constructor(options: ChatOptions) {
    this.#options = options;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  get conversationId(): string | null {
    return this.#conversationId;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Takes up a conversation that was kept. */
  resume({ turns, conversationId }: Pick<Remembered, "turns" | "conversationId">): void {
    this.#turns = turns;
    this.#conversationId = conversationId;
    this.#lastKey = Math.max(0, ...turns.map((turn) => turn.key));
    this.#options.changed();
  }

  /** Shows a question with an answer that is already there. */
  show(question: string, scope: Scope, answer: AskResponse): void {
    this.#turns = [];
    this.#conversationId = answer.conversationId;
    this.#add(question, scope, { kind: "answered", answer });
  }

  /** Asks. Does nothing while a question is under way, or where there is none. */
  async ask(question: string, scope: Scope): Promise<void> {
    const text = question.trim();
    if (text === "" || this.busy) return;
    this.#options.tell({ type: "ask", question: text });
    await this.#run(this.#add(text, scope, { kind: "waiting", text: "" }));
  }

  /** Asks a question again that was stopped or failed. */
  async retry(key: number): Promise<void> {
    if (this.busy) return;
    const turn = this.#turns.find((one) => one.key === key);
    if (turn === undefined) return;
    this.#update(key, { state: { kind: "waiting", text: "" } });
    await this.#run(turn);
  }

  /** Gives up the question under way. */
  stop(): void {
    this.#running?.abort();
  }

  /** Forgets everything, here and on the server. */
  reset(): void {
    this.stop();
    this.#running = null;
    if (this.#conversationId !== null) void this.#options.api.forget(this.#conversationId);
    this.#turns = [];
    this.#conversationId = null;
    this.#options.tell({ type: "reset" });
    this.#options.changed();
  }

  toggleSource(key: number, citation: number): void {
    const opened = this.#turns.find((turn) => turn.key === key)?.opened ?? [];
    this.#update(key, {
      opened: opened.includes(citation) ? opened.filter((n) => n !== citation) : [...opened, citation],
    });
  }

  showAllSources(key: number): void {
    this.#update(key, { allSources: true });
  }

  /** Says whether an answer helped; a comment may follow. */
  async vote(turn: Turn, helpful: boolean): Promise<void> {
    await this.#give(turn, helpful, null, "open");
  }

  async comment(turn: Turn, comment: string): Promise<void> {
    if (turn.vote !== null) await this.#give(turn, turn.vote.helpful, comment, "given");
  }

  declineComment(turn: Turn): void {
    if (turn.vote !== null) this.#update(turn.key, { vote: { ...turn.vote, comment: "declined" } });
  }

  async #give(turn: Turn, helpful: boolean, comment: string | null, next: Vote["comment"]): Promise<void> {
    if (turn.state.kind !== "answered") return;
    const answerId = turn.state.answer.id;
    const said = JSON.stringify([answerId, helpful, comment]);
    const key = this.#unacknowledged.get(said) ?? randomKey();
    this.#unacknowledged.set(said, key);
    const before = turn.vote?.comment ?? "open";
    this.#update(turn.key, { vote: { helpful, state: "sending", comment: before } });
    const kept = await this.#options.api.feedback({ key, answerId, helpful, comment });
    if (kept) this.#unacknowledged.delete(said);
    this.#update(turn.key, {
      vote: { helpful, state: kept ? "kept" : "failed", comment: kept ? next : before },
    });
    if (kept) this.#options.tell({ type: "feedback", answerId, helpful });
  }

  #add(question: string, scope: Scope, state: TurnState): Turn {
    this.#lastKey += 1;
    const turn: Turn = {
      key: this.#lastKey,
      question,
      scope,
      state,
      opened: openedAtFirst(state),
      allSources: false,
      vote: null,
    };
    this.#turns = [...this.#turns, turn];
    this.#options.changed();
    return turn;
  }

  async #run({ key, question, scope }: Turn): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#options.changed();
    let text = "";
    const query: Query = {
      ...scope,
      question,
      lang: this.#options.langFor(question),
      conversationId: this.#conversationId,
    };
    const outcome = await this.#options.api.ask(query, running.signal, (more) => {
      text += more;
      if (!running.signal.aborted) this.#update(key, { state: { kind: "waiting", text } });
    });
    // After a reset another question may be under way, or none.
    if (this.#running === running) this.#running = null;
    this.#settle(key, question, outcome);
  }

  #settle(key: number, question: string, outcome: Outcome): void {
    const isShown = this.#turns.some((turn) => turn.key === key);
    if (isShown && outcome.kind === "answered") {
      this.#conversationId = outcome.answer.conversationId;
      this.#update(key, { state: outcome, opened: openedAtFirst(outcome) });
      this.#options.tell({ type: "answer", question, answer: outcome.answer });
      return;
    }
    this.#update(key, { state: outcome });
    if (isShown && outcome.kind === "failed") this.#options.tell({ type: "error", question, failure: outcome.failure });
  }

  #update(key: number, change: Partial<Turn>): void {
    this.#turns = this.#turns.map((turn) => (turn.key === key ? { ...turn, ...change } : turn));
    this.#options.changed();
  }
}

/** A single source is shown with its quote at once; of several, the asker opens which to see. */
function openedAtFirst(state: TurnState): readonly number[] {
  if (state.kind !== "answered" || state.answer.status !== "answered") return [];
  const [only, ...others] = state.answer.citations;
  return only !== undefined && others.length === 0 ? [only.n] : [];
}

/** Not `randomUUID`, which browsers keep from pages without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
