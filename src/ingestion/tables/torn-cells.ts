import type { TableColumn } from "../../domain/index.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftCell } from "./draft.ts";
import { strangeness, type Manner } from "./pricing.ts";
import { mayStayBlank, rangeKey, segment, type Range, type Segmentation } from "./segment.ts";
import { placeSupports } from "./support.ts";

/** From here on a cell's text doesn't read like what its column holds. */
const STRANGE = 3;

const textOf = (lines: readonly ContentLine[], [from, to]: Range): string =>
  lines
    .slice(from, to)
    .map((line) => line.compact)
    .join("");

interface Page {
  readonly lines: readonly ContentLine[];
  readonly columns: readonly TableColumn[];
  readonly manner: Manner;
}

const segmentPage = ({ lines, columns, manner }: Page, rows: number): Segmentation | null =>
  segment(
    lines.map((line) => line.compact),
    columns.map(({ role }) => role),
    rows,
    manner,
  );

/** Number of rows of a page without numbers: the one whose parting has the least against it. */
export function countRows(page: Page, most: number): number | null {
  let best: { rows: number; price: number } | null = null;
  for (let rows = 1; rows <= Math.min(most, page.lines.length); rows += 1) {
    const price = segmentPage(page, rows)?.price;
    if (price !== undefined && (best === null || price < best.price)) best = { rows, price };
  }
  return best?.rows ?? null;
}

/**
 * Cells of a page whose columns were printed one after the other, column by column and row by row.
 *
 * @param page Lines below the numbers; the columns without the one of numbers.
 * @returns null where the lines can't be parted into that many rows.
 */
export function readCells(page: Page, rows: number): DraftCell[][] | null {
  const { lines, columns, manner } = page;
  const parted = segmentPage(page, rows);
  if (!parted) return null;
  const cell = (column: number, range: Range): DraftCell => {
    const fragments = lines.slice(...range);
    const role = columns[column]?.role ?? "other";
    if (parted.doubtful.has(rangeKey(column, range)))
      return {
        fragments,
        confidence: "probable",
        reason: "the wrapped lines of the column could be parted in another way",
      };
    return role !== "name" && strangeness(role, textOf(lines, range), manner) >= STRANGE
      ? { fragments, confidence: "probable", reason: "the text is unlike the other cells of its column" }
      : certain(fragments);
  };
  const leadAt = columns.findIndex(({ role }) => role === "lead");
  const leads = (parted.columns[leadAt] ?? []).map((range) => textOf(lines, range));
  return columns.map((column, at) => {
    const cells = (parted.columns[at] ?? []).map((range) => cell(at, range));
    if (!mayStayBlank(column.role)) return cells;
    const beside = column.role === "support" && leads.length === rows ? leads : Array.from({ length: rows }, () => "");
    return placeSupports({ cells, leads: beside, column });
  });
}
