import type { TableColumn, TableRow } from "../../domain/index.ts";
import type { Fragment } from "./fragment.ts";

export type Confidence = TableRow["confidence"];

/** A cell as a reader found it: the stretches that it was printed in, in order; [] for a blank. */
export interface DraftCell {
  readonly fragments: readonly Fragment[];
  readonly confidence: Confidence;
  readonly reason: string | null;
}

export interface DraftRow {
  readonly number: string;
  readonly group: string | null;
  /** One for each column. */
  readonly cells: readonly DraftCell[];
}

export interface Section {
  readonly label: string;
  readonly title: string;
  readonly total: number | null;
}

export interface DraftTable {
  readonly section: Section | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DraftRow[];
  readonly notes: readonly string[];
  /** Indices of the lines that it was read from. */
  readonly used: readonly number[];
}

export const certain = (fragments: readonly Fragment[]): DraftCell => ({
  fragments,
  confidence: "certain",
  reason: null,
});
