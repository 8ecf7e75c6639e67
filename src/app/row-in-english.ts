import type { Table, TableColumn, TableRow } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { readFigures, writeFigure } from "../figures/index.ts";
import { enMessages } from "../language/en/messages.ts";
import { nameOf } from "../provisions/rows.ts";

/** What rows need of the corpus in English. */
export interface RowWords {
  /** The reference translation of a Chinese text; null where there is none. */
  english(zh: string): string | null;
  /** A body's English name by any of its Chinese names; null where none is known. */
  body(name: string): string | null;
}

/** "等" and "等单位": the list goes on. */
const OTHERS = /等(?:有关|相关)?(?:部门|单位|机构)?$/;
/** "按职责分别负责": each answers for its own part. */
const BY_REMIT = /按照?(?:各自)?职责(?:分工)?(?:分别|共同)?负责$/;
const NONE: ReadonlySet<string> = new Set(["", "/", "—", "-"]);

/**
 * A table row as an English sentence without its full stop: the translated name, its values by year, its bodies. Null
 * where the name has no translation.
 *
 * @example rowInEnglish({ table, row }, figures, words) // "Test platforms: 3 in 2025, 5 in 2027 (target values)"
 */
export function rowInEnglish(
  { table, row }: { readonly table: Table; readonly row: TableRow },
  figures: readonly Figure[],
  words: RowWords,
): string | null {
  const english = englishName(table, row, words);
  if (english === null) return null;
  const { name } = nameOf(table, row);
  const values = figures.filter((f) => f.start >= name.length && f.year !== null);
  const said = `${english.replace(/[.;]$/, "")}${targetYear(name, figures)}${valuesBehind(values, table, words)}`;
  return [said, ...bodiesBehind(table, row, words)].join(". ");
}

/**
 * The cells of a row in English, one for each: names from their translations, bodies by their names, values as English
 * writes them. Null unless every cell can be said.
 */
export function cellsInEnglish(table: Table, row: TableRow, words: RowWords): string[] | null {
  const cells = table.columns.map((column, at) => cellInEnglish(column, row.cells[at]?.text ?? "", table, row, words));
  const said = cells.flatMap((cell) => cell ?? []);
  return said.length === row.cells.length ? said : null;
}

function cellInEnglish(
  { role }: TableColumn,
  text: string,
  table: Table,
  row: TableRow,
  words: RowWords,
): string | null {
  if (NONE.has(text.trim())) return text;
  const { unit } = nameOf(table, row);
  switch (role) {
    case "lead":
    case "support":
      return bodyList(text, words).text;
    case "value":
      return written(`${text}${unit ?? ""}`) ?? text;
    case "unit":
      return unitInEnglish(text, words);
    case "name":
      return englishName(table, row, words);
    case "number":
    case "other":
      return /\p{Script=Han}/u.test(text) ? words.english(text) : text;
  }
}

/** The name's translation; a unit in brackets behind it goes where the values are written with it. */
function englishName(table: Table, row: TableRow, words: RowWords): string | null {
  const printed = cellOf(table, row, "name");
  const english = words.english(printed);
  const bracketed = nameOf(table, row).name !== printed.replace(/\s+/g, "").replace(/。$/, "");
  return english === null || !bracketed ? english : english.replace(/ ?\([^()]*\)$/, "");
}

/** The year of a target that stands in the name itself, where the name doesn't say it. */
function targetYear(name: string, figures: readonly Figure[]): string {
  const target = figures.find((f) => f.start < name.length && f.role === "target");
  const year = target?.year ?? null;
  return year === null || name.includes(String(year)) ? "" : ` (${String(year)} target)`;
}

function valuesBehind(values: readonly Figure[], table: Table, words: RowWords): string {
  if (values.length === 0) return "";
  const list = values.map((f) => `${writeFigure(f, "en", { bound: true })} in ${String(f.year)}`).join(", ");
  const kind = kindOfValues(table, words);
  return `: ${list}${kind === null ? "" : ` (${kind}${values.length > 1 && !kind.endsWith("s") ? "s" : ""})`}`;
}

/** What the value columns have in common beside their years ("target value"); null where that is nothing. */
function kindOfValues({ columns }: Table, words: RowWords): string | null {
  const kinds = columns
    .filter(({ role }) => role === "value")
    .map(({ heading, year }) =>
      (words.english(heading) ?? "")
        .replace(String(year), "")
        .replace(/ (?:for|in|of) *$/, "")
        .trim(),
    );
  const [first = ""] = kinds;
  return first !== "" && kinds.every((kind) => kind === first) ? first.charAt(0).toLowerCase() + first.slice(1) : null;
}

function bodiesBehind(table: Table, row: TableRow, words: RowWords): string[] {
  return table.columns.flatMap(({ role, heading }, at) => {
    const text = row.cells[at]?.text.trim() ?? "";
    if ((role !== "lead" && role !== "support") || NONE.has(text)) return [];
    const bodies = bodyList(text, words);
    const title = words.english(heading) ?? (role === "lead" ? "Lead body" : "Supporting body");
    return [`${bodies.several ? title.replace(/body$/, "bodies") : title.replace(/bodies$/, "body")}: ${bodies.text}`];
  });
}

/** A list of bodies; one without an English name stays as printed. */
function bodyList(printed: string, words: RowWords): { text: string; several: boolean } {
  const remit = BY_REMIT.test(printed);
  const listed = printed.replace(/\s+/g, "").replace(BY_REMIT, "");
  const names = listed.replace(OTHERS, "").split(/[、，,；;]/);
  const all = names.filter((n) => n !== "").map((n) => bodyInEnglish(n, words));
  if (OTHERS.test(listed)) all.push("others");
  return { text: enMessages.list(all) + (remit ? ", each within its remit" : ""), several: all.length > 1 };
}

/** "市文旅局（市文物局）": a body with its other name-plate, each by its own name. */
function bodyInEnglish(printed: string, words: RowWords): string {
  const [, body, plate] = /^([^（）()]+)[（(]([^（）()]+)[）)]$/.exec(printed) ?? [];
  const outer = body === undefined ? null : words.body(body);
  const inner = plate === undefined ? null : words.body(plate);
  return outer !== null && inner !== null ? `${outer} (${inner})` : (words.body(printed) ?? printed);
}

/** A value with its unit as English writes it; null where it is no quantity. */
function written(text: string): string | null {
  const [figure] = readFigures(text);
  return figure === undefined ? null : writeFigure(figure, "en", { bound: true });
}

/** "RMB" for 亿元, "number" for a measure word, else the unit's own name ("mu"). */
function unitInEnglish(unit: string, words: RowWords): string | null {
  const translated = words.english(unit);
  if (translated !== null) return translated;
  const [figure] = readFigures(`2${unit}`);
  if (figure === undefined) return /\p{Script=Han}/u.test(unit) ? null : unit;
  if (figure.kind === "amount") return "RMB";
  return figure.kind === "count" ? "number" : writeFigure(figure, "en").replace(/^[\d.,]+ ?/, "");
}

function cellOf(table: Table, row: TableRow, role: TableColumn["role"]): string {
  return row.cells[table.columns.findIndex((c) => c.role === role)]?.text ?? "";
}
