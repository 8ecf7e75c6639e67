import type { Standing } from "../contract/index.ts";
import { allClauses } from "../domain/clauses.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { Catalogue } from "./catalogue.ts";
import type { House } from "./house.ts";

/** What of a citation says where its words were taken from. */
export interface Cited {
  readonly document: { readonly id: string };
  readonly clause: { readonly id: string };
  readonly quote: string;
}

/** The corpus as it is now, as far as what is kept is held against it. */
export interface Present {
  readonly indexVersion: string;
  standing(citation: Cited): Standing;
  /** Whether there is a clause, passage or table row of this id. */
  clauseStands(id: string): boolean;
}

export function presentIn({ catalogue }: Pick<House, "catalogue">): Present {
  return {
    indexVersion: catalogue.knowledge.index.version,
    standing: (citation) => standingOf(citation, catalogue),
    clauseStands: (id) => catalogue.place(id) !== null,
  };
}

/** Line wraps and spaces may be read differently by a later version; the characters count. */
const bare = (text: string): string => text.replace(/\s+/g, "");

/** Whether a quote still stands where it was cited, in the corpus as it is now. */
function standingOf(citation: Cited, catalogue: Catalogue): Standing {
  const document = catalogue.knowledge.documents.get(citation.document.id);
  if (document === undefined) return "gone";
  const texts = textsAt(citation.clause.id, document, catalogue);
  if (texts === null) return "gone";
  const quote = bare(citation.quote);
  return texts.some((text) => bare(text).includes(quote)) ? "unchanged" : "changed";
}

/** The texts at a place; for a citation of a document's own facts (its title, its days) all that the document says. */
function textsAt(id: string, document: PolicyDocument, catalogue: Catalogue): string[] | null {
  const { knowledge } = catalogue;
  const clause = knowledge.clauses.get(id);
  const passages = [knowledge.passages.get(id) ?? [], knowledge.byClause.get(id) ?? []].flat().map(({ text }) => text);
  if (clause !== undefined) return [clause.text, clause.heading ?? "", ...passages];
  if (catalogue.place(id) !== null) return passages;
  if (id !== document.id) return null;
  return [document.title, document.number ?? "", ...allClauses(document.clauses).map(({ text }) => text)];
}
