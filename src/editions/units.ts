import type { Clause, PolicyDocument, Table } from "../domain/index.ts";

/** What is compared between editions: a clause with words of its own, or a table row. */
export interface Unit {
  readonly ref: string;
  readonly heading: string | null;
  readonly text: string;
  /** "clause", or the title of the table that a row stands in: only units of one family are compared. */
  readonly family: string;
}

/** A document's clauses and rows in reading order, evident faults of the print mended. */
export function unitsOf(document: PolicyDocument): Unit[] {
  const mend = (text: string): string =>
    document.errata.reduce((all, fault) => all.replaceAll(fault.printed, fault.meant), text);
  return [...clauseUnits(document.clauses, mend), ...document.tables.flatMap((table) => rowUnits(table, mend))];
}

function clauseUnits(clauses: readonly Clause[], mend: (text: string) => string): Unit[] {
  return clauses.flatMap((clause) => [
    {
      ref: clause.ref,
      heading: clause.heading === null ? null : mend(clause.heading),
      text: mend(clause.text),
      family: "clause",
    },
    ...clauseUnits(clause.children, mend),
  ]);
}

/** What parts the cells of a row's text. */
export const CELL_BREAK = " | ";

/** Where a row's name stands: it is its heading. */
function nameColumn(table: Table): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => column.role === "name"),
  );
}

/** The columns whose cells make a row's text: its name is its heading, its number only places it. */
export function comparedColumns(table: Table): number[] {
  const nameAt = nameColumn(table);
  return table.columns.flatMap(({ role }, i) => (i === nameAt || role === "number" ? [] : [i]));
}

function rowUnits(table: Table, mend: (text: string) => string): Unit[] {
  const nameAt = nameColumn(table);
  const compared = comparedColumns(table);
  return table.rows.map((row) => {
    const text = compared.map((i) => mend(row.cells[i]?.text ?? "")).join(CELL_BREAK);
    return { ref: row.ref, heading: mend(row.cells[nameAt]?.text ?? ""), text, family: `table ${table.title}` };
  });
}
