import { FIGURE_ASKS } from "../../domain/question.ts";
import { says } from "./document-questions.ts";
import type { Question } from "./read-question.ts";

/** Whether it is asked in which documents or items something is spoken of, or a phrase in quotation marks stands. */
export function asksWhereSpoken({ text, quoted, asks }: Pick<Question, "text" | "quoted" | "asks">): boolean {
  if (says(text, "mentions")) return true;
  if (quoted.length === 0 || asks.some((ask) => FIGURE_ASKS.has(ask))) return false;
  return says(text, "whichPlace") || says(text, "severalDocuments");
}

/** Whether it is asked of documents, of which there may be several, not of the items of one. */
export function asksWhichDocuments(question: Pick<Question, "text" | "quoted" | "asks">): boolean {
  return asksWhereSpoken(question) && says(question.text, "severalDocuments");
}
