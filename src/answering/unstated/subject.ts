import { FIGURE_ASKS } from "../../domain/question.ts";
import { conceptsOf, withBroader } from "../concepts-of.ts";
import { isOfNamedSpeaker } from "../speakers.ts";
import type { Check } from "./check.ts";

/**
 * A question about what policies are about by their titles is answered from one of them, or from what speaks of it: the
 * target of another trade is no answer. A passage of the very case that is asked about may be another policy's.
 */
export const ofTheSubject: Check = (said, question, knowledge) => {
  const { concepts, facets, asks } = question;
  const { titled, subjects, passages, index, broader } = knowledge;
  const all = new Set([...titled.values()].flatMap((ids) => [...ids]));
  const asked = concepts
    .filter((c) => c.kind === "content")
    .flatMap((c) => withBroader(c.id, broader).filter((id) => all.has(id)));
  if (asked.length === 0) return true;
  // A figure comes first in its answer; what words say may stand behind who is in charge.
  const leading = asks.some((ask) => FIGURE_ASKS.has(ask)) ? said.slice(0, 1) : said;
  return leading.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    const own = passage === undefined ? [] : conceptsOf(passage, index);
    const ofTheCase = passage?.facets.some((f) =>
      facets.some((a) => !OF_ANY.has(a.axis) && a.axis === f.axis && a.value === f.value),
    );
    return (
      passage === undefined ||
      ofTheCase === true ||
      isOfNamedSpeaker(question, passage, knowledge) ||
      asked.some(
        (id) =>
          own.some((c) => withBroader(c, broader).includes(id)) || subjects.get(evidence.document)?.has(id) === true,
      )
    );
  });
};

/** Axes on which grants of every policy have cases: whose level something is tells nothing of its trade. */
const OF_ANY: ReadonlySet<string> = new Set(["level", "jurisdiction"]);
