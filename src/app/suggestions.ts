import { headingOf, wordsFor } from "../answering/compose/words.ts";
import type { Evidence } from "../answering/draft.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Question } from "../answering/read/read-question.ts";
import { FIGURE_ASKS } from "../domain/question.ts";
import { passagesOf } from "./quantities.ts";

const MOST = 3;

/** Questions that may follow, about the clauses cited: what they say beyond what was asked. */
export function suggestionsFor(question: Question, cited: readonly Evidence[], knowledge: Knowledge): string[] {
  const { asks } = question;
  const words = wordsFor(question.lang, knowledge);
  const { suggest } = words.messages;
  const asked = {
    body: asks.some((a) => a === "body" || a === "lead_body" || a === "support_body" || a === "contact"),
    sum: asks.some((a) => FIGURE_ASKS.has(a)),
    validity: asks.some((a) => a === "validity" || a === "issued"),
  };
  const suggestions = new Set<string>();
  for (const evidence of cited) {
    const clause = knowledge.clauses.get(knowledge.passages.get(evidence.id)?.clause ?? evidence.id);
    const passages = clause === undefined ? [] : (knowledge.byClause.get(clause.id) ?? []);
    const [first] = passages.length > 0 ? passages : passagesOf(evidence, knowledge);
    const heading =
      clause === undefined || clause.heading === null || first === undefined ? null : words.anyway(headingOf(first));
    if (heading !== null && !asked.body && passages.some((p) => p.bodies.length > 0))
      suggestions.add(suggest.body(heading));
    if (heading !== null && !asked.sum && passages.some((p) => p.figures.some((f) => f.role === "cap")))
      suggestions.add(suggest.sum(heading));
    const document = knowledge.documents.get(evidence.document);
    if (document !== undefined && document.validTo !== null && !asked.validity)
      suggestions.add(suggest.validity(document.number ?? words.document(document)));
  }
  return [...suggestions].slice(0, MOST);
}
