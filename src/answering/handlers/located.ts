import type { Passage } from "../../domain/passage.ts";
import { aboutOf } from "../concepts-of.ts";
import { asksIn } from "../read/asks-in.ts";
import { supportReader } from "../support.ts";
import { askedOf, type Asked } from "../asked.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import { blanked, says } from "../read/document-questions.ts";
import { isSupported, supports } from "../refuse.ts";
import { isReport } from "../report.ts";
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
  return askedOf({ ...asked, question, reader: supportReader(question, asked.knowledge) });
}

/** How far behind the best topic the passage of another document may lie that says the same. Range 0 to 1. */
const NEAR = 0.75;
/** The same where it has every subject that the question names,. */
const NEAR_BY_SUBJECT = 0.5;

/** Where further documents say what is asked for, the best passage of each. */
function inOthers(subject: Asked, statements: readonly Statement[]): Statement[] {
  const { live, words, knowledge } = subject;
  const [top] = live;
  if (top === undefined) return [];
  const seen = new Set(statements.flatMap((s) => s.evidence.map((e) => e.document)));
  const named = subject.question.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  const hasAll = (passage: Passage): boolean => {
    const { own: have } = aboutOf(passage, knowledge);
    return named.length > 0 && named.every((c) => have.has(c.id));
  };
  return live.flatMap((candidate): Statement[] => {
    const { passage, topic } = candidate;
    const near = hasAll(passage) ? NEAR_BY_SUBJECT : NEAR;
    const fits = passage.kind === "provision" && topic >= top.topic * near && !seen.has(passage.document);
    if (!fits || isReport(knowledge.documents.get(passage.document))) return [];
    if (!supports(subject, candidate, subject.reader.support(candidate))) return [];
    seen.add(passage.document);
    return [statementOf(passage, words, knowledge)];
  });
}

/** Under which item of which document something stands, with the words or the figures there; null where that isn't asked. */
export function locatedDraft(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  if (
    !(says(question.text, "whichPlace") || says(question.text, "severalDocuments")) ||
    question.place.item !== null ||
    listsByFigure(question) ||
    asksByBody(question)
  )
    return null;
  const subject = subjectOf(asked);
  const [top] = asked.live;
  if (top === undefined || !isSupported(subject)) return null;
  const statements = compose(subject);
  const others = says(question.text, "severalDocuments") ? inOthers(subject, statements) : [];
  if (statements.length > 0) return answered(withPlaces([...statements, ...others], words, knowledge));
  const document = knowledge.documents.get(top.passage.document);
  const clause = document === undefined ? null : clauseByRef(document, top.passage.ref);
  if (document === undefined || clause === null) return null;
  const text = words.messages.sentence(placedName(document, clause.ref, clause.heading, words));
  return answered([{ text, evidence: [headingEvidence(document, clause.ref, clause.heading, knowledge)] }]);
}
