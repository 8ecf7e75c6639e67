import type { Calculation, NoticeCode, ReasonCode } from "../contract/index.ts";

/** What a sentence rests on: a passage, a clause, or a document's own facts (title, validity). */
export interface Evidence {
  readonly document: string;
  readonly ref: string;
  /** Passage id where a passage carries it, else the clause's or row's id. */
  readonly id: string;
  readonly quote: string;
  readonly quoteEn: string | null;
}

/** One sentence of an answer with what it rests on. */
export interface Statement {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** An answer before it is rendered: its numbers for citations aren't given out yet. */
export interface Draft {
  readonly status: "answered" | "no_answer";
  readonly statements: readonly Statement[];
  /** Evidence to cite though no sentence needs it (a repealing clause, the nearest clause of a refusal). */
  readonly also: readonly Evidence[];
  readonly notices: readonly { readonly code: NoticeCode; readonly message: string }[];
  readonly calculation: Calculation | null;
  /** A verdict on the asker's own figure: the question is answered by it, whatever else it says in passing. */
  readonly verdict: boolean;
  readonly assumption: string | null;
  readonly missing: readonly string[];
  readonly reason: { readonly code: ReasonCode; readonly message: string } | null;
  readonly suggestions: readonly string[];
  /** What refused it, for the explanation; null where it answers, or where a kind of question has a reason of its own. */
  readonly refusedBy: string | null;
  /** Bodies to ask when there is no answer, nearest first. */
  readonly contacts: readonly string[];
}

const EMPTY: Draft = {
  status: "answered",
  statements: [],
  also: [],
  notices: [],
  calculation: null,
  verdict: false,
  assumption: null,
  missing: [],
  reason: null,
  suggestions: [],
  refusedBy: null,
  contacts: [],
};

/** A draft that answers. */
export function answered(statements: readonly Statement[], more: Partial<Draft> = {}): Draft {
  return { ...EMPTY, ...more, status: "answered", statements };
}

/** A draft that says that there is no answer, and why. */
export function notAnswered(code: ReasonCode, message: string, more: Partial<Draft> = {}): Draft {
  return { ...EMPTY, ...more, status: "no_answer", reason: { code, message } };
}
