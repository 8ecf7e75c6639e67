import type { PolicyDocument } from "../../domain/document.ts";
import { figureAsks } from "../choose.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { evidenceAt, titleEvidence } from "../evidence.ts";
import { allClauses } from "../../domain/clauses.ts";
import { validityDraft } from "./validity.ts";

/** When a document was issued, how many items it has, until when to apply under it; null where none of these is asked. */
export function documentFacts(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  const documents = documentsMeant(asked);
  if (documents.length === 0) return null;
  const subjects = question.concepts.filter((c) => c.kind === "content" && !c.nested);
  const named = question.numbered.ids.length + question.named.length > 0;
  if (question.asks.includes("items") && named && subjects.length === 0 && figureAsks(question.asks).every((a) => a === "count" || a === "quantity")) {
    const counted = documents.flatMap((d) => itemsStatement(d, asked) ?? []);
    if (counted.length > 0) return answered(counted);
  }
  if (question.asks.includes("issued") && named) {
    const dated = documents.flatMap((d) => issuedStatement(d, asked) ?? []);
    if (dated.length > 0) return answered(dated);
  }
  const [document] = documents;
  if (question.asks.includes("deadline") && document?.deadline !== null && document !== undefined && wantsDay(asked))
    return validityDraft(question, [document], words, knowledge);
  return null;
}

/** A deadline asked for that isn't a length of time or a yearly duty with a passage of its own. */
function wantsDay({ question }: Asked): boolean {
  return !question.asks.includes("duration") || question.asks.includes("date");
}

function documentsMeant({ scope, live, knowledge }: Asked): PolicyDocument[] {
  const ids =
    scope.asked === null
      ? live.slice(0, 1).map((c) => c.passage.document)
      : [...scope.asked].filter((id) => scope.exact || scope.current.has(id));
  return ids.flatMap((id) => knowledge.documents.get(id) ?? []);
}

function itemsStatement(document: PolicyDocument, { words, knowledge }: Asked): Statement | null {
  const items = allClauses(document.clauses).filter((c) => c.kind === "item" && /^(?:\d+|\([一二三四五六七八九十]+\))$/.test(c.ref));
  const last = items.at(-1);
  if (last === undefined) return null;
  const evidence = evidenceAt(document, last.headingSpan ?? last.span, knowledge) ?? titleEvidence(document, knowledge);
  const text = words.messages.inDocument(words.document(document), words.messages.count(items.length, "items"));
  return { text: words.messages.sentence(text), evidence: [evidence] };
}

function issuedStatement(document: PolicyDocument, { words, knowledge }: Asked): Statement | null {
  if (document.issuedOn === null) return null;
  const evidence = evidenceAt(document, document.issuedOn.span, knowledge) ?? titleEvidence(document, knowledge);
  const text = words.messages.issued(words.document(document), document.issuedOn.date);
  return { text: words.messages.sentence(text), evidence: [evidence] };
}
