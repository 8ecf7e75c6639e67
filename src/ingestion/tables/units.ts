import type { Table, TableCell } from "../../domain/index.ts";

const BRACKET = /[（(]([^（）()]{1,6})[）)]$/u;

/** A part of a cell's text, with the part of its span that carries it. */
export function sliceCell(cell: TableCell, from: number, to: number): TableCell {
  const segments: [number, number][] = [];
  let at = 0;
  for (const [start, end] of cell.span?.segments ?? []) {
    const first = Math.max(from, at);
    const last = Math.min(to, at + end - start);
    if (first < last) segments.push([start + first - at, start + last - at]);
    at += end - start;
  }
  return { ...cell, text: cell.text.slice(from, to), span: cell.span && { ...cell.span, segments } };
}

function unitOf(name: TableCell | undefined): TableCell {
  const match = name && BRACKET.exec(name.text);
  if (!match) return { text: "", span: null };
  return sliceCell(name, match.index + 1, match.index + match[0].length - 1);
}

/**
 * Gives a table of indicators without a column of units one, where the names carry them in brackets at their end
 * ("新材料产值（亿元）"). The names stay as printed.
 */
export function withUnits(table: Table): Table {
  const nameAt = table.columns.findIndex(({ role }) => role === "name");
  const has = (role: string): boolean => table.columns.some((column) => column.role === role);
  if (nameAt < 0 || !has("value") || has("unit")) return table;
  const units = table.rows.map((row) => unitOf(row.cells[nameAt]));
  if (units.filter(({ text }) => text !== "").length * 2 < table.rows.length) return table;
  const at = nameAt + 1;
  return {
    ...table,
    columns: table.columns.toSpliced(at, 0, { heading: "单位", role: "unit", year: null }),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.toSpliced(at, 0, units[index] ?? { text: "", span: null }),
    })),
  };
}
