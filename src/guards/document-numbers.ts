import type { Check } from "./check.ts";
import { related } from "./document-facts.ts";

/** Year and serial with the last two characters of the issuer's sign, since what stands before it can't be told apart from it. */
const NUMBER = /[\u4e00-\u9fff]{2}〔\d{4}〕\d{1,4}号/g;

/**
 * A document number in a statement must belong to a document that it cites, to one of its predecessors or successors,
 * or stand in the words that it cites or in the question.
 */
export const documentNumbers: Check = ({ text, evidence }, { documents, question }) => {
  const kin = related(evidence, documents);
  const known = kin.flatMap((d) => [d.number ?? "", d.title, ...d.refersTo, ...d.repeals.map((r) => r.number)]);
  const sources = [...known, ...evidence.map((e) => e.quote), question];
  return (text.match(NUMBER) ?? [])
    .filter((number) => !sources.some((source) => source.includes(number)))
    .map((number) => ({ check: "document_number", text: number }));
};
