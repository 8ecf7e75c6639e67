import type { ConceptMatch } from "../../language/concepts.ts";
import type { Knowledge } from "../knowledge.ts";
import { isReport } from "../report.ts";
import { says } from "./document-questions.ts";

/** How far behind its subject the word for a document may stand, in characters. */
const NEAR = 40;

/**
 * Documents that a question names by their subjects beside others ("the medical plan or the low-altitude package"; "the
 * three papers (…, …, …)"), by id, all editions: a subject that the title of one work alone has, or of those the only one with a number, with a word for documents
 * right behind it, or in a question of several documents. One alone isn't named so: it may just as well be a subject.
 *
 * @param named Works that the question names otherwise.
 */
export function namedBySubject(
  text: string,
  concepts: readonly ConceptMatch[],
  named: readonly string[],
  { titled, documents }: Pick<Knowledge, "titled" | "documents">,
): string[] {
  const several = says(text, "severalNamed");
  const found = concepts.flatMap((c) => {
    if (c.nested || c.kind !== "content") return [];
    const ids = [...titled].flatMap(([id, subjects]) => (subjects.has(c.id) ? [id] : []));
    const policies = ids.filter((id) => !isReport(documents.get(id)));
    const numbered = policies.filter((id) => documents.get(id)?.number !== null);
    const own = worksOf(policies, documents).size === 1 ? policies : numbered;
    const behind = text.slice(c.end, c.end + NEAR);
    return worksOf(own, documents).size === 1 && (several || says(behind, "titleNoun")) ? own : [];
  });
  return worksOf([...named, ...found], documents).size > 1
    ? [...new Set(found)].filter((id) => !named.includes(id))
    : [];
}

function worksOf(ids: readonly string[], documents: Knowledge["documents"]): Set<string> {
  return new Set(ids.flatMap((id) => documents.get(id)?.work ?? []));
}
