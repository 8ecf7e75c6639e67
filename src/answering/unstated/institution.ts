import { institutionsAsked } from "../../language/asked-institution.ts";
import { listWanted } from "../../language/listed.ts";
import type { Check } from "./check.ts";

/**
 * Whoever wants universities, institutes or foreign agencies named is answered by what names as many as are wanted, one at
 * least, that the question doesn't name.
 */
export const ofTheInstitution: Check = (said, { text, concepts }, { corpus, matcher }) => {
  const wanted = institutionsAsked(text);
  if (wanted === null) return true;
  const own = new Set(concepts.map(({ id }) => id));
  const kinds = new Map(corpus.bodies.bodies.map((body) => [body.id, body.kind]));
  const least = listWanted(text) ?? 1;
  const named = said.flatMap(({ evidence, text: words }) => {
    const english = evidence.quoteEn ?? "";
    const bodies = matcher.match(`${words}\n${english}`).filter(({ id, kind }) => kind === "body" && !own.has(id));
    const listed = bodies.filter(({ id }) => wanted.kinds.some((kind) => kinds.get(id) === kind)).map(({ id }) => id);
    return listed.length > 0 ? listed : [...english.matchAll(new RegExp(wanted.named, "g"))].map(([name]) => name);
  });
  return new Set(named).size >= least;
};
