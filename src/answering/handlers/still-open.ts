import { isReport } from "../report.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import { validityOn } from "../../editions/index.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft } from "../draft.ts";
import { wantsNumber } from "../read/wants-number.ts";
import { says } from "../read/document-questions.ts";
import { asksWhichDocuments } from "../read/where-spoken.ts";
import { isSupported } from "../refuse.ts";
import { compose } from "./general.ts";
import { validityStatement } from "./validity.ts";

/**
 * Whether something may still be asked for: the day that decides it comes first, then the clause unless that day has
 * passed. Null where the question asks no such thing.
 */
export function stillOpen(asked: Asked): Draft | null {
  const { question } = asked;
  if (!says(question.text, "stillOpen") && !(question.asks.includes("validity") && question.asks.includes("yesno")))
    return null;
  if (wantsNumber(question.text) || asksWhichDocuments(question)) return null;
  const document = documentOf(asked);
  if (document === null || !isSupported(asked)) return null;
  const term = validityStatement(question, document, asked.words, asked.knowledge);
  const { status } = validityOn(document, asked.knowledge.corpus.documents, question.asOf);
  const settled = isDated(document) || status === "expired" || speaksOfDocument(asked, document);
  return answered(settled ? [term] : [term, ...compose(asked).filter(({ text }) => text !== term.text)]);
}

/** The policy that the best candidate stands in; a report holds no term of its own. */
function documentOf({ live, knowledge }: Asked): PolicyDocument | null {
  const document = knowledge.documents.get(live[0]?.passage.document ?? "");
  return document === undefined || isReport(document) ? null : document;
}

/** A call or an event: its one day is all that decides. */
function isDated(document: PolicyDocument): boolean {
  return document.deadline !== null || document.event !== null;
}

/** Whether the question names nothing beyond what the document as a whole is about. */
function speaksOfDocument({ question, knowledge }: Asked, document: PolicyDocument): boolean {
  const whole = knowledge.subjects.get(document.id);
  return question.concepts
    .filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"))
    .every((c) => whole?.has(c.id) === true);
}
