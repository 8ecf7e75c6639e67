import type { PolicyDocument } from "../domain/document.ts";

/** Whether a document speaks about policies without being one: an interpretation, a press conference, news. */
export function isReport(document: Pick<PolicyDocument, "kind"> | undefined): boolean {
  return document?.kind === "interpretation" || document?.kind === "news";
}
