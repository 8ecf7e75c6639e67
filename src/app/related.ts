import type { RelatedClause } from "../contract/index.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Catalogue } from "./catalogue.ts";

/** What interpretations and reports say about a clause, one passage a clause of theirs, the nearest first. */
export function interpretationsOf(
  document: PolicyDocument,
  clause: Clause,
  day: string,
  catalogue: Catalogue,
): RelatedClause[] {
  const found = new Map<string, Passage>();
  for (const passage of catalogue.about(document, clause))
    if (!found.has(passage.clause)) found.set(passage.clause, passage);
  return [...found.values()].flatMap((passage) => related(passage.id, day, catalogue));
}

/** A clause, row or passage of a document as it stands beside another clause; none where there is none of this id. */
export function related(id: string, day: string, catalogue: Catalogue): RelatedClause[] {
  const place = catalogue.place(id);
  if (place === null) return [];
  const { passages, clauses, english } = catalogue.knowledge;
  const text = passages.get(id)?.text ?? clauses.get(id)?.text ?? "";
  const document = catalogue.summary(place.document, day);
  return [{ document, clause: place.clause, text, textEn: english(text), url: catalogue.url(place) }];
}
