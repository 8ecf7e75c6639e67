import { readAsks } from "../../language/ask-pattern.ts";
import { enAsks } from "../../language/en/asks.ts";
import { zhAsks } from "../../language/zh/asks.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import { blanked, says } from "../read/document-questions.ts";
import { isSupported } from "../refuse.ts";
import type { Words } from "../compose/words.ts";
import type { Knowledge } from "../knowledge.ts";
import { asksByBody } from "./by-body.ts";
import { listsByFigure } from "./by-figure.ts";
import { compose } from "./general.ts";
import { headingEvidence } from "./editions.ts";
import { itemRef } from "./item-ref.ts";
import { placedName } from "./name.ts";

/** The question with its words about documents and places taken out, so that its subject alone is held against the corpus. */
export function subjectOf(asked: Asked): Asked {
  const text = blanked(asked.question.text, "frame");
  return { ...asked, question: { ...asked.question, text, asks: readAsks(text, [...zhAsks, ...enAsks]) } };
}

/** Under which item of which document something stands, with the words or the figures there; null where that isn't asked. */
export function locatedDraft(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  if (
    !says(question.text, "whichPlace") ||
    question.place.item !== null ||
    listsByFigure(question) ||
    asksByBody(question)
  )
    return null;
  const subject = subjectOf(asked);
  const [top] = asked.live;
  if (top === undefined || !isSupported(subject)) return null;
  const statements = compose(subject);
  if (statements.length > 0) return answered(withPlaces(statements, words, knowledge));
  const document = knowledge.documents.get(top.passage.document);
  const clause = document === undefined ? null : clauseByRef(document, top.passage.ref);
  if (document === undefined || clause === null) return null;
  const text = words.messages.sentence(placedName(document, clause.ref, clause.heading, words));
  return answered([{ text, evidence: [headingEvidence(document, clause.ref, clause.heading, knowledge)] }]);
}

/** Each statement behind the document and item that it rests on, named once. */
export function withPlaces(statements: readonly Statement[], words: Words, knowledge: Knowledge): Statement[] {
  let before = "";
  return statements.map((statement) => {
    const [evidence] = statement.evidence;
    const document = evidence === undefined ? undefined : knowledge.documents.get(evidence.document);
    if (evidence === undefined || document === undefined) return statement;
    const ref = itemRef(document, evidence.ref, knowledge);
    const heading = clauseByRef(document, ref)?.heading ?? null;
    const around = ref === "preamble" || ref === "closing";
    const place = around ? words.document(document) : placedName(document, ref, heading, words);
    if (place === before) return statement;
    before = place;
    return { ...statement, text: words.messages.labelled(place, statement.text) };
  });
}
