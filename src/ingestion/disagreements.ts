import { allClauses } from "../domain/clauses.ts";
import type { Clause, Disagreement, PolicyDocument, Table } from "../domain/index.ts";
import { folded } from "./lines.ts";

/** A table of tasks repeats a document's items where more than this share of its rows bear the items' headings. */
const REPEATS = 0.5;

/**
 * Where a table of tasks that repeats a document's items, number by number, calls one of them something else than its
 * heading does. An evident fault of the print is no other name.
 *
 * @example disagreementsOf(clauses, [tasks], []) // [{ first: { ref: "17", text: "组织集中招标采购" }, second: { ref: "annex3#17", text: "组织集中采购" } }]
 */
export function disagreementsOf(
  clauses: readonly Clause[],
  tables: readonly Table[],
  errata: PolicyDocument["errata"],
): Disagreement[] {
  const items = new Map(
    allClauses(clauses).flatMap(({ ref, heading }) => (heading === null ? [] : [[ref, heading] as const])),
  );
  const mended = (text: string): string =>
    folded(errata.reduce((all, { printed, meant }) => all.replaceAll(printed, meant), text));
  return tables.flatMap((table) => {
    const named = table.kind === "tasks" ? pairsOf(table, items) : [];
    const differing = named.filter(({ first, second }) => mended(first.text) !== mended(second.text));
    return named.length - differing.length > REPEATS * table.rows.length ? differing : [];
  });
}

/** The headings of items, each with the name in the row of its number. */
function pairsOf(table: Table, items: ReadonlyMap<string, string>): Disagreement[] {
  const at = table.columns.findIndex(({ role }) => role === "name");
  return table.rows.flatMap((row) => {
    const heading = items.get(row.number);
    const name = row.cells[at];
    if (heading === undefined || name === undefined || name.confidence === "unknown") return [];
    return [{ first: { ref: row.number, text: heading }, second: { ref: row.ref, text: name.text } }];
  });
}
