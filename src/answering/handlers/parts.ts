import type { Clause, PolicyDocument, Table } from "../../domain/document.ts";
import { rowEvidence } from "../compose/bodies.ts";
import type { Words } from "../compose/words.ts";
import type { Statement } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import type { NamedPlace } from "../read/references.ts";
import { headingEvidence } from "./editions.ts";

/** Parts read out at most; of more, the first and how many there are. */
const READ_OUT = 40;

/** What a section or annex consists of, by the headings of its items or the names of its rows; null where it has no parts. */
export function partsStatement(document: PolicyDocument, ref: string, words: Words, knowledge: Knowledge): Statement | null {
  const clause = clauseByRef(document, ref);
  const tables = document.tables.filter((t) => t.ref === ref || (t.ref.startsWith(ref) && !/^\d/.test(t.ref.slice(ref.length))));
  const names = tables.length > 0 ? tables.flatMap((t) => rowNames(t, words)) : clause === null ? [] : headingsBelow(clause, words);
  if (names.length === 0) return null;
  const heading = clause?.heading ?? tables[0]?.title ?? null;
  const place = words.messages.clause(ref, heading === null ? null : words.anyway(heading));
  const named = `${words.messages.placed(words.document(document), place)}${words.lang === "zh" ? "（" : " ("}${words.messages.count(names.length, "items")}${words.lang === "zh" ? "）" : ")"}`;
  const joined = names.slice(0, READ_OUT).join(words.lang === "zh" ? "；" : "; ");
  return {
    text: words.messages.sentence(words.messages.parts(named, joined)),
    evidence: [headingEvidence(document, ref, heading, knowledge)],
  };
}

/** The innermost headings of a clause, with their numbers. */
function headingsBelow(clause: Clause, words: Words): string[] {
  return clause.children.flatMap((child): string[] => {
    const inner = headingsBelow(child, words);
    if (inner.length > 0) return inner;
    return child.heading === null ? [] : [`${child.label === null ? "" : number(child.ref)}${words.anyway(child.heading)}`];
  });
}

/** The number that a part bears within its whole. */
function number(ref: string): string {
  const own = /(?:\d+|\([一二三四五六七八九十]+\))$/.exec(ref)?.[0];
  return own === undefined ? "" : /^\d/.test(own) ? `${own}. ` : `${own} `;
}

function rowNames(table: Table, words: Words): string[] {
  const at = Math.max(0, table.columns.findIndex((c) => c.role === "name"));
  return table.rows.flatMap((row) => {
    const name = row.cells[at]?.text ?? "";
    return name === "" ? [] : [`${row.number}. ${words.anyway(name)}`];
  });
}

/** How many rows the named table has; null where the document has no such table. */
export function rowsStatement(document: PolicyDocument, place: NamedPlace, words: Words, knowledge: Knowledge): Statement | null {
  const kind = place.taskTable ? "tasks" : place.indicatorTable ? "indicators" : null;
  const tables = document.tables.filter((t) => (place.annex === null ? t.kind === kind : t.ref.replace(/[^\d]+$/, "") === `annex${String(place.annex)}`));
  const [first] = tables;
  const last = tables.at(-1)?.rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const count = tables.reduce((n, t) => n + t.rows.length, 0);
  const named = words.messages.clause(first.ref, words.anyway(first.title));
  const text = words.messages.inDocument(words.messages.placed(words.document(document), named), words.messages.count(count, "items"));
  const row = knowledge.rows.get(`${document.id}/${last.ref}`);
  return { text: words.messages.sentence(text), evidence: row === undefined ? [] : [rowEvidence(row, knowledge)] };
}
