import type { PolicyDocument } from "../domain/document.ts";
import { validityOn } from "../editions/index.ts";
import { isReport } from "./report.ts";
import { documentsOfSpeakers } from "./speakers.ts";
import type { Knowledge } from "./knowledge.ts";
import { says } from "./read/document-questions.ts";
import { issuedWithin, namesPlace } from "./read/references.ts";
import type { Question } from "./read/read-question.ts";

/** Which documents may carry the answer, and what the question says about editions. */
export interface Scope {
  /** Ids of the documents asked about; null where the question names none. */
  readonly asked: ReadonlySet<string> | null;
  /** Named so that a repealed edition is meant as itself. */
  readonly exact: boolean;
  /** Documents that hold on the day, or are the only edition of their work: what an answer may rest on without being asked. */
  readonly current: ReadonlySet<string>;
}

/**
 * Works out the scope of a question: of one work a document named by number wins over names in words; editions by the
 * day.
 */
export function scopeOf(question: Question, knowledge: Knowledge, restricted: readonly string[]): Scope {
  const documents = knowledge.corpus.documents.filter(
    (d) => (restricted.length === 0 || restricted.includes(d.id)) && !question.excepted.includes(d.id),
  );
  const current = new Set(documents.filter((d) => isCurrent(d, documents, question.asOf)).map((d) => d.id));
  const { ids, former, current: newer, issuedIn } = question.numbered;
  // "X said …, do the measures say so too?" holds the report to a policy that isn't named.
  const alone = question.named.length === 0 && !says(question.text, "agrees");
  const spoke =
    says(question.text, "agrees") || namesPlace(question.place) ? [] : documentsOfSpeakers(question, knowledge);
  // "X said that the plan has …": the plan is what was spoken of.
  const meant = alone || spoke.length > 0 ? documentsOfSpeakers(question, knowledge) : question.named;
  const named = meant.filter((id) => documents.some((d) => d.id === id));
  if (ids.length > 0) {
    const wider = former || newer ? editionsOf(ids, documents) : ids;
    const wanted =
      former && ids.length === 1
        ? formerOf(wider, current)
        : newer && ids.length === 1
          ? wider.filter((id) => current.has(id))
          : ids;
    const works = new Set(editionsOf(ids, documents));
    const isPolicy = (id: string): boolean => !isReport(knowledge.documents.get(id));
    const beside = named.filter((id) => !works.has(id) && current.has(id) && isPolicy(id));
    return { asked: new Set([...(wanted.length > 0 ? wanted : ids), ...beside]), exact: true, current };
  }
  if (issuedIn !== null) {
    // "The January version" is one of several editions; "the notice from January" any document of that month.
    const edition = namesPlace(question.place) || former || newer || !says(question.text, "noticeNoun");
    const editions =
      named.length > 0
        ? editionsOf(named, documents)
        : edition
          ? severalEditions(documents)
          : documents.map(({ id }) => id);
    const issued = documents.filter((d) => editions.includes(d.id) && issuedWithin(d, issuedIn)).map((d) => d.id);
    if (issued.length > 0) return { asked: new Set(issued), exact: true, current };
  }
  if (named.length === 0 && newer && !former && namesPlace(question.place)) {
    // "Row 8 in the current version": of what has had another.
    const held = severalEditions(documents).filter((id) => current.has(id));
    if (held.length > 0) return { asked: new Set(held), exact: false, current };
  }
  if (named.length === 0) {
    const superseded = documents.filter((d) => !current.has(d.id)).map((d) => d.id);
    return former && superseded.length > 0
      ? { asked: new Set(superseded), exact: true, current }
      : { asked: null, exact: false, current };
  }
  if (former) {
    const old = formerOf(editionsOf(named, documents), current);
    // Of other works named beside it the edition that holds is meant.
    const works = new Set(editionsOf(old, documents));
    const others = named.filter((id) => !works.has(id) && current.has(id));
    if (old.length > 0) return { asked: new Set([...old, ...others]), exact: true, current };
  }
  // Who is quoted elsewhere on the page is meant there: "at the conference, and so-and-so of another report".
  const reported = named.every((id) => isReport(knowledge.documents.get(id)));
  const beside = reported ? documentsOfSpeakers(question, knowledge) : [];
  return { asked: new Set([...named, ...beside]), exact: false, current };
}

/** A document that is in force, or expired or future but without another edition of its work that holds on the day. */
function isCurrent(document: PolicyDocument, documents: readonly PolicyDocument[], day: string): boolean {
  const { status } = validityOn(document, documents, day);
  if (status === "in_force") return true;
  const editions = documents.filter((d) => d.work === document.work && d.id !== document.id);
  if (editions.length === 0) return true;
  if (editions.some((d) => validityOn(d, documents, day).status === "in_force")) return false;
  return status !== "superseded" && !(status === "not_yet_in_force" && editions.some((d) => earlier(d, document)));
}

function earlier(a: PolicyDocument, b: PolicyDocument): boolean {
  return (a.issuedOn?.date ?? "") < (b.issuedOn?.date ?? "");
}

function editionsOf(ids: readonly string[], documents: readonly PolicyDocument[]): string[] {
  const works = new Set(documents.filter((d) => ids.includes(d.id)).map((d) => d.work));
  return documents.filter((d) => works.has(d.work)).map((d) => d.id);
}

/** Documents of works that have been issued more than once. */
function severalEditions(documents: readonly PolicyDocument[]): string[] {
  return documents.filter((d) => documents.some((o) => o !== d && o.work === d.work)).map((d) => d.id);
}

function formerOf(ids: readonly string[], current: ReadonlySet<string>): string[] {
  return ids.filter((id) => !current.has(id));
}
