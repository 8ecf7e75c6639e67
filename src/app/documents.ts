import { disagreementsIn, type Reading } from "../answering/disagreements.ts";
import type { Disagreement, DocumentResponse, DocumentsResponse } from "../contract/index.ts";
import { allClauses } from "../domain/clauses.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { Catalogue } from "./catalogue.ts";
import { clauseView, otherEditions, tableView } from "./clause-view.ts";
import { departuresBeside } from "./departures.ts";
import { interpretationsOf } from "./related.ts";

/** All documents with their validity on a day, the newest first. */
export function documentsResponse(day: string, catalogue: Catalogue): DocumentsResponse {
  const { corpus, index } = catalogue.knowledge;
  const documents = [...corpus.documents].sort((a, b) =>
    (b.issuedOn?.date ?? "").localeCompare(a.issuedOn?.date ?? ""),
  );
  return {
    asOf: day,
    documents: documents.map((document) => {
      const passages = index.entries.map(({ passage }) => passage).filter((p) => p.document === document.id);
      return {
        ...catalogue.summary(document, day),
        counts: {
          clauses: allClauses(document.clauses).length,
          tables: document.tables.length,
          passages: passages.length,
          figures: passages.reduce((sum, { figures }) => sum + figures.length, 0),
        },
      };
    }),
  };
}

/** A document to read, with the other editions of its work. */
export function documentResponse(document: PolicyDocument, day: string, catalogue: Catalogue): DocumentResponse {
  const { knowledge } = catalogue;
  return {
    asOf: day,
    document: catalogue.summary(document, day),
    editions: otherEditions(document, knowledge.corpus.documents).map((other) => catalogue.summary(other, day)),
    clauses: document.clauses.map((clause) => clauseView(clause, knowledge)),
    tables: document.tables.map((table) => tableView(table, knowledge)),
    printings: document.printings.map(({ title, date }) => ({ title, date })),
    disagreements: disagreementsIn(document).map(([first, second]) => ({
      first: asRead(first),
      second: asRead(second),
    })),
    departures: departuresBeside(document.id, day, catalogue),
    errata: document.errata,
    interpretations: allClauses(document.clauses).flatMap((clause) => {
      const passages = interpretationsOf(document, clause, day, catalogue);
      return passages.length === 0 ? [] : [{ ref: clause.ref, passages }];
    }),
  };
}

function asRead({ printing, ref, column, text }: Reading): Disagreement["first"] {
  return { printing: printing === null ? null : printing.title, ref, column, text };
}
