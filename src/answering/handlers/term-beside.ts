import { isReport } from "../report.ts";
import type { Asked } from "../asked.ts";
import type { Statement } from "../draft.ts";
import { says } from "../read/document-questions.ts";
import { validityStatement } from "./validity.ts";

/** The term of the document that an answer rests on, for a question that asks until when beside what it asks. */
export function termBeside(asked: Asked, statements: readonly Statement[]): Statement[] {
  const { question, words, knowledge } = asked;
  if (!says(question.text, "expires")) return [];
  const document = knowledge.documents.get(statements[0]?.evidence[0]?.document ?? "");
  return document === undefined || isReport(document) ? [] : [validityStatement(question, document, words, knowledge)];
}
