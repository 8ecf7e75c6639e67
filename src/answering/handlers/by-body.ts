import type { Clause } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import type { Asked } from "../asked.ts";
import { rowBodies, rowEvidence } from "../compose/bodies.ts";
import type { Words } from "../compose/words.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { clauseEvidence } from "../evidence.ts";
import type { PlacedRow } from "../knowledge.ts";
import { says } from "../read/document-questions.ts";

/** A list of this many items at most is read out; beyond it only their number. */
const LISTED = 15;

/** Which items of a document a named body is in charge of, as lead or at all, and how many; null where that isn't asked. */
export function byBody({ question, scope, live, words, knowledge }: Asked): Draft | null {
  if (!asksByBody(question)) return null;
  const named = question.concepts.filter((c) => c.kind === "body" && !c.nested);
  const ids =
    scope.asked === null
      ? live.slice(0, 1).map((c) => c.passage.document)
      : [...scope.asked].filter((id) => scope.exact || scope.current.has(id));
  const wanted = new Set(named.map((c) => c.id));
  const isWanted = (name: string): boolean => wanted.has(knowledge.bodies.get(name)?.id ?? "");
  const supports = question.asks.includes("support_body") && !says(question.text, "lead");
  const charged = (row: PlacedRow): boolean => rowBodies(row)[supports ? "support" : "lead"].some(isWanted);
  const statements = ids.flatMap((id): Statement[] => {
    const document = knowledge.documents.get(id);
    if (document === undefined) return [];
    const clauses = allClauses(document.clauses).filter((c) => c.bodies.some(isWanted));
    const rows = [...knowledge.rows.values()].filter(
      (r) => r.document.id === id && r.table.kind === "tasks" && charged(r),
    );
    const items: Statement[] = [
      ...clauses.map((c) => ({ text: clauseText(c, words), evidence: [clauseEvidence(document, c, knowledge)] })),
      ...rows.map((r) => ({ text: rowText(r, words), evidence: [rowEvidence(r, knowledge)] })),
    ];
    if (items.length === 0) return [];
    const count = words.messages.inDocument(words.document(document), words.messages.count(items.length, "items"));
    const listed = items.slice(0, LISTED).map((i) => i.text.replace(/[。.]$/, ""));
    const text = words.messages.labelled(count, listed.join(words.lang === "zh" ? "；" : "; "));
    return [{ text: words.messages.sentence(text), evidence: items.slice(0, LISTED).flatMap((i) => i.evidence) }];
  });
  return statements.length === 0 ? null : answered(statements);
}

/** Whether items are asked for by the body in charge of them. */
export function asksByBody({ text, concepts }: Asked["question"]): boolean {
  return says(text, "charged") && concepts.some((c) => c.kind === "body" && !c.nested);
}

function clauseText(clause: Clause, words: Words): string {
  return words.messages.clause(clause.ref, clause.heading === null ? null : words.anyway(clause.heading));
}

function rowText({ table, row }: PlacedRow, words: Words): string {
  const name = row.cells[table.columns.findIndex((c) => c.role === "name")]?.text ?? "";
  return words.messages.clause(row.ref, words.anyway(name));
}
