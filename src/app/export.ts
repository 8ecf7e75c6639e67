import { maskPersonalData } from "../privacy/personal-data.ts";
import type { ExportedKind, ExportRow } from "../ports/archive.ts";
import type { Records } from "../ports/records.ts";

export type ExportFormat = "json" | "csv";

/** Columns whose texts people wrote, or that repeat them: personal data in them is masked. */
const WRITTEN = new Set(["question", "answer", "comment", "problem", "proposal", "note", "name"]);

/**
 * All records of a kind as a text, piece by piece, with telephone numbers, ID cards, e-mail addresses and bank cards
 * masked. JSON is a list of objects, one a line; CSV has a first line of names and opens in a spreadsheet as UTF-8.
 */
export async function* exported(
  { archive }: Pick<Records, "archive">,
  kind: ExportedKind,
  format: ExportFormat,
): AsyncGenerator<string> {
  let first = true;
  if (format === "json") yield "[";
  for await (const row of archive.rows(kind)) {
    const masked = maskedRow(row);
    if (format === "json") yield `${first ? "" : ","}\n${JSON.stringify(masked)}`;
    else yield `${first ? `\ufeff${csvLine(Object.keys(masked))}` : ""}${csvLine(Object.values(masked))}`;
    first = false;
  }
  if (format === "json") yield "\n]\n";
}

function maskedRow(row: ExportRow): ExportRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      WRITTEN.has(name) && typeof value === "string" ? maskPersonalData(value) : value,
    ]),
  );
}

function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** RFC 4180; what a spreadsheet would take for a formula is made a text. */
function csvCell(value: string | number | null): string {
  const text = String(value ?? "");
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
