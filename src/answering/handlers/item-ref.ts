import type { PolicyDocument } from "../../domain/document.ts";
import { clauseByRef } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";

/** The item that a row of a task table is about, by its number and its heading; any other ref stays as it is. */
export function itemRef(document: PolicyDocument, ref: string, knowledge: Knowledge): string {
  const placed = knowledge.rows.get(`${document.id}/${ref}`);
  if (placed?.table.kind !== "tasks") return ref;
  const name = placed.row.cells[placed.table.columns.findIndex((c) => c.role === "name")]?.text ?? "";
  const clause = clauseByRef(document, placed.row.number);
  return clause?.heading !== null && clause !== null && shares(name, clause.heading) ? clause.ref : ref;
}

/** A table may shorten a heading: seven characters in ten are enough. */
function shares(name: string, heading: string): boolean {
  const all = new Set(name.replace(/\s/g, ""));
  const common = [...new Set(heading)].filter((c) => all.has(c)).length;
  return common >= 0.7 * Math.max(1, all.size);
}
