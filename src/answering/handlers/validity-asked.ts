import { FIGURE_ASKS } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import type { Draft } from "../draft.ts";
import { isWordOf, says } from "../read/document-questions.ts";
import { namesPlace } from "../read/references.ts";
import { validityDraft } from "./validity.ts";

/** Whether, since when, until when a named document holds; null where something else is asked. */
export function validityAsked({ question, scope, live, words, knowledge }: Asked): Draft | null {
  const subjects = question.concepts.some(
    (c) => !c.nested && (c.kind === "content" || c.kind === "benefit") && !isWordOf(question.text, c, "expires"),
  );
  const expires = scope.asked !== null && !subjects && !namesPlace(question.place) && says(question.text, "expires");
  if ((!question.asks.includes("validity") && !expires) || says(question.text, "issued")) return null;
  const closing = live[0]?.passage.ref === "closing" ? [live[0].passage.document] : [];
  const asked = scope.asked === null ? closing : [...scope.asked];
  const other = question.asks.some((a) => FIGURE_ASKS.has(a) && a !== "duration" && a !== "quantity" && a !== "year");
  if (other || question.asks.includes("change") || question.asks.includes("body")) return null;
  const ids = scope.exact ? asked : asked.filter((id) => scope.current.has(id));
  const documents = ids.flatMap((id) => knowledge.documents.get(id) ?? []).filter((d) => d.kind !== "interpretation");
  return documents.length === 0 || documents.length > 3 ? null : validityDraft(question, documents, words, knowledge);
}
