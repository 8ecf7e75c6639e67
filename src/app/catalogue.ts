import { documentUrl, type ClauseReference, type DocumentSummary } from "../contract/index.ts";
import { passagesAbout } from "../answering/commentaries.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import { allClauses } from "../domain/clauses.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import { validityOn } from "../editions/index.ts";
import { headingsInEnglish, numberedHeading } from "./headings-in-english.ts";

/** Where something stands: its document, and how people and machines name the place. */
export interface Place {
  readonly document: PolicyDocument;
  readonly clause: ClauseReference;
  /** Set where the place is a stretch of a clause with an anchor of its own. */
  readonly passage: string | null;
}

/** What is looked up of documents and places for every response, worked out once a snapshot. */
export interface Catalogue {
  readonly knowledge: Knowledge;
  /** A document as it stands beside a citation on a day. */
  summary(document: PolicyDocument, day: string): DocumentSummary;
  /** A document by id or by number, in whatever brackets. */
  find(idOrNumber: string): PolicyDocument | null;
  /** The place of a passage, clause or table row, by id. */
  place(id: string): Place | null;
  /** What interpretations and reports say about a clause; found once, since it takes milliseconds. */
  about(document: PolicyDocument, clause: Clause): readonly Passage[];
  /** Address of a place on its document's page. */
  url(place: Place): string;
}

/** @param base absolute address of the service, "" for relative links */
export function catalogueOf(knowledge: Knowledge, base: string): Catalogue {
  const { documents } = knowledge.corpus;
  const paths = new Map(documents.flatMap((d) => d.clauses.flatMap((c) => pathsOf(c, []))));
  const byName = new Map(
    documents.flatMap((d) => [d.id, ...(d.number === null ? [] : [d.number])].map((n) => [folded(n), d] as const)),
  );
  const owners = new Map(documents.flatMap((d) => allClauses(d.clauses).map((c) => [c.id, d] as const)));
  const known = new Map<string, readonly Passage[]>();
  const inEnglish = headingsInEnglish(documents, (text) => knowledge.english(text));
  return {
    knowledge,
    about: (document, clause) => {
      const passages = known.get(clause.id) ?? passagesAbout(document, clause, knowledge);
      known.set(clause.id, passages);
      return passages;
    },
    summary: (document, day) => summaryOf(document, knowledge, day),
    find: (name) => byName.get(folded(name)) ?? null,
    place: (id) => {
      const place = placeOf(id, knowledge, paths, owners);
      return place === null ? null : { ...place, clause: { ...place.clause, pathEn: inEnglish(place.clause.path) } };
    },
    url: ({ document, clause, passage }) =>
      documentUrl(base, document.id, passage === null ? { ref: clause.ref } : { passage }),
  };
}

function summaryOf(document: PolicyDocument, { corpus, english, bodies }: Knowledge, day: string): DocumentSummary {
  const issuer = bodies.get(document.issuer);
  return {
    id: document.id,
    number: document.number,
    title: document.title,
    titleEn: document.titleEn ?? english(document.title),
    kind: document.kind,
    issuer: document.issuer,
    issuerEn: (issuer?.full === document.issuer ? issuer.fullEn : issuer?.shortEn) ?? null,
    issuedOn: document.issuedOn?.date ?? null,
    validFrom: document.validFrom?.date ?? null,
    validTo: document.validTo?.date ?? null,
    status: validityOn(document, corpus.documents, day).status,
  };
}

function placeOf(
  id: string,
  knowledge: Knowledge,
  paths: ReadonlyMap<string, readonly string[]>,
  owners: ReadonlyMap<string, PolicyDocument>,
): Place | null {
  const passage = knowledge.passages.get(id);
  if (passage !== undefined) return passagePlace(passage, knowledge);
  const clause = knowledge.clauses.get(id);
  const document = owners.get(id) ?? knowledge.rows.get(id)?.document;
  if (document === undefined) return null;
  if (clause !== undefined)
    return { document, clause: { id, ref: clause.ref, path: [...(paths.get(id) ?? [])] }, passage: null };
  const row = knowledge.rows.get(id);
  if (row === undefined) return null;
  const path = [row.table.title, ...(row.row.group === null ? [] : [row.row.group])];
  return { document, clause: { id, ref: row.row.ref, path }, passage: null };
}

function passagePlace(passage: Passage, knowledge: Knowledge): Place | null {
  const document = knowledge.documents.get(passage.document);
  if (document === undefined) return null;
  const isRow = passage.kind === "row";
  const clause = { id: isRow ? passage.id : passage.clause, ref: passage.ref, path: passage.path.slice(1) };
  return { document, clause, passage: isRow || passage.kind === "heading" ? null : passage.id };
}

function pathsOf(clause: Clause, above: readonly string[]): [string, readonly string[]][] {
  const own = numberedHeading(clause);
  const path = own === "" ? above : [...above, own];
  return [[clause.id, path], ...clause.children.flatMap((child) => pathsOf(child, path))];
}

/** Brackets of document numbers come in many forms. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[[(【]/g, "〔")
    .replace(/[\])】]/g, "〕")
    .replace(/\s+/g, "");
}
