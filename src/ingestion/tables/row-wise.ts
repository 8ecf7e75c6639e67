import type { TableColumn } from "../../domain/index.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftCell, type DraftRow, type DraftTable } from "./draft.ts";
import { widthOf } from "./fragment.ts";
import { headingRuns } from "./heading-run.ts";
import { isGroup, isNote, numberOf } from "./marks.ts";
import { takeNotes } from "./notes.ts";
import { isFigure, mannerOf, type Manner } from "./pricing.ts";
import { spreadRow } from "./spread.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { Walk, type OpenTable } from "./walk.ts";

interface OpenRow {
  readonly number: string;
  readonly group: string | null;
  readonly tokens: Token[];
}

const DOUBTFUL = "the lines of the row could be spread over its cells in another way";
const SHORT = "the row has fewer cells than the table has columns";

const isMeasured = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ role }) => role === "value") &&
  columns.every(({ role }) => ["number", "name", "unit", "value"].includes(role));

/** Whether a row of figures has all of them. */
function isFull({ tokens }: OpenRow, columns: readonly TableColumn[]): boolean {
  const values = columns.filter(({ role }) => role === "value").length;
  return tokens.length >= columns.length && tokens.slice(-values).every((token) => isFigure(token.compact));
}

/** Cells of a row of figures: the last tokens are its figures and unit, what stands before them its name. */
function measuredCells({ tokens }: OpenRow, columns: readonly TableColumn[]): DraftCell[] {
  const [number, ...rest] = tokens;
  const nameAt = columns.findIndex(({ role }) => role === "name");
  const after = columns.length - 1 - Math.max(nameAt, 0);
  if (!number || nameAt !== 1 || rest.length <= after)
    return columns.map((_, at) =>
      at === 0 ? certain(number ? [number] : []) : { fragments: [], confidence: "unknown", reason: SHORT },
    );
  return [
    certain([number]),
    certain(rest.slice(0, rest.length - after)),
    ...rest.slice(rest.length - after).map((token) => certain([token])),
  ];
}

function listedCells({ tokens }: OpenRow, columns: readonly TableColumn[], manner: Manner): DraftCell[] {
  const [number, ...rest] = tokens;
  const spread = spreadRow(
    rest,
    columns.slice(1).map(({ role }) => role),
    manner,
  );
  const cells = columns.slice(1).map((_, at): DraftCell => {
    const fragments = spread.cells[at] ?? [];
    return spread.doubtful.has(at) ? { fragments, confidence: "probable", reason: DOUBTFUL } : certain(fragments);
  });
  return [certain(number ? [number] : []), ...cells];
}

function mannerOfRows(rows: readonly OpenRow[]): Manner {
  const texts = rows.flatMap(({ tokens }) => tokens.slice(1).map((token) => token.compact));
  const manner = mannerOf(texts);
  // The first line of a row is surely its name's; its width is the column's.
  const width = Math.max(2, ...rows.map(({ tokens }) => widthOf(tokens[1]?.compact ?? "")));
  return { ...manner, style: { ...manner.style, width } };
}

/** The row's number at the start of a line, where it is the one that comes next. */
const startsRow = (line: ContentLine, next: number): boolean => numberOf(tokensOf(line)[0]?.compact ?? "") === next;

/** A row of figures that still lacks some can't be followed by another: what looks like a number is its figure. */
const isOpen = (row: OpenRow | undefined, columns: readonly TableColumn[]): boolean =>
  row !== undefined && (!isMeasured(columns) || !isFull(row, columns));

/** Puts a line to the row that it starts or goes on; a line below a full row of figures belongs to none. */
function readLine(walk: Walk<OpenRow>, line: ContentLine): void {
  const { current } = walk;
  if (!current) return;
  const row = current.rows.at(-1);
  const next = walk.fresh ? 1 : current.rows.length + 1;
  if (startsRow(line, next) && (walk.fresh || !isMeasured(current.columns) || !isOpen(row, current.columns))) {
    const table = walk.target();
    table?.rows.push({ number: String(next), group: walk.group, tokens: tokensOf(line) });
    table?.used.push(line.index);
  } else if (isOpen(row, current.columns)) {
    row?.tokens.push(...tokensOf(line));
    current.used.push(line.index);
  }
}

/** Parts the lines below the first heading row into tables and rows, each with the tokens of its lines. */
function partRows(lines: readonly ContentLine[]): readonly OpenTable<OpenRow>[] {
  const runs = headingRuns(lines);
  const walk = new Walk<OpenRow>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const run = runs.find(({ from }) => from === at);
    if (run) {
      walk.heading(run.columns, lines.slice(run.from, run.to));
      at = run.to - 1;
    } else if (!line || walk.section(line)) continue;
    else if (walk.current && isGroup(line.compact)) walk.enterGroup(line);
    else readLine(walk, line);
  }
  return walk.tables;
}

/**
 * Reads tables that were printed row by row, each cell's wrapped lines one below the other; a page may end inside a
 * row, and then lines carry parts of several cells.
 *
 * @param lines Lines of one annex without blanks and page furniture.
 */
export function readRowWise(lines: readonly ContentLine[]): DraftTable[] {
  const { rest, notes, used } = takeNotes(lines, (line) => isNote(line.compact));
  const tables = partRows(rest).filter(({ rows }) => rows.length > 0);
  return tables.map((table, at) => {
    const manner = mannerOfRows(table.rows);
    const rows = table.rows.map((row): DraftRow => ({
      number: row.number,
      group: row.group,
      cells: isMeasured(table.columns) ? measuredCells(row, table.columns) : listedCells(row, table.columns, manner),
    }));
    const last = at === tables.length - 1;
    return {
      ...table,
      rows,
      notes: last ? notes : [],
      used: last ? [...table.used, ...used.map(({ index }) => index)] : table.used,
    };
  });
}
