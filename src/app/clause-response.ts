import type { ClauseResponse, RelatedClause } from "../contract/index.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Catalogue } from "./catalogue.ts";
import { bodiesInEnglish, placedPassages, textEnglish, textFigures } from "./clause-view.ts";
import type { EditionComparison } from "./changes.ts";
import { otherEditions } from "./clause-view.ts";
import { departuresAtClause } from "./departures.ts";
import { interpretationsOf, related } from "./related.ts";

/** One clause or table row with what belongs to it; null where there is none of this id. */
export function clauseResponse(
  id: string,
  day: string,
  catalogue: Catalogue,
  compare: EditionComparison,
): ClauseResponse | null {
  const { knowledge } = catalogue;
  const place = catalogue.place(id);
  if (place === null) return null;
  const { document } = place;
  const clause = knowledge.clauses.get(place.clause.id);
  const own = clause === undefined ? rowContent(place.clause.id, catalogue) : clauseContent(clause, catalogue);
  return {
    asOf: day,
    document: catalogue.summary(document, day),
    clause: place.clause,
    ...own,
    editions: editionsOf(document, place.clause.ref, day, catalogue, compare),
    interpretations: clause === undefined ? [] : interpretationsOf(document, clause, day, catalogue),
    departures: departuresAtClause(document.id, place.clause.ref, day, catalogue),
    url: catalogue.url(place),
  };
}

type Content = Pick<ClauseResponse, "text" | "textEn" | "figures" | "bodies" | "bodiesEn">;

function clauseContent(clause: Clause, { knowledge }: Catalogue): Content {
  const placed = placedPassages(clause, knowledge);
  const bodies = placed.find(({ passage }) => passage.bodies.length > 0)?.passage.bodies ?? clause.bodies;
  return {
    text: clause.text,
    textEn: textEnglish(clause, placed, knowledge)?.text ?? null,
    figures: textFigures(placed),
    bodies,
    bodiesEn: bodiesInEnglish(bodies, knowledge),
  };
}

function rowContent(id: string, { knowledge }: Catalogue): Content {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) return { text: "", textEn: null, figures: [], bodies: [], bodiesEn: [] };
  const placed = [{ passage, start: 0, end: passage.text.length }];
  return {
    text: passage.text,
    textEn: knowledge.english(passage.text),
    figures: textFigures(placed),
    bodies: passage.bodies,
    bodiesEn: bodiesInEnglish(passage.bodies, knowledge),
  };
}

/** The same clause in the other editions of the work, newest first. */
function editionsOf(
  document: PolicyDocument,
  ref: string,
  day: string,
  catalogue: Catalogue,
  compare: EditionComparison,
): RelatedClause[] {
  return otherEditions(document, catalogue.knowledge.corpus.documents).flatMap((other) => {
    const change = compare(other, document).find(({ after }) => after?.ref === ref);
    return change?.before ? related(`${other.id}/${change.before.ref}`, day, catalogue) : [];
  });
}
