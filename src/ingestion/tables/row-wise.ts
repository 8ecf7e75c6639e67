import type { TableColumn } from "../../domain/index.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftCell, type DraftRow, type DraftTable, type Section } from "./draft.ts";
import { compact } from "./fragment.ts";
import { headingRuns } from "./heading-run.ts";
import { isGroup, isNote, numberOf, sectionOf } from "./marks.ts";
import { takeNotes } from "./notes.ts";
import { isFigure, mannerOf, type Manner } from "./pricing.ts";
import { spreadRow } from "./spread.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { widthOf } from "./fragment.ts";

interface OpenRow {
  readonly number: string;
  readonly group: string | null;
  readonly tokens: Token[];
}

interface OpenTable {
  readonly section: Section | null;
  readonly columns: readonly TableColumn[];
  readonly rows: OpenRow[];
  readonly used: number[];
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

/** Parts the lines below the first heading row into tables and rows, each with the tokens of its lines. */
function partRows(lines: readonly ContentLine[]): OpenTable[] {
  const runs = headingRuns(lines);
  const tables: OpenTable[] = [];
  let section: { section: Section; index: number } | null = null;
  let group: string | null = null;
  let next = 1;
  const open = (columns: readonly TableColumn[]): void => {
    tables.push({ section: section?.section ?? null, columns, rows: [], used: section ? [section.index] : [] });
    section = null;
    group = null;
    next = 1;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const run = runs.find(({ from }) => from === at);
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    const titled = line ? sectionOf(line.compact) : null;
    if (!line) continue;
    if (run) {
      if (!table || section || headingsOf(table.columns) !== headingsOf(run.columns)) open(run.columns);
      tables.at(-1)?.used.push(...lines.slice(run.from, run.to).map(({ index }) => index));
      at = run.to - 1;
    } else if (titled)
      section = { section: { label: titled.label, title: line.compact, total: titled.total }, index: line.index };
    else if (!table) continue;
    else if (isGroup(line.compact)) {
      group = line.compact;
      table.used.push(line.index);
    } else if (
      startsRow(line, section ? 1 : next) &&
      !(row && isMeasured(table.columns) && !isFull(row, table.columns))
    ) {
      if (section) open(table.columns);
      const target = tables.at(-1);
      target?.rows.push({ number: String(next), group, tokens: tokensOf(line) });
      target?.used.push(line.index);
      next += 1;
    } else if (row && !(isMeasured(table.columns) && isFull(row, table.columns))) {
      row.tokens.push(...tokensOf(line));
      table.used.push(line.index);
    }
  }
  return tables;
}

const headingsOf = (columns: readonly TableColumn[]): string =>
  columns.map(({ heading }) => compact(heading)).join("|");

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
