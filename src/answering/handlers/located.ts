import { asksIn } from "../read/asks-in.ts";
import { supportReader } from "../support.ts";
import { askedOf, type Asked } from "../asked.ts";
import { answered, type Draft } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import { blanked, says } from "../read/document-questions.ts";
import { isSupported } from "../refuse.ts";
import { asksByBody } from "./by-body.ts";
import { listsByFigure } from "./by-figure.ts";
import { compose } from "./general.ts";
import { headingEvidence } from "./editions.ts";
import { placedName } from "./name.ts";
import { withPlaces } from "./with-places.ts";

/** The question with its words about documents and places taken out, so that its subject alone is held against the corpus. */
export function subjectOf(asked: Asked): Asked {
  const text = blanked(asked.question.text, "frame");
  const question = { ...asked.question, text, asks: asksIn(text) };
  return askedOf({ ...asked, question }, supportReader(question, asked.knowledge));
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
