import type { PolicyDocument } from "../../domain/document.ts";
import { FIGURE_ASKS } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { says } from "../read/document-questions.ts";
import { namesPlace } from "../read/references.ts";
import { dateOf, dayMeant, issuedStatement } from "./documents-by-day.ts";
import { validityStatement } from "./validity.ts";

/** Days that are looked up at once. */
const DAYS = 4;

const WHOLE = /^\d{4}-\d\d-\d\d$/;

/**
 * What falls on each day that the question names: which documents were issued, take effect or expire on it, or all that the
 * documents say of it; null where that isn't asked.
 */
export function onDay(asked: Asked): Draft | null {
  const { question, scope, words } = asked;
  const days = question.figures.filter((f) => f.kind === "date").map(({ value }) => String(value));
  if (days.length === 0 || days.length > DAYS || !days.every((day) => WHOLE.test(day))) return null;
  if (scope.asked !== null || namesPlace(question.place) || namesSubject(asked)) return null;
  if (question.asks.some((ask) => FIGURE_ASKS.has(ask) && ask !== "count")) return null;
  const ofDocuments = says(question.text, "documentOfDay");
  if (!ofDocuments && !says(question.text, "fallsOn")) return null;
  const statements = days.flatMap((day) => (ofDocuments ? documentsOf(day, asked) : allOf(day, asked)));
  return statements.length === 0
    ? notAnswered("not_covered", words.messages.refusal.notCovered([]))
    : answered(statements);
}

function namesSubject({ question }: Asked): boolean {
  return question.concepts.some((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
}

/** The policies that were issued, begin or end on a day. */
function documentsOf(day: string, asked: Asked): Statement[] {
  const { question, scope, words, knowledge } = asked;
  const what = dayMeant(question.text);
  return (
    knowledge.corpus.documents
      .filter((d) => d.kind !== "interpretation" && dateOf(d, what) === day)
      // What is repealed has ended whatever day it states.
      .filter((d) => what !== "ends" || scope.current.has(d.id))
      .flatMap((d) =>
        what === "issued" ? (issuedStatement(d, asked) ?? []) : validityStatement(question, d, words, knowledge),
      )
  );
}

/** What begins, ends or closes on a day by the documents as wholes, and what their passages say of it. */
function allOf(day: string, asked: Asked): Statement[] {
  const { question, words, knowledge } = asked;
  const isOf = (d: PolicyDocument): boolean =>
    [d.validFrom?.date, d.validTo?.date, d.deadline?.date, d.event?.from, d.event?.to].includes(day);
  const own = knowledge.corpus.documents.filter(isOf).map((d): Statement => {
    const statement = validityStatement(question, d, words, knowledge);
    const name = words.document(d);
    return statement.text.includes(name)
      ? statement
      : { ...statement, text: words.messages.inDocument(name, statement.text) };
  });
  const issued = knowledge.corpus.documents
    .filter((d) => d.kind !== "interpretation" && d.issuedOn?.date === day)
    .flatMap((d) => issuedStatement(d, asked) ?? []);
  const cited = new Set(own.flatMap((s) => s.evidence.map((e) => e.id)));
  const said = knowledge.index.entries
    .map(({ passage }) => passage)
    .filter((p) => p.kind === "provision" && !cited.has(p.id))
    .filter((p) => p.figures.some((f) => f.kind === "date" && f.value === day))
    .map((p) => statementOf(p, words, knowledge));
  return [...issued, ...own, ...said];
}
