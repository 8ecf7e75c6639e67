import type { TableColumn } from "../../domain/index.ts";
import type { ContentLine } from "./content.ts";
import type { Section } from "./draft.ts";
import { sectionOf } from "./marks.ts";

/** A table whose rows are still coming in. */
export interface OpenTable<Row> {
  readonly section: Section | null;
  readonly columns: readonly TableColumn[];
  readonly rows: Row[];
  readonly used: number[];
}

const headingsOf = (columns: readonly TableColumn[]): string => columns.map(({ heading }) => heading).join("|");

/**
 * Tables of an annex while its lines are walked from top to bottom: a heading row opens one, the same heading again
 * (after a page's end) doesn't; a section title opens the next one with the same columns.
 */
export class Walk<Row> {
  readonly tables: OpenTable<Row>[] = [];
  /** Group that rows stand under now. */
  group: string | null = null;
  #section: { section: Section; index: number } | null = null;

  get current(): OpenTable<Row> | null {
    return this.tables.at(-1) ?? null;
  }

  /** Whether the next row is the first of its table. */
  get fresh(): boolean {
    return this.#section !== null || (this.current?.rows.length ?? 0) === 0;
  }

  /** Takes a section title; false for any other line. */
  section(line: ContentLine): boolean {
    const titled = sectionOf(line.compact);
    if (titled)
      this.#section = { section: { label: titled.label, title: line.compact, total: titled.total }, index: line.index };
    return titled !== null;
  }

  heading(columns: readonly TableColumn[], lines: readonly ContentLine[]): void {
    const repeated =
      this.#section === null && this.current !== null && headingsOf(this.current.columns) === headingsOf(columns);
    if (!repeated) this.#open(columns);
    this.current?.used.push(...lines.map(({ index }) => index));
  }

  enterGroup(line: ContentLine): void {
    this.group = line.compact;
    this.current?.used.push(line.index);
  }

  /** The table that the next row belongs to; null before any heading. */
  target(): OpenTable<Row> | null {
    if (this.current && this.#section) this.#open(this.current.columns);
    return this.current;
  }

  #open(columns: readonly TableColumn[]): void {
    const named = this.#section;
    this.tables.push({ section: named?.section ?? null, columns, rows: [], used: named ? [named.index] : [] });
    this.#section = null;
    this.group = null;
  }
}
