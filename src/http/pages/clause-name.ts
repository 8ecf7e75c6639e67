import type { ClauseView, DocumentResponse, TableView } from "../../contract/index.ts";
import { labelInEnglish } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";

/** What something is called on a page, and in which language. */
export interface Name {
  readonly text: string;
  readonly lang: "zh-Hans" | "en";
}

/** A name, told apart as what language it is. */
export function named({ text, lang }: Name): Html {
  return html`<span lang="${lang}">${text}</span>`;
}

/** A clause by its heading alone; null where it has none. */
export function headingOf({ heading, headingEn }: ClauseView, lang: PageLanguage): Name | null {
  if (lang === "en" && headingEn !== null) return { text: headingEn, lang: "en" };
  return heading === null ? null : { text: heading, lang: "zh-Hans" };
}

/** A clause by its printed number and heading: "（一）支持…", "(1) Support for…"; null where it has neither. */
export function numberedHeadingOf(clause: ClauseView, lang: PageLanguage): Name | null {
  const label = clause.label ?? "";
  const heading = headingOf(clause, lang);
  if (heading === null) return label === "" ? null : { text: label, lang: "zh-Hans" };
  if (heading.lang === "zh-Hans") return { ...heading, text: `${label}${heading.text}` };
  return { ...heading, text: `${labelInEnglish(label)} ${heading.text}`.trim() };
}

/** A table's row by its name; null where it has none. */
function rowNameOf(table: TableView, ref: string, lang: PageLanguage): Name | null {
  const row = table.rows.find((one) => one.ref === ref);
  const at = table.columns.findIndex(({ role }) => role === "name");
  const english = row?.cellsEn?.[at] ?? "";
  if (lang === "en" && english !== "") return { text: english, lang: "en" };
  const original = row?.cells[at] ?? "";
  return original === "" ? null : { text: original, lang: "zh-Hans" };
}

/** The table that a row stands in. */
export function tableOf(ref: string, { tables }: Pick<DocumentResponse, "tables">): TableView | undefined {
  return tables.find(({ rows }) => rows.some((row) => row.ref === ref));
}

/** A clause or row by its heading or name; null where it has none. */
export function nameOfPlace(ref: string, whole: DocumentResponse, lang: PageLanguage): Name | null {
  const clause = flat(whole.clauses).find((one) => one.ref === ref);
  if (clause !== undefined) return headingOf(clause, lang);
  const table = tableOf(ref, whole);
  return table === undefined ? null : rowNameOf(table, ref, lang);
}

/** The headings that a clause or row stands under, the outermost first. */
export function headingsAbove(ref: string, whole: DocumentResponse, lang: PageLanguage): Name[] {
  const table = tableOf(ref, whole);
  if (table !== undefined) return headingsOfRow(table, ref, lang);
  const above = pathTo(ref, whole.clauses) ?? [];
  return above.flatMap((clause) => numberedHeadingOf(clause, lang) ?? []);
}

function headingsOfRow(table: TableView, ref: string, lang: PageLanguage): Name[] {
  const group = table.rows.find((row) => row.ref === ref)?.group ?? null;
  const title: Name =
    lang === "en" && table.titleEn !== null
      ? { text: table.titleEn, lang: "en" }
      : { text: table.title, lang: "zh-Hans" };
  return [title, ...(group === null ? [] : [{ text: group, lang: "zh-Hans" } as const])];
}

/** The clauses around one, the outermost first; null where it isn't among them. */
function pathTo(ref: string, clauses: readonly ClauseView[]): ClauseView[] | null {
  for (const clause of clauses) {
    if (clause.ref === ref) return [];
    const below = pathTo(ref, clause.children);
    if (below !== null) return [clause, ...below];
  }
  return null;
}

/** All clauses in reading order. */
export function flat(clauses: readonly ClauseView[]): ClauseView[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}

/** The place of a clause at the beginning of a line: "Item 20", "第20条". */
export function placeName(ref: string, lang: PageLanguage): string {
  const place = MESSAGES[lang].place(ref);
  return place.charAt(0).toUpperCase() + place.slice(1);
}
