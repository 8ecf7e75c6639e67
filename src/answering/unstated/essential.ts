import type { Passage } from "../../domain/passage.ts";
import type { Knowledge } from "../knowledge.ts";
import { itemRef } from "../handlers/item-ref.ts";
import { aboutOf } from "../concepts-of.ts";
import { isOfNamedSpeaker } from "../speakers.ts";
import type { Check } from "./check.ts";

/**
 * Of each thing of its own that a question names, the evidence speaks: of it, or of a kind of it. What is wider says nothing
 * of it, and its sibling is another thing: an innovation centre is no champion, a loan no lease. Of several cases of one axis,
 * asked about together, one will do.
 */
export const ofTheThing: Check = (said, question, knowledge) => {
  const { concepts, denied, text, asks, numbered } = question;
  // Whether a document named by its number still holds stands where it ends, whoever quotes it where.
  if (asks.includes("validity") && numbered.ids.length > 0 && said.every(({ evidence }) => evidence.ref === "closing"))
    return true;
  const { passages, byClause, essential, titled, index } = knowledge;
  // What stands in brackets is said of one of several things now and then, and not of all.
  const isAside = ({ start }: { readonly start: number }): boolean =>
    text.lastIndexOf("(", start) > text.lastIndexOf(")", start);
  const named = concepts.filter(
    (c) =>
      !c.nested &&
      essential.has(c.id) &&
      !denied.includes(c.id) &&
      !isAside(c) &&
      !AFTER.test(text.slice(c.end)) &&
      !OF_A_FIRM.test(text.slice(c.end)) &&
      !ASIDE.test(text.slice(0, c.start)),
  );
  if (named.length === 0) return true;
  const cited = said.map(({ evidence }) => {
    const passage = passages.get(evidence.id);
    if (passage === undefined) return byClause.get(evidence.id) ?? [];
    // What somebody speaks of is named once, and then gone on about.
    if (isOfNamedSpeaker(question, passage, knowledge)) return byClause.get(passage.clause) ?? [];
    return [passage, ...handedOut(passage, knowledge)];
  });
  // What is known of a document as a whole stands in no passage.
  if (cited.some((own) => own.length === 0)) return true;
  const spoken = new Set(cited.flat().flatMap((p) => [...aboutOf(p, knowledge).wide]));
  const asked = cited.flat().flatMap((p) => index.entries[index.positions.get(p.id) ?? -1]?.paraphrases ?? []);
  const written = [...said.map((s) => `${s.text}\n${s.evidence.quoteEn ?? ""}`), ...asked].join("\n").toLowerCase();
  const isField = ({ id }: { readonly id: string }): boolean => [...titled.values()].some((ids) => ids.has(id));
  return named.every(
    ({ id, facet, start, end }) =>
      spoken.has(id) ||
      // All that a policy says is said of what its title names.
      said.some(({ evidence }) => titled.get(evidence.document)?.has(id) === true) ||
      // Who names the fields of two policies is answered from one of them.
      (isField({ id }) && named.some((o) => isField(o) && spoken.has(o.id))) ||
      // A longer term may hide it from the matcher, and is written with it all the same; or people call it so who ask for it.
      written.includes(text.slice(start, end)) ||
      (facet !== undefined && COUNTING.test(text.slice(0, start))) ||
      (facet !== undefined && named.some((o) => o.facet?.axis === facet.axis && spoken.has(o.id))),
  );
};

/** The passages of the clause that a row of a task table hands out. */
function handedOut({ document, ref }: Passage, knowledge: Knowledge): readonly Passage[] {
  const whole = knowledge.documents.get(document);
  const item = whole === undefined ? ref : itemRef(whole, ref, knowledge);
  return item === ref ? [] : (knowledge.byClause.get(`${document}/${item}`) ?? []);
}

/** Behind it stands what something named is said to be ("which two parks are worth building as test grounds"), or what has been or is to come. */
const ASIDE = /\b(?:as|after|before|following) (?:an? |the )?$/;
/** Before it stands what has been or is to come: "初审之后谁来选". */
const AFTER = /^(?:之|以)[后前]/;

/** Before it stands what a firm makes or does: whose firm it is, and not what it is paid for ("直升机研发企业首次评上…"). */
const OF_A_FIRM =
  /^(?:研发|研制|制造|生产|设计|运营|整机|配套)*的?(?:企业|公司|厂家|厂商|工厂|单位)|^ ?(?:r&d |research |design |manufacturing |making )?(?:compan(?:y|ies)|firms?|makers?|manufacturers?|producers?|start-?ups?)\b/;

/** Before it "three kinds" are kinds to be named, and no third class. */
const COUNTING = /[哪这那]$/;
