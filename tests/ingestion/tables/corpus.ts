import { readFileSync } from "node:fs";
import type { Table } from "../../../src/domain/index.ts";
import { linesOf } from "../../../src/ingestion/lines.ts";
import type { Line } from "../../../src/ingestion/line.ts";
import { readTables, type TableReading } from "../../../src/ingestion/tables/index.ts";

const SOURCES = {
  portal: "000_b6df5aba0e4933ef",
  gazette22: "003_ea04dcfc8a286248",
  gazette1: "004_88f22af8c2cb4632",
} as const;
export type SourceName = keyof typeof SOURCES;

const read = (name: SourceName): string =>
  readFileSync(new URL(`../../../corpus/sources/${SOURCES[name]}.txt`, import.meta.url), "utf8");

/** Lines of a source from one numbered from 1 to another, both included. */
export const cut = (name: SourceName, from: number, to: number): Line[] => linesOf(read(name)).slice(from - 1, to);

export interface Annex {
  readonly lines: readonly Line[];
  readonly readings: readonly TableReading[];
  readonly tables: readonly Table[];
  readonly text: string;
}

export function annex(name: SourceName, from: number, to: number, annexRef: string): Annex {
  const lines = cut(name, from, to);
  const readings = readTables(lines, { documentId: name, source: name, annexRef });
  return { lines, readings, tables: readings.map(({ table }) => table), text: read(name) };
}

/** Texts of a table's cells of one role (and year), by row. */
export function column(table: Table | undefined, role: string, year: number | null = null): string[] {
  const at = table?.columns.findIndex((candidate) => candidate.role === role && candidate.year === year) ?? -1;
  return table?.rows.map((row) => row.cells[at]?.text ?? "") ?? [];
}

/** The same for confidence: "certain" where the cell bears no other mark. */
export function sureness(table: Table | undefined, role: string): string[] {
  const at = table?.columns.findIndex((candidate) => candidate.role === role) ?? -1;
  return table?.rows.map((row) => row.cells[at]?.confidence ?? "certain") ?? [];
}
