import { conceptsOf } from "./concepts-of.ts";
import { isReport } from "./report.ts";
import { allClauses } from "../domain/clauses.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { ClauseChange } from "../editions/index.ts";
import { sameQuantity } from "../figures/index.ts";
import type { EditionPair, Knowledge } from "./knowledge.ts";

/** What the rooms of the index and corpus tell of passages and their subjects. */
type Read = Pick<Knowledge, "corpus" | "byClause" | "index" | "kinds">;

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
export function passagesAbout(document: PolicyDocument, clause: Clause, knowledge: Read): Passage[] {
  return nearest(document, clause, knowledge)
    .slice(0, MOST)
    .map(({ passage }) => passage);
}

/** A clause that the later of two editions dropped. */
export interface Dropped {
  readonly pair: EditionPair;
  readonly change: ClauseChange;
}

/**
 * Passages of interpretations and reports that speak of a clause which the later edition dropped, by passage id: what
 * they announce no longer holds once that edition does.
 */
export function passagesAboutDropped(pairs: Iterable<EditionPair>, knowledge: Read): Map<string, Dropped> {
  const about = new Map<string, Dropped>();
  for (const pair of pairs) {
    for (const change of pair.changes.filter((c) => c.kind === "removed")) {
      const clause = allClauses(pair.earlier.clauses).find((c) => c.ref === change.before?.ref);
      if (clause === undefined) continue;
      for (const { passage, nearness: near } of nearest(pair.earlier, clause, knowledge)) {
        const kept = Math.max(0, ...allClauses(pair.later.clauses).map((c) => nearnessOf(passage, c, knowledge)));
        if (near > kept) about.set(passage.id, { pair, change });
      }
    }
  }
  return about;
}

function nearest(document: PolicyDocument, clause: Clause, knowledge: Read): { passage: Passage; nearness: number }[] {
  const commentaries = new Set(knowledge.corpus.documents.filter((d) => comments(d, document)).map((d) => d.id));
  if (commentaries.size === 0) return [];
  return knowledge.index.entries
    .map(({ passage }) => passage)
    .filter((p) => commentaries.has(p.document) && p.kind === "provision")
    .map((passage) => ({ passage, nearness: nearnessOf(passage, clause, knowledge) }))
    .filter(({ nearness: value }) => value > 0)
    .sort((a, b) => b.nearness - a.nearness);
}

/** Whether a document is an interpretation or report that refers to another by number or title. */
export function comments(commentary: PolicyDocument, document: PolicyDocument): boolean {
  if (!isReport(commentary)) return false;
  const names = commentary.refersTo.map(folded).filter((name) => name !== "");
  return names.some((name) => name === folded(document.number ?? "") || folded(document.title).includes(name));
}

function nearnessOf(passage: Passage, clause: Clause, knowledge: Read): number {
  const own = (knowledge.byClause.get(clause.id) ?? []).filter((p) => p.text !== "");
  const subject = new Set(own.flatMap((p) => tellingConcepts(p, knowledge)));
  const named = new RegExp(`第${clause.ref.replace(/[^\d一二三四五六七八九十]/g, "")}[条项]`).test(passage.text);
  const concepts = tellingConcepts(passage, knowledge).filter((id) => subject.has(id)).length;
  const figures = passage.figures.filter(
    (f) => f.kind !== "year" && own.some((p) => p.figures.some((o) => sameQuantity(o, f))),
  ).length;
  if (named && /\d|[一二三四五六七八九十]/.test(clause.ref)) return 100 + concepts;
  if (figures > 0 && concepts > 0) return 10 * figures + concepts;
  return concepts >= SUBJECT ? concepts : 0;
}

function tellingConcepts(passage: Passage, knowledge: Read): string[] {
  const { index, kinds } = knowledge;
  return conceptsOf(passage, index).filter((id) => {
    const kind = kinds.get(id);
    const share = (index.concepts.get(id)?.length ?? 0) / index.entries.length;
    return (kind === "content" || kind === "programme") && share <= COMMON;
  });
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/[\s《》〈〉“”"]/g, "");
}
