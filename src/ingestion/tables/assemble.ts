import type { Table, TableCell, TableColumn, TableRow } from "../../domain/index.ts";
import type { DraftCell, DraftRow, DraftTable } from "./draft.ts";
import { cellOf } from "./fragment.ts";
import { withUnits } from "./units.ts";

/** Where an annex stands. */
export interface TableContext {
  readonly documentId: string;
  /** Id of the source that offsets count in. */
  readonly source: string;
  /** "annex1" */
  readonly annexRef: string;
}

const RANK = { certain: 0, probable: 1, unknown: 2 };

function finish({ fragments, confidence, reason }: DraftCell, source: string): TableCell {
  const cell = cellOf(fragments, source);
  return confidence === "certain" ? cell : { ...cell, confidence, reason: reason ?? "" };
}

function rowOf(draft: DraftRow, columns: readonly TableColumn[], ref: string, source: string): TableRow {
  const worst = Math.max(0, ...draft.cells.map(({ confidence }) => RANK[confidence]));
  const reasons = draft.cells.flatMap(({ confidence, reason }, at) =>
    confidence === "certain" || reason === null ? [] : [`${columns[at]?.heading ?? ""}: ${reason}`],
  );
  return {
    number: draft.number,
    ref: `${ref}#${draft.number}`,
    group: draft.group,
    cells: draft.cells.map((cell) => finish(cell, source)),
    confidence: (["certain", "probable", "unknown"] as const)[worst] ?? "unknown",
    reason: reasons.length === 0 ? null : reasons.join("; "),
  };
}

/** A stated number of rows settles rows that were counted by position; a number that isn't met unsettles all. */
function counted(draft: DraftTable): DraftRow[] {
  const total = draft.section?.total ?? null;
  const met = total === draft.rows.length;
  return draft.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at): DraftCell => {
      if (at > 0 || total === null) return cell;
      if (met) return { ...cell, confidence: "certain", reason: null };
      return {
        ...cell,
        confidence: "probable",
        reason: `the heading promises ${String(total)} rows, ${String(draft.rows.length)} were read`,
      };
    }),
  }));
}

const kindOf = (columns: readonly TableColumn[]): Table["kind"] => {
  const has = (role: TableColumn["role"]): boolean => columns.some((column) => column.role === role);
  return has("value") ? "indicators" : has("lead") || has("support") ? "tasks" : "other";
};

/** The table that a reader's draft amounts to. `title` is the annex's, for a table that has no section of its own. */
export function assemble(draft: DraftTable, title: string, { documentId, source, annexRef }: TableContext): Table {
  const ref = `${annexRef}${draft.section?.label ?? ""}`;
  const rows = counted(draft).map((row) => rowOf(row, draft.columns, ref, source));
  return withUnits({
    id: `${documentId}/${ref}`,
    ref,
    title: draft.section?.title ?? title,
    kind: kindOf(draft.columns),
    columns: [...draft.columns],
    rows,
    notes: [...draft.notes],
  });
}
