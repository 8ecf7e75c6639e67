import type { TableColumn } from "../../domain/index.ts";
import { columnsOfCells } from "./headings.ts";
import type { ContentLine } from "./content.ts";
import { certain, type DraftRow, type DraftTable, type Section } from "./draft.ts";
import { compact, type Fragment } from "./fragment.ts";
import { isGroup, isNote, sectionOf } from "./marks.ts";

export const isTabbed = (lines: readonly ContentLine[]): boolean => lines.some((line) => line.text.includes("\t"));

function cellsOf({ text, start }: Fragment): Fragment[] {
  let at = start;
  return text.split("\t").map((cell) => {
    const fragment = { text: cell, start: at };
    at += cell.length + 1;
    return fragment;
  });
}

interface Growing {
  section: Section | null;
  columns: TableColumn[];
  rows: DraftRow[];
  notes: string[];
  used: number[];
}

const isHeading = (columns: readonly TableColumn[]): boolean => columns[0]?.role === "number" && columns.length > 1;

const SURPLUS = "the line has more cells than the table has columns";

function rowOf(
  cells: readonly Fragment[],
  columns: readonly TableColumn[],
  group: string | null,
  position: number,
): DraftRow {
  const surplus = cells.slice(columns.length).some(({ text }) => text.trim() !== "");
  const number = compact(cells[0]?.text ?? "");
  return {
    number: number === "" ? String(position) : number,
    group,
    cells: columns.map((_, at) => {
      const fragments = [cells[at]].filter((cell) => cell !== undefined);
      return surplus ? { fragments, confidence: "unknown", reason: SURPLUS } : certain(fragments);
    }),
  };
}

/** Reads tables whose cells are parted by tabs; heading rows that a page break repeats are passed over. */
export function readTabbed(lines: readonly ContentLine[]): DraftTable[] {
  const tables: Growing[] = [];
  let section: { section: Section; line: ContentLine } | null = null;
  let group: string | null = null;
  for (const line of lines) {
    const current = tables.at(-1);
    const cells = cellsOf(line);
    const columns = cells.length > 1 ? columnsOfCells(cells.map(({ text }) => text)) : [];
    const titled = cells.length === 1 ? sectionOf(line.compact) : null;
    if (titled) section = { section: { label: titled.label, title: line.compact, total: titled.total }, line };
    else if (isHeading(columns)) {
      const same =
        current?.columns.map(({ heading }) => heading).join() === columns.map(({ heading }) => heading).join();
      if (current && same && section === null) current.used.push(line.index);
      else {
        tables.push({
          section: section?.section ?? null,
          columns,
          rows: [],
          notes: [],
          used: [...(section ? [section.line.index] : []), line.index],
        });
        section = null;
        group = null;
      }
    } else if (!current) continue;
    else if (cells.length > 1) {
      if (section) {
        tables.push({
          section: section.section,
          columns: current.columns,
          rows: [],
          notes: [],
          used: [section.line.index],
        });
        section = null;
        group = null;
      }
      const target = tables.at(-1) ?? current;
      target.rows.push(rowOf(cells, target.columns, group, target.rows.length + 1));
      target.used.push(line.index);
    } else if (isGroup(line.compact) && section === null) {
      group = line.compact;
      current.used.push(line.index);
    } else if (isNote(line.compact)) {
      current.notes.push(line.compact);
      current.used.push(line.index);
    }
  }
  return tables.filter(({ rows }) => rows.length > 0);
}
