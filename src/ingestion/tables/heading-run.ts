import type { TableColumn } from "../../domain/index.ts";
import { columnsOf } from "./headings.ts";
import type { ContentLine } from "./content.ts";

/** A heading row printed on one or several lines. */
export interface HeadingRun {
  readonly from: number;
  readonly to: number;
  readonly columns: TableColumn[];
}

const LONGEST = 14;

const runAt = (lines: readonly ContentLine[], from: number): HeadingRun | null => {
  let best: HeadingRun | null = null;
  for (let to = from + 1; to <= Math.min(lines.length, from + LONGEST); to += 1) {
    const columns = columnsOf(
      lines
        .slice(from, to)
        .map((line) => line.compact)
        .join(""),
    );
    if (columns) best = { from, to, columns };
  }
  return best;
};

/** Heading rows of two and more columns that start with the row number, in order. */
export function headingRuns(lines: readonly ContentLine[]): HeadingRun[] {
  const out: HeadingRun[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const run = runAt(lines, at);
    if (run?.columns[0]?.role !== "number" || run.columns.length < 2) continue;
    out.push(run);
    at = run.to - 1;
  }
  return out;
}

/** Headings of single columns, each on lines of its own with its cells below it. */
export function headingBlocks(lines: readonly ContentLine[]): (HeadingRun & { column: TableColumn })[] {
  const out: (HeadingRun & { column: TableColumn })[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const run = runAt(lines, at);
    const column = run?.columns[0];
    if (!run || !column || run.columns.length !== 1) continue;
    out.push({ ...run, column });
    at = run.to - 1;
  }
  return out;
}
