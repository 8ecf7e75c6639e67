import type { Knowledge } from "../answering/knowledge.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import { sameQuantity } from "../figures/index.ts";

/** A concept that stands in more than this share of all passages says little about what a passage is about. */
const COMMON = 0.05;
/** So many telling concepts in common are a common subject. */
const SUBJECT = 3;
/** How many passages are shown at most. */
const MOST = 5;

/**
 * What interpretations and reports of a document say about one of its clauses: passages that name the clause by its
 * number, share a figure and a telling concept with it, or several such concepts; the nearest first.
 */
export function passagesAbout(document: PolicyDocument, clause: Clause, knowledge: Knowledge): Passage[] {
  const commentaries = new Set(knowledge.corpus.documents.filter((d) => comments(d, document)).map((d) => d.id));
  if (commentaries.size === 0) return [];
  const own = (knowledge.byClause.get(clause.id) ?? []).filter((p) => p.text !== "");
  const subject = new Set(own.flatMap((p) => tellingConcepts(p, knowledge)));
  return knowledge.index.entries
    .map(({ passage }) => passage)
    .filter((p) => commentaries.has(p.document) && p.kind === "provision")
    .map((passage) => ({ passage, nearness: nearness(passage, clause, own, subject, knowledge) }))
    .filter(({ nearness: value }) => value > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST)
    .map(({ passage }) => passage);
}

/** Whether a document is an interpretation or report that refers to another by number or title. */
function comments(commentary: PolicyDocument, document: PolicyDocument): boolean {
  if (commentary.kind !== "interpretation" && commentary.kind !== "news") return false;
  const names = commentary.refersTo.map(folded).filter((name) => name !== "");
  return names.some((name) => name === folded(document.number ?? "") || folded(document.title).includes(name));
}

function nearness(
  passage: Passage,
  clause: Clause,
  own: readonly Passage[],
  subject: ReadonlySet<string>,
  knowledge: Knowledge,
): number {
  const named = new RegExp(`第${clause.ref.replace(/[^\d一二三四五六七八九十]/g, "")}[条项]`).test(passage.text);
  const concepts = tellingConcepts(passage, knowledge).filter((id) => subject.has(id)).length;
  const figures = passage.figures.filter(
    (f) => f.kind !== "year" && own.some((p) => p.figures.some((o) => sameQuantity(o, f))),
  ).length;
  if (named && /\d|[一二三四五六七八九十]/.test(clause.ref)) return 100 + concepts;
  if (figures > 0 && concepts > 0) return 10 * figures + concepts;
  return concepts >= SUBJECT ? concepts : 0;
}

function tellingConcepts(passage: Passage, knowledge: Knowledge): string[] {
  const { index, kinds } = knowledge;
  const entry = index.entries[index.positions.get(passage.id) ?? -1];
  return (entry?.concepts ?? []).filter((id) => {
    const kind = kinds.get(id);
    const share = (index.concepts.get(id)?.length ?? 0) / index.entries.length;
    return (kind === "content" || kind === "programme") && share <= COMMON;
  });
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/[\s《》〈〉“”"]/g, "");
}
