import type { Passage } from "../../domain/passage.ts";
import { FIGURE_ASKS } from "../../domain/question.ts";
import { conceptsOf, withBroader } from "../concepts-of.ts";
import type { Check } from "./check.ts";

/** A group by how many are in it, which its members don't name again ("三大目标", "the three major goals"). */
const OF_GROUP =
  /^(?:[一二两三四五六七八九十\d]+(?:大|个|项|条)|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )/;

/**
 * Of what a question names in quotation marks, and the term base knows, the evidence of a figure speaks, or the
 * sentence that it goes on from: another's rate is no answer.
 */
export const ofTheQuoted: Check = (said, { text, quoted, concepts, asks }, { passages, byClause, index, broader }) => {
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
    const sentence = passage === undefined ? [] : sentenceTo(passage, byClause.get(passage.clause) ?? []);
    const own = sentence.flatMap((p) => conceptsOf(p, index));
    return passage === undefined || named.some(({ id }) => own.some((c) => withBroader(c, broader).includes(id)));
  });
};

/** A passage with those before it of the same sentence. */
function sentenceTo(passage: Passage, clause: readonly Passage[]): readonly Passage[] {
  const before = clause.slice(0, Math.max(0, clause.indexOf(passage))).filter(({ kind }) => kind === "provision");
  const ended = before.findLastIndex(({ text }) => /[。；;.!?]$/.test(text));
  return [...before.slice(ended + 1), passage];
}
