import { parse } from "yaml";
import { z } from "zod";
import { Span, type Table, type TableCell, type TableRow } from "../../domain/index.ts";

/** Settles one cell that the print leaves open, by evidence that stands elsewhere. */
export const TableOverlay = z.strictObject({
  /** Id of the table: "某府办发-2024-9/annex2二". */
  table: z.string(),
  /** Number of the row. */
  row: z.string(),
  /** Heading of the column. */
  column: z.string(),
  text: z.string(),
  /** Where the cell's text stands in the table's own print, where it does. */
  span: Span.nullable().default(null),
  confidence: z.enum(["certain", "probable"]),
  /** What settles it, for people. */
  reason: z.string().min(10),
  /** The words that it rests on, and the source or printing that they stand in. */
  evidence: z.strictObject({ source: z.string(), quote: z.string().min(2) }),
});
export type TableOverlay = z.infer<typeof TableOverlay>;

const TableOverlays = z.strictObject({ overlays: z.array(TableOverlay) });

/**
 * Overlays out of the text of a YAML file.
 *
 * @throws where the text is no YAML or has another shape.
 */
export const parseOverlays = (yaml: string): readonly TableOverlay[] => TableOverlays.parse(parse(yaml)).overlays;

const RANK = { certain: 0, probable: 1, unknown: 2 } as const;

function settled(cell: TableCell, { text, span, confidence, reason, evidence }: TableOverlay): TableCell {
  const why = `${reason} (${evidence.source}: ${evidence.quote})`;
  const plain = { text, span: span ?? (text === cell.text ? cell.span : null) };
  return confidence === "certain" ? plain : { ...plain, confidence, reason: why };
}

/** A row's confidence out of its cells', as after reading. */
function graded(row: TableRow, cells: TableCell[], table: Table): TableRow {
  const doubts = cells.flatMap((cell, at) =>
    cell.confidence
      ? [{ level: cell.confidence, text: `${table.columns[at]?.heading ?? ""}: ${cell.reason ?? ""}` }]
      : [],
  );
  const level = doubts.reduce<TableRow["confidence"]>(
    (worst, doubt) => (RANK[doubt.level] > RANK[worst] ? doubt.level : worst),
    "certain",
  );
  return {
    ...row,
    cells,
    confidence: level,
    reason: doubts.length === 0 ? null : doubts.map(({ text }) => text).join("; "),
  };
}

function applyOne(table: Table, overlay: TableOverlay): Table {
  const place = `${overlay.table}#${overlay.row} ${overlay.column}`;
  const column = table.columns.findIndex(({ heading }) => heading === overlay.column);
  const row = table.rows.find(({ number }) => number === overlay.row);
  const cell = row?.cells[column];
  if (!row || !cell) throw new RangeError(`overlay for a cell that the table lacks: ${place}`);
  if (cell.confidence === undefined) throw new RangeError(`overlay for a cell that the print settles: ${place}`);
  const cells = row.cells.with(column, settled(cell, overlay));
  return { ...table, rows: table.rows.map((other) => (other === row ? graded(row, cells, table) : other)) };
}

/**
 * The table with the cells settled that overlays speak of; overlays for other tables are passed over.
 *
 * @throws RangeError for a cell that the table lacks, or that its own print settles: an overlay never changes a print.
 * @example applyOverlays(table, parseOverlays(text))
 */
export const applyOverlays = (table: Table, overlays: readonly TableOverlay[]): Table =>
  overlays.filter((overlay) => overlay.table === table.id).reduce(applyOne, table);
