import { FIGURE_ASKS } from "../../domain/question.ts";
import { conceptsOf, withBroader } from "../concepts-of.ts";
import type { Check } from "./check.ts";

/** Of what a question names in quotation marks, and the term base knows, the evidence of a figure speaks: another's rate is no answer. */
export const ofTheQuoted: Check = (said, { text, quoted, concepts, asks }, { passages, index, broader }) => {
  const named = concepts.filter(
    (c) =>
      !c.nested &&
      (c.kind === "programme" || c.kind === "content") &&
      index.concepts.has(c.id) &&
      quoted.some((phrase) => phrase.includes(text.slice(c.start, c.end))),
  );
  if (named.length === 0 || !asks.some((ask) => FIGURE_ASKS.has(ask))) return true;
  return said.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    const own = passage === undefined ? [] : conceptsOf(passage, index);
    return passage === undefined || named.some(({ id }) => own.some((c) => withBroader(c, broader).includes(id)));
  });
};
