import { institutionsAsked } from "../../language/asked-institution.ts";
import type { Check } from "./check.ts";

/** Whoever wants universities, institutes or foreign agencies named is answered by what names one that the question doesn't. */
export const ofTheInstitution: Check = (said, { text, concepts }, { corpus, matcher }) => {
  const wanted = institutionsAsked(text);
  if (wanted === null) return true;
  const own = new Set(concepts.map(({ id }) => id));
  const kinds = new Map(corpus.bodies.bodies.map((body) => [body.id, body.kind]));
  return said.some(({ evidence, text: words }) => {
    const english = evidence.quoteEn ?? "";
    const bodies = matcher.match(`${words}\n${english}`).filter(({ id, kind }) => kind === "body" && !own.has(id));
    return bodies.some(({ id }) => wanted.kinds.some((kind) => kinds.get(id) === kind)) || wanted.named.test(english);
  });
};
