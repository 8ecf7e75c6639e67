import { FIGURE_ASKS } from "../../domain/question.ts";
import { conceptsOf, withBroader } from "../concepts-of.ts";
import type { Check } from "./check.ts";

/** A group by how many are in it, which its members don't name again ("三大目标", "the three major goals"). */
const OF_GROUP =
  /^(?:[一二两三四五六七八九十\d]+(?:大|个|项|条)|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )/;

/**
 * Of what a question names in quotation marks, and the term base knows, the evidence of a figure speaks, or the clause that
 * it stands in: another's rate is no answer.
 */
export const ofTheQuoted: Check = (said, { text, quoted, concepts, asks }, { passages, index, broader }) => {
  const named = concepts.filter(
    (c) =>
      !c.nested &&
      (c.kind === "programme" || c.kind === "content") &&
      index.concepts.has(c.id) &&
      quoted.some((phrase) => !OF_GROUP.test(phrase) && phrase.includes(text.slice(c.start, c.end))),
  );
  if (named.length === 0 || !asks.some((ask) => FIGURE_ASKS.has(ask))) return true;
  return said.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    const own = [...passages.values()].filter((p) => p.clause === passage?.clause).flatMap((p) => conceptsOf(p, index));
    return passage === undefined || named.some(({ id }) => own.some((c) => withBroader(c, broader).includes(id)));
  });
};
