/** A statement as models are asked to give it: citation numbers count the evidence from 1. */
export interface WrittenClaim {
  readonly text: string;
  readonly citations: readonly number[];
}

/** What the pretended model does with whatever it is asked. */
export type Behaviour =
  /** Answers with these statements. */
  | { readonly does: "claim"; readonly claims: readonly WrittenClaim[] }
  /** Answers with these characters: broken JSON, another language, another schema. */
  | { readonly does: "say"; readonly content: string }
  /** Answers with `obeyed` (or all that it was told) where `order` reached it in anything sent, else with `otherwise`. */
  | {
      readonly does: "obey";
      readonly order: string;
      readonly obeyed: readonly WrittenClaim[] | "leak";
      readonly otherwise: readonly WrittenClaim[];
    }
  /** Answers with all that it was told, system prompt first. */
  | { readonly does: "leak" }
  /** Takes the request and never answers. */
  | { readonly does: "keep-silent" }
  /** Answers right, a few characters at a time. */
  | { readonly does: "drip"; readonly claims: readonly WrittenClaim[]; readonly everyMs: number }
  /** Goes on writing until the other side hangs up. */
  | { readonly does: "never-end" }
  /** Writes so many bytes of one statement. */
  | { readonly does: "overflow"; readonly bytes: number }
  /** Hangs up in the middle of the answer. */
  | { readonly does: "hang-up"; readonly claims: readonly WrittenClaim[] }
  /** Refuses with a status: 401, 429, 500, 503. `retryAfter` in seconds. */
  | { readonly does: "refuse"; readonly status: number; readonly retryAfter?: number }
  /** 200 with a page of HTML. */
  | { readonly does: "send-page" }
  /** 200 with no choices. */
  | { readonly does: "choose-nothing" }
  /** 200 with bytes that are no UTF-8 within an otherwise right answer. */
  | { readonly does: "garble" };

export const contentOf = (claims: readonly WrittenClaim[]): string => JSON.stringify({ claims });
