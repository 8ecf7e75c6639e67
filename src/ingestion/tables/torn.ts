import type { TableColumn } from "../../domain/index.ts";
import { columnsOf } from "./headings.ts";
import { headingBlocks, headingRuns } from "./heading-run.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftCell, type DraftRow, type DraftTable } from "./draft.ts";
import { isNote, numberOf, sectionOf } from "./marks.ts";
import { takeNotes } from "./notes.ts";
import { mannerOf, type Manner } from "./pricing.ts";
import { countRows, readCells } from "./torn-cells.ts";
import { readNumbers, START, type Position, type Slot } from "./torn-numbers.ts";

interface PageReading {
  readonly position: Position;
  readonly columns: readonly TableColumn[] | null;
  readonly rows: readonly { section: number; row: DraftRow }[];
  readonly used: readonly ContentLine[];
}

const MOST_UNNUMBERED = 40;
const NO_NUMBER = "the row carries no number; it was counted by its position";
const NOT_PARTED = "the columns of the page could not be told apart";

/** Numbers of a column stand one below the other: then its table was printed column by column. */
export const isTorn = (lines: readonly ContentLine[]): boolean =>
  lines.some((line, at) => {
    const next = lines[at + 1];
    const number = numberOf(line.compact);
    const before = lines[at - 1];
    const starts = before === undefined || before.page !== line.page || number === 1;
    return starts && number !== null && next?.page === line.page && numberOf(next.compact) === number + 1;
  });

const pagesOf = (lines: readonly ContentLine[]): ContentLine[][] => {
  const pages = new Map<number, ContentLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return [...pages.values()];
};

/** Where the table starts on its first page: what stands above is the title. */
const tableStart = (lines: readonly ContentLine[]): number =>
  Math.max(
    0,
    lines.findIndex(
      (line) =>
        sectionOf(line.compact) !== null ||
        numberOf(line.compact) === 1 ||
        columnsOf(line.compact)?.[0]?.role === "number",
    ),
  );

const numberCell = ({ line }: Slot): DraftCell =>
  line ? certain([line]) : { fragments: [], confidence: "probable", reason: NO_NUMBER };

function rowsOf(
  slots: readonly Slot[],
  columns: readonly TableColumn[],
  cells: readonly (readonly DraftCell[])[] | null,
): PageReading["rows"] {
  const missing: DraftCell = { fragments: [], confidence: "unknown", reason: NOT_PARTED };
  return slots.map((slot, at) => {
    const others = columns.slice(1).map((_, column) => cells?.[column]?.[at] ?? missing);
    return {
      section: slot.section,
      row: { number: String(slot.number), group: slot.group, cells: [numberCell(slot), ...others] },
    };
  });
}

/** A page that prints each column below its own heading. */
function readBlocks(lines: readonly ContentLine[], start: Position, manner: Manner): PageReading | null {
  const blocks = headingBlocks(lines);
  const [numbers, ...others] = blocks;
  if (!numbers || numbers.column.role !== "number" || others.length === 0) return null;
  const body = (at: number): ContentLine[] => lines.slice(blocks[at]?.to ?? 0, blocks[at + 1]?.from ?? lines.length);
  const region = readNumbers(body(0), start);
  const columns = columnsOf(blocks.map(({ column }) => column.heading).join("")) ?? blocks.map(({ column }) => column);
  const cells = others.map(
    (_, at) =>
      readCells({ lines: body(at + 1), columns: columns.slice(at + 1, at + 2), manner }, region.slots.length)?.[0] ??
      [],
  );
  return {
    position: region.position,
    columns,
    rows: rowsOf(region.slots, columns, cells),
    used: lines.slice(numbers.from),
  };
}

/** A page that prints the columns without their headings, or with all of them in one line. */
function readPage(
  lines: readonly ContentLine[],
  columns: readonly TableColumn[],
  start: Position,
  manner: Manner,
): PageReading {
  const region = readNumbers(lines, start);
  const page = { lines: lines.slice(region.length), columns: columns.slice(1), manner };
  const section = start.sections.at(-1);
  let { slots, position } = region;
  if (slots.length === 0 && start.next > 1) {
    const left = section?.total ? section.total - start.next + 1 : null;
    const rows = left !== null && left > 0 && readCells(page, left) ? left : (countRows(page, MOST_UNNUMBERED) ?? 0);
    slots = Array.from({ length: rows }, (_, at) => ({
      section: start.sections.length - 1,
      group: start.group,
      number: start.next + at,
      line: null,
    }));
    position = { ...position, next: start.next + rows };
  }
  const cells = slots.length === 0 ? null : readCells(page, slots.length);
  const used = cells ? lines : lines.slice(0, region.length);
  return { position, columns, rows: rowsOf(slots, columns, cells), used };
}

/**
 * Reads tables whose columns were torn apart: on each page all numbers, then all names, and so on.
 *
 * @param lines Lines of one annex without blanks and page furniture.
 */
export function readTorn(lines: readonly ContentLine[]): DraftTable[] {
  const runs = headingRuns(lines);
  const heads = new Set(runs.flatMap(({ from, to }) => lines.slice(from, to)));
  const manner = mannerOf(
    lines
      .slice(tableStart(lines))
      .filter((line) => !heads.has(line))
      .map((line) => line.compact),
  );
  const used = [...heads];
  const notes: string[] = [];
  const rows: { section: number; row: DraftRow }[] = [];
  let columns: readonly TableColumn[] | null = runs[0]?.columns ?? null;
  let position = START;
  for (const page of pagesOf(lines.filter((line) => !heads.has(line)))) {
    const taken = takeNotes(page, (line) => isNote(line.compact));
    const body = position === START ? taken.rest.slice(tableStart(taken.rest)) : taken.rest;
    const reading = readBlocks(body, position, manner) ?? (columns && readPage(body, columns, position, manner));
    if (!reading || reading.rows.length === 0) continue;
    ({ position, columns } = reading);
    rows.push(...reading.rows);
    used.push(...reading.used, ...taken.used);
    notes.push(...taken.notes);
  }
  const sections = position.sections.length === 0 ? [null] : position.sections;
  return sections.flatMap((section, at) => {
    const own = rows.filter((row) => sections.length === 1 || row.section === at).map(({ row }) => row);
    const first = at === 0;
    if (own.length === 0 || !columns) return [];
    return [
      {
        section,
        columns,
        rows: own,
        notes: at === sections.length - 1 ? notes : [],
        used: first ? used.map(({ index }) => index) : [],
      },
    ];
  });
}
