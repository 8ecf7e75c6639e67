import type { Departure as FoundDeparture } from "../answering/departures/departures.ts";
import type { Departure, RelatedClause } from "../contract/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { related } from "./related.ts";

/** Where interpretations depart from a document, or it departs as one; in the order of the interpretation. */
export function departuresBeside(document: string, day: string, catalogue: Catalogue): Departure[] {
  return catalogue.knowledge.departures
    .filter(({ passage, policy }) => passage.document === document || policy.id === document)
    .flatMap((departure) => shown(departure, day, catalogue));
}

/** The departures of a document that one of its clauses has a side in. */
export function departuresAtClause(document: string, ref: string, day: string, catalogue: Catalogue): Departure[] {
  return departuresBeside(document, day, catalogue).filter(({ said, policy }) =>
    [said, policy].some((side) => side.document.id === document && side.clause.ref === ref),
  );
}

function shown({ difference, passage, instead }: FoundDeparture, day: string, catalogue: Catalogue): Departure[] {
  const [said] = related(passage.id, day, catalogue);
  const policy =
    "counted" in instead ? counted(instead.counted, day, catalogue) : together(instead.passages, day, catalogue);
  if (said === undefined || policy === null) return [];
  return [{ difference, said, policy, count: "counted" in instead ? instead.counted.count : null }];
}

/** The section whose items were counted, by its heading. */
function counted(
  { clause, heading }: Extract<FoundDeparture["instead"], { counted: unknown }>["counted"],
  day: string,
  catalogue: Catalogue,
): RelatedClause | null {
  const [place] = related(clause.id, day, catalogue);
  return place === undefined ? null : { ...place, text: heading, textEn: catalogue.knowledge.english(heading) };
}

/** Passages of one clause as one text, at the first of them. */
function together(
  passages: readonly { readonly id: string }[],
  day: string,
  catalogue: Catalogue,
): RelatedClause | null {
  const places = passages.flatMap(({ id }) => related(id, day, catalogue));
  const [first] = places;
  if (first === undefined) return null;
  const english = places.flatMap(({ textEn }) => textEn ?? []);
  return {
    ...first,
    text: places.map(({ text }) => text).join(""),
    textEn: english.length === places.length ? english.join(" ") : null,
  };
}
