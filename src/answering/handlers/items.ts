import { allClauses } from "../../domain/clauses.ts";
import type { Clause, PolicyDocument } from "../../domain/document.ts";

/** Refs of items that are numbered through the whole document. */
const RUNNING = /^(?:\d+|\([一二三四五六七八九十]+\))$/;

/** The items of a document: those numbered through it; where it has none, those of its sections. */
export function itemsOf(document: PolicyDocument): Clause[] {
  const items = allClauses(document.clauses).filter((c) => c.kind === "item");
  const running = items.filter((c) => RUNNING.test(c.ref));
  return running.length > 0 ? running : items;
}
