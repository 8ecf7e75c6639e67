import type { AskResponse } from "../src/contract/index.ts";
import type { AnswerBody } from "../src/app/respond.ts";

/** What of a response is judged and reported: all that follows from the question alone but the suggestions. */
export type Given = Omit<AnswerBody, "suggestions">;

/** Answers a case, with the milliseconds that it took. */
export type Answerer = (wanted: Asking) => Promise<{ readonly given: Given; readonly ms: number }>;

/** What of a case the answerer may see. */
export interface Asking {
  readonly question: string;
  readonly history: readonly string[];
  readonly asOf: string;
}

/** The judged part of a response. */
export function givenBy(response: AskResponse): Given {
  const { lang, asOf, status, answer, figures, citations, notices, calculation, assumption, missing, reason } =
    response;
  return { lang, asOf, status, answer, figures, citations, notices, calculation, assumption, missing, reason };
}
