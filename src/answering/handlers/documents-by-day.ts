import type { PolicyDocument } from "../../domain/document.ts";
import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { evidenceAt, titleEvidence } from "../evidence.ts";
import { firstDay } from "../notices.ts";
import { says } from "../read/document-questions.ts";
import { namesPlace } from "../read/references.ts";
import { validityStatement } from "./validity.ts";

/** The days that a document has as a whole. */
export type DayOf = "issued" | "begins" | "ends";

/** What a day may be asked for as, besides. */
const OF_TIME: ReadonlySet<Ask> = new Set<Ask>(["duration", "quantity", "year", "count"]);

/**
 * Several named documents held against each other by day: whether they were issued, take effect or expire on the same one,
 * or which does so first or last; null where that isn't asked.
 */
export function documentsByDay(asked: Asked): Draft | null {
  const { text, asks, place } = asked.question;
  const same = says(text, "sameDay");
  const [first, last] = [says(text, "earliest"), says(text, "latest")];
  if (!(same || first || last) || namesPlace(place) || hasOtherSubject(asked)) return null;
  if (asks.some((ask) => FIGURE_ASKS.has(ask) && !OF_TIME.has(ask))) return null;
  const documents = documentsNamed(asked);
  if (documents.length < 2) return null;
  const day = dayMeant(text);
  const statements = same ? onOneDay(documents, day, asked) : inOrder(documents, day, last && !first, asked);
  return statements.length === 0 ? null : answered(statements);
}

/** Which day of documents a question speaks of. */
export function dayMeant(text: string): DayOf {
  return says(text, "ends") ? "ends" : says(text, "begins") ? "begins" : "issued";
}

/** Whether something is spoken of that none of the documents named is about: its days are asked for, not theirs. */
function hasOtherSubject({ question, scope, knowledge }: Asked): boolean {
  const about = new Set([...(scope.asked ?? [])].flatMap((id) => [...(knowledge.subjects.get(id) ?? [])]));
  return question.concepts.some((c) => !c.nested && c.kind === "content" && !about.has(c.id));
}

/** The policies named; of one named in words alone the edition that holds. */
function documentsNamed({ question, scope, knowledge }: Asked): PolicyDocument[] {
  return [...(scope.asked ?? [])]
    .filter((id) => scope.exact || scope.current.has(id) || question.numbered.ids.includes(id))
    .flatMap((id) => knowledge.documents.get(id) ?? [])
    .filter((d) => d.kind !== "interpretation");
}

/** A day of a document; null where it states none. */
export function dateOf(document: PolicyDocument, day: DayOf): string | null {
  if (day === "issued") return document.issuedOn?.date ?? null;
  return day === "begins" ? firstDay(document) : (document.validTo?.date ?? null);
}

function statementFor(document: PolicyDocument, day: DayOf, asked: Asked): Statement | null {
  return day === "issued"
    ? issuedStatement(document, asked)
    : validityStatement(asked.question, document, asked.words, asked.knowledge);
}

/** A verdict, where each document states its day, and the days; what is repealed has ended whatever day it states. */
function onOneDay(documents: readonly PolicyDocument[], day: DayOf, asked: Asked): Statement[] {
  const { messages } = asked.words;
  const days = documents.map((d) => (day === "ends" && !asked.scope.current.has(d.id) ? null : dateOf(d, day)));
  const statements = documents.flatMap((d) => statementFor(d, day, asked) ?? []);
  const verdict = messages.sentence(messages.sameDay(new Set(days).size === 1));
  const lead = { text: verdict, evidence: statements.flatMap((s) => s.evidence) };
  return days.includes(null) ? statements : [lead, ...statements];
}

/** The first or last by a day, then the others in order. */
function inOrder(documents: readonly PolicyDocument[], day: DayOf, latest: boolean, asked: Asked): Statement[] {
  if (day === "issued") return orderedStatements(documents, latest, asked);
  const { words } = asked;
  const sorted = byDay(documents, day, latest);
  const [first] = sorted;
  const statements = sorted.flatMap((d) => statementFor(d, day, asked) ?? []);
  const [own] = statements;
  if (first === undefined || own === undefined) return statements;
  const tied = sorted.filter((d) => dateOf(d, day) === dateOf(first, day)).length;
  const text = words.messages.extreme(words.document(first), day, latest ? "last" : "first");
  if (tied === 1) return [{ ...own, text: words.messages.sentence(text) }, ...statements];
  if (tied < sorted.length) return statements;
  const evidence = statements.flatMap((s) => s.evidence);
  return [{ text: words.messages.sentence(words.messages.together(day)), evidence }, ...statements];
}

function byDay(documents: readonly PolicyDocument[], day: DayOf, latest: boolean): PolicyDocument[] {
  const date = (d: PolicyDocument): string => dateOf(d, day) ?? "";
  return documents
    .filter((d) => dateOf(d, day) !== null)
    .sort((a, b) => (date(a) < date(b) ? -1 : 1) * (latest ? -1 : 1));
}

/** Of several documents the first or last by day of issue, the others behind it in order. */
export function orderedStatements(documents: readonly PolicyDocument[], latest: boolean, asked: Asked): Statement[] {
  const { words } = asked;
  return byDay(documents, "issued", latest).flatMap((d, i) => {
    const plain = issuedStatement(d, asked);
    const day = d.issuedOn?.date ?? "";
    if (plain === null || i > 0) return plain ?? [];
    const text = latest
      ? words.messages.latest(words.document(d), day)
      : words.messages.earliest(words.document(d), day);
    return [{ ...plain, text: words.messages.sentence(text) }];
  });
}

/** When a document was issued, with the place that says so; null where it bears no day. */
export function issuedStatement(document: PolicyDocument, { words, knowledge }: Asked): Statement | null {
  if (document.issuedOn === null) return null;
  const evidence = evidenceAt(document, document.issuedOn.span, knowledge) ?? titleEvidence(document, knowledge);
  const text = words.messages.issued(words.document(document), document.issuedOn.date);
  return { text: words.messages.sentence(text), evidence: [evidence] };
}
