import type { TableColumn } from "../../domain/index.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftRow, type DraftTable } from "./draft.ts";
import { compact, type Fragment } from "./fragment.ts";
import { columnsOfCells } from "./headings.ts";
import { isGroup, isNote } from "./marks.ts";
import { takeNotes } from "./notes.ts";
import { Walk } from "./walk.ts";

export const isTabbed = (lines: readonly ContentLine[]): boolean => lines.some((line) => line.text.includes("\t"));

function cellsOf({ text, start }: Fragment): Fragment[] {
  let at = start;
  return text.split("\t").map((cell) => {
    const fragment = { text: cell, start: at };
    at += cell.length + 1;
    return fragment;
  });
}

const isHeading = (columns: readonly TableColumn[]): boolean => columns[0]?.role === "number" && columns.length > 1;

const SURPLUS = "the line has more cells than the table has columns";

function rowOf(
  cells: readonly Fragment[],
  columns: readonly TableColumn[],
  group: string | null,
  position: number,
): DraftRow {
  const surplus = cells.slice(columns.length).some(({ text }) => text.trim() !== "");
  const number = compact(cells[0]?.text ?? "");
  return {
    number: number === "" ? String(position) : number,
    group,
    cells: columns.map((_, at) => {
      const fragments = [cells[at]].filter((cell) => cell !== undefined);
      return surplus ? { fragments, confidence: "unknown", reason: SURPLUS } : certain(fragments);
    }),
  };
}

function readLine(walk: Walk<DraftRow>, line: ContentLine): void {
  const cells = cellsOf(line);
  const columns = columnsOfCells(cells.map(({ text }) => text));
  if (cells.length === 1) {
    if (!walk.section(line) && isGroup(line.compact)) walk.enterGroup(line);
  } else if (isHeading(columns)) walk.heading(columns, [line]);
  else {
    const table = walk.target();
    table?.rows.push(rowOf(cells, table.columns, walk.group, table.rows.length + 1));
    table?.used.push(line.index);
  }
}

/** Reads tables whose cells are parted by tabs; heading rows that a page break repeats are passed over. */
export function readTabbed(lines: readonly ContentLine[]): DraftTable[] {
  const { rest, notes, used } = takeNotes(lines, (line) => isNote(line.compact));
  const walk = new Walk<DraftRow>();
  for (const line of rest) readLine(walk, line);
  const tables = walk.tables.filter(({ rows }) => rows.length > 0);
  return tables.map((table, at) => {
    const last = at === tables.length - 1;
    const noted = last ? used.map(({ index }) => index) : [];
    return { ...table, notes: last ? notes : [], used: [...table.used, ...noted] };
  });
}
