import type { Table } from "../domain/index.ts";
import type { Line } from "./line.ts";

export interface TableReading {
  readonly table: Table;
  /** Indices into the lines that were read. */
  readonly usedLines: ReadonlySet<number>;
}

/** The tables among an annex's lines. */
export function readTables(
  _lines: readonly Line[],
  _context: { documentId: string; source: string; annexRef: string },
): readonly TableReading[] {
  return [];
}
