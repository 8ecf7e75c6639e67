import type { Table, TableColumn, TableRow } from "../../domain/index.ts";
import { folded } from "../lines.ts";

/** A cell that two tables give differently, or a row that just one of them has. */
export interface TableDifference {
  /** Ref of the row in the first table and in the other; null where it has none. */
  readonly ref: string | null;
  readonly otherRef: string | null;
  /** Column of the differing cell; null for a whole row. */
  readonly column: TableColumn | null;
  /** What each table has there: the cell's text, or the row's name; null where the row is missing. */
  readonly first: string | null;
  readonly here: string | null;
}

type Pair = readonly [TableRow | null, TableRow | null];

const columnAt = (table: Table, { role, year }: TableColumn): number =>
  table.columns.findIndex((column) => column.role === role && column.year === year);

const nameOf = (table: Table, row: TableRow | null): string | null => {
  const at = table.columns.findIndex(({ role }) => role === "name");
  return row && (row.cells[at]?.text ?? "");
};

/** Rows between two that match: one by one where both tables have as many, else each on its own. */
function pairGap(first: readonly TableRow[], other: readonly TableRow[]): Pair[] {
  if (first.length === other.length) return first.map((row, at): Pair => [row, other[at] ?? null]);
  return [...first.map((row): Pair => [row, null]), ...other.map((row): Pair => [null, row])];
}

/** Pairs rows of the same name in order; numbers may have moved on since. */
function pairRows(first: Table, other: Table): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  let gap: TableRow[] = [];
  for (const row of first.rows) {
    const name = folded(nameOf(first, row) ?? "");
    const found = other.rows.findIndex(
      (candidate, at) => at >= from && folded(nameOf(other, candidate) ?? "") === name,
    );
    const match = other.rows[found];
    if (!match) {
      gap.push(row);
      continue;
    }
    pairs.push(...pairGap(gap, other.rows.slice(from, found)), [row, match]);
    gap = [];
    from = found + 1;
  }
  return [...pairs, ...pairGap(gap, other.rows.slice(from))];
}

function cellDifferences(first: Table, other: Table, a: TableRow, b: TableRow): TableDifference[] {
  return first.columns.flatMap((column, at) => {
    const mine = a.cells[at];
    const theirs = b.cells[columnAt(other, column)];
    if (column.role === "number" || !mine || !theirs) return [];
    // What a reader couldn't make out is no difference of the prints.
    if (mine.confidence === "unknown" || theirs.confidence === "unknown" || folded(mine.text) === folded(theirs.text))
      return [];
    return [{ ref: a.ref, otherRef: b.ref, column, first: mine.text, here: theirs.text }];
  });
}

/**
 * Where two printings or editions of a table differ. Rows are paired by their names, rows renamed in between by their
 * places; columns by role and year. Spaces and widths of characters don't count.
 *
 * @example compareTables(first, second)
 * // [{ ref: "annex3#16", otherRef: "annex3#16", column: { role: "lead", … }, first: "某市医保局", here: "某市药监局" }]
 */
export function compareTables(first: Table, other: Table): readonly TableDifference[] {
  return pairRows(first, other).flatMap(([a, b]) => {
    if (a && b) return cellDifferences(first, other, a, b);
    return [
      { ref: a?.ref ?? null, otherRef: b?.ref ?? null, column: null, first: nameOf(first, a), here: nameOf(other, b) },
    ];
  });
}
