import type { AskResponse } from "../src/contract/index.ts";

/** What of a response is judged and reported: all but its ids and timings, which differ from run to run. */
export type Given = Pick<
  AskResponse,
  | "lang"
  | "asOf"
  | "status"
  | "answer"
  | "figures"
  | "citations"
  | "notices"
  | "calculation"
  | "assumption"
  | "missing"
  | "reason"
>;

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
