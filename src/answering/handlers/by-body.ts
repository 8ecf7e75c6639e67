import type { Clause } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import type { Asked } from "../asked.ts";
import { rowBodies, rowEvidence } from "../compose/bodies.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { clauseEvidence } from "../evidence.ts";

/** Words that ask which items a body is charged with, not who is charged with an item. */
const CHARGED = /(?:负责|牵头|责任单位|分管|承担)(?:了|的)?(?:哪|几|多少)|(?:哪(?:些|几)(?:条|项|个)?|几(?:条|项))[^?]{0,12}(?:负责|牵头|责任单位)|\b(?:which|what|how many|in which)\b[^?]{0,30}\b(?:measures?|items?|tasks?|clauses?|targets?|of the)\b[^?]{0,60}\b(?:responsib\w+|in charge|leads?|named|sit|handled?)\b/;

/** A list of this many items at most is read out; beyond it only their number. */
const LISTED = 12;

/** Which items of a document a named body is in charge of, and how many; null where that isn't asked. */
export function byBody({ question, scope, live, words, knowledge }: Asked): Draft | null {
  const named = question.concepts.filter((c) => c.kind === "body" && !c.nested);
  if (named.length === 0 || !CHARGED.test(question.text)) return null;
  const ids = scope.asked === null ? live.slice(0, 1).map((c) => c.passage.document) : [...scope.asked].filter((id) => scope.exact || scope.current.has(id));
  const wanted = new Set(named.map((c) => c.id));
  const isWanted = (name: string): boolean => wanted.has(knowledge.bodies.get(name)?.id ?? "");
  const statements = ids.flatMap((id): Statement[] => {
    const document = knowledge.documents.get(id);
    if (document === undefined) return [];
    const clauses = allClauses(document.clauses).filter((c) => c.bodies.some(isWanted));
    const rows = [...knowledge.rows.values()].filter((r) => r.document.id === id && r.table.kind === "tasks" && rowBodies(r).lead.some(isWanted));
    const items: Statement[] = [
      ...clauses.map((c) => ({ text: itemText(c, words.lang, words.anyway), evidence: [clauseEvidence(document, c, knowledge)] })),
      ...rows.map((r) => ({ text: words.anyway(r.row.cells[r.table.columns.findIndex((c) => c.role === "name")]?.text ?? ""), evidence: [rowEvidence(r, knowledge)] })),
    ];
    if (items.length === 0) return [];
    const count = words.messages.count(items.length, "items");
    const listed = items.slice(0, LISTED).map((i) => i.text.replace(/[。.]$/, ""));
    const text = words.messages.labelled(count, listed.join(words.lang === "zh" ? "；" : "; "));
    return [{ text: words.messages.sentence(text), evidence: items.slice(0, LISTED).flatMap((i) => i.evidence) }];
  });
  return statements.length === 0 ? null : answered(statements);
}

function itemText(clause: Clause, lang: "zh" | "en", anyway: (zh: string) => string): string {
  const heading = clause.heading === null ? "" : anyway(clause.heading);
  return lang === "zh" ? `${clause.ref}${heading}` : `${clause.ref} ${heading}`;
}
