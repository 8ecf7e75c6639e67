import type { ClauseResponse } from "../contract/index.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Catalogue } from "./catalogue.ts";
import { placedPassages, textEnglish, textFigures } from "./clause-view.ts";
import type { EditionComparison } from "./changes.ts";
import { otherEditions } from "./clause-view.ts";
import { passagesAbout } from "../answering/commentaries.ts";

type Related = ClauseResponse["editions"][number];

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
    interpretations: interpretationsOf(document, clause, day, catalogue),
    url: catalogue.url(place),
  };
}

type Content = Pick<ClauseResponse, "text" | "textEn" | "figures" | "bodies">;

function clauseContent(clause: Clause, { knowledge }: Catalogue): Content {
  const placed = placedPassages(clause, knowledge);
  const bodies = placed.find(({ passage }) => passage.bodies.length > 0)?.passage.bodies ?? clause.bodies;
  return { text: clause.text, textEn: textEnglish(clause, placed, knowledge), figures: textFigures(placed), bodies };
}

function rowContent(id: string, { knowledge }: Catalogue): Content {
  const passage = knowledge.passages.get(id);
  if (passage === undefined) return { text: "", textEn: null, figures: [], bodies: [] };
  const placed = [{ passage, start: 0, end: passage.text.length }];
  return {
    text: passage.text,
    textEn: knowledge.english(passage.text),
    figures: textFigures(placed),
    bodies: passage.bodies,
  };
}

/** The same clause in the other editions of the work, newest first. */
function editionsOf(
  document: PolicyDocument,
  ref: string,
  day: string,
  catalogue: Catalogue,
  compare: EditionComparison,
): Related[] {
  return otherEditions(document, catalogue.knowledge.corpus.documents).flatMap((other) => {
    const change = compare(other, document).find(({ after }) => after?.ref === ref);
    return change?.before ? related(`${other.id}/${change.before.ref}`, day, catalogue) : [];
  });
}

function interpretationsOf(
  document: PolicyDocument,
  clause: Clause | undefined,
  day: string,
  catalogue: Catalogue,
): Related[] {
  if (clause === undefined) return [];
  const found = new Map<string, Passage>();
  for (const passage of passagesAbout(document, clause, catalogue.knowledge))
    if (!found.has(passage.clause)) found.set(passage.clause, passage);
  return [...found.values()].flatMap((passage) => related(passage.id, day, catalogue));
}

function related(id: string, day: string, catalogue: Catalogue): Related[] {
  const place = catalogue.place(id);
  if (place === null) return [];
  const { passages, clauses } = catalogue.knowledge;
  const text = passages.get(id)?.text ?? clauses.get(id)?.text ?? "";
  return [{ document: catalogue.summary(place.document, day), clause: place.clause, text, url: catalogue.url(place) }];
}
