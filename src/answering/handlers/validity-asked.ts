import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import { notAnswered, type Draft } from "../draft.ts";
import { isWordOf, says } from "../read/document-questions.ts";
import { asksWhichDocuments } from "../read/where-spoken.ts";
import { namesPlace } from "../read/references.ts";
import { isSupported } from "../refuse.ts";
import { validityDraft } from "./validity.ts";

/** Whether, since when, until when a named document holds; null where something else is asked. */
export function validityAsked(asked: Asked): Draft | null {
  return asksWhichDocuments(asked.question) ? null : (ofNamed(asked) ?? ofGrant(asked));
}

/**
 * Until when something is granted that ends with its policy: the clause sets no day of its own, and the policy has no call
 * that closes before.
 */
function ofGrant(asked: Asked): Draft | null {
  const { question, scope, live, words, knowledge } = asked;
  const granted = question.concepts.some((c) => !c.nested && c.kind === "benefit");
  if (
    !granted ||
    !says(question.text, "expires") ||
    says(question.text, "recurring") ||
    says(question.text, "applying")
  )
    return null;
  if (namesPlace(question.place) || question.asks.some((ask) => FIGURE_ASKS.has(ask) && !OF_TIME.has(ask))) return null;
  const [top] = live;
  const document = top === undefined ? undefined : knowledge.documents.get(top.passage.document);
  if (top === undefined || document === undefined || document.kind === "interpretation") return null;
  if (document.validTo === null || document.deadline !== null || !scope.current.has(document.id)) return null;
  const dated = (knowledge.byClause.get(top.passage.clause) ?? []).some((p) =>
    p.figures.some((f) => f.kind === "date"),
  );
  return dated || !isSupported(asked) ? null : validityDraft(question, [document], words, knowledge);
}

/** What "until when" may be read as besides. */
const OF_TIME: ReadonlySet<Ask> = new Set<Ask>(["duration", "quantity", "year"]);

function ofNamed({ question, scope, live, words, knowledge }: Asked): Draft | null {
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
  if (documents.length === 0 || documents.length > 3) return null;
  const draft = validityDraft(question, documents, words, knowledge);
  // Until which day a document holds that sets none is open; whether it holds isn't.
  const open = documents.every((d) => [d.validFrom, d.validTo, d.deadline, d.event].every((fact) => fact === null));
  if (!open || question.asks.includes("yesno") || !says(question.text, "expires")) return draft;
  const also = draft.statements.flatMap((s) => s.evidence);
  return notAnswered("not_covered", words.messages.sentences(draft.statements.map((s) => s.text)), { also });
}
