import type { AskResponse } from "../contract/index.ts";

/** Why a question has no answer yet, and who could mend it. */
export type Failure =
  /** The asker's device has no network. */
  | { readonly kind: "offline" }
  /** The server doesn't answer. */
  | { readonly kind: "unreachable" }
  /** The server answers, but not to pages of this origin. */
  | { readonly kind: "refused" }
  /** The connection ended before the answer was whole. */
  | { readonly kind: "broken_off" }
  /** Too many questions, or the server isn't ready; `retryAfter` in seconds where it says. */
  | { readonly kind: "busy"; readonly retryAfter: number | null }
  /** The question isn't one the server takes; `detail` in English, as the server says it. */
  | { readonly kind: "invalid"; readonly detail: string }
  /** Something is wrong on the server's side. */
  | { readonly kind: "fault"; readonly requestId: string | null };

/** What became of a question. */
export type TurnState =
  | { readonly kind: "waiting"; readonly text: string }
  | { readonly kind: "answered"; readonly answer: AskResponse }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "stopped" };

/** What the asker said of an answer, and whether the server has it. */
export interface Vote {
  readonly helpful: boolean;
  readonly state: "sending" | "kept" | "failed";
  /** Whether a comment may still be given. */
  readonly comment: "open" | "given" | "declined";
}

/** For which day and over which documents a question is asked. */
export interface Scope {
  /** `YYYY-MM-DD`; null is today. */
  readonly asOf: string | null;
  /** Ids; empty is all. */
  readonly documents: readonly string[];
}

/** One question of the conversation and all that became of it. */
export interface Turn {
  readonly key: number;
  readonly question: string;
  readonly scope: Scope;
  readonly state: TurnState;
  /** Numbers of the citations whose quote is shown. */
  readonly opened: readonly number[];
  /** Whether all citations are listed, where there are many. */
  readonly allSources: boolean;
  readonly vote: Vote | null;
}

export const EVERYTHING_TODAY: Scope = { asOf: null, documents: [] };
