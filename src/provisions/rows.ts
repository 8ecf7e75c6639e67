import type { PolicyDocument } from "../domain/index.ts";

type Table = PolicyDocument["tables"][number];
type Row = Table["rows"][number];

/** A cell of a row under its column. */
interface Entry {
  readonly column: Table["columns"][number];
  readonly text: string;
}

const EMPTY = new Set(["", "/", "—", "-", "－"]);
const NAME_WITH_UNIT = /^(.+)[（(]([^（）()]{1,6})[）)]$/;

export const entriesOf = (table: Table, row: Row): Entry[] =>
  table.columns.flatMap((column, at) => {
    const text = row.cells[at]?.text.replace(/\s+/g, "") ?? "";
    return EMPTY.has(text) ? [] : [{ column, text }];
  });

/** Name and unit of an indicator row: from its unit column, else from the bracket at the end of its name. */
export const nameOf = (table: Table, row: Row): { name: string; unit: string | null } => {
  const entries = entriesOf(table, row);
  const name = (entries.find(({ column }) => column.role === "name")?.text ?? "").replace(/。$/, "");
  const unit = entries.find(({ column }) => column.role === "unit")?.text;
  const bracket = NAME_WITH_UNIT.exec(name);
  const repeats = unit !== undefined && bracket?.[2] === unit;
  const stands = unit === undefined && table.columns.some(({ role }) => role === "value");
  if (bracket && (repeats || stands)) return { name: bracket[1] ?? name, unit: bracket[2] ?? null };
  return { name, unit: unit ?? null };
};

/** The text of a row as a person would read it out, and where its values stand in it. */
export const readOut = (table: Table, row: Row) => {
  const { name, unit } = nameOf(table, row);
  const values: { year: number | null; start: number; end: number; value: string; unit: string | null }[] = [];
  const others: string[] = [];
  let text = name;
  for (const { column, text: cell } of entriesOf(table, row)) {
    if (column.role === "value") {
      text += `${values.length === 0 ? "：" : "，"}${column.heading.replace(/\s+/g, "")}`;
      const start = text.length;
      text += `${cell}${unit ?? ""}`;
      values.push({ year: column.year, start, end: text.length, value: cell, unit });
    }
    if (column.role === "lead" || column.role === "support" || column.role === "other")
      others.push(`${column.heading.replace(/\s+/g, "")}：${cell}`);
  }
  return { text: [text, ...others].join("；"), name, values };
};

/** Bodies that a row names, those in the lead first. */
export const bodiesOf = (table: Table, row: Row): string[] => {
  const named = (role: "lead" | "support") =>
    entriesOf(table, row)
      .filter(({ column }) => column.role === role)
      .flatMap(({ text }) => text.replace(/按职责分别负责$|等$/, "").split(/[、，,；;]/))
      .filter((body) => body !== "");
  return [...new Set([...named("lead"), ...named("support")])];
};

/** The stretches of the source that a row's cells were read from; null where none is known. */
export const rowSpan = (row: Row) => {
  const spans = row.cells.flatMap(({ span }) => span ?? []);
  const source = spans[0]?.source;
  if (source === undefined) return null;
  const segments = spans.filter((span) => span.source === source).flatMap((span) => span.segments);
  return { source, segments: [...segments].sort((a, b) => a[0] - b[0]) };
};
