import { smallInteger } from "../zh/numerals.ts";

/**
 * A ref as a sentence names it; an item with a Chinese ordinal keeps it beside the number.
 *
 * @example enPlace("25") // "item 25"
 * @example enPlace("(七)") // "item 7 (七)"
 * @example enPlace("annex3#26") // "annex 3, row 26"
 */
export function enPlace(ref: string): string {
  const fixed = FIXED[ref];
  if (fixed !== undefined) return fixed;
  if (/^\d+–\d+$/.test(ref)) return `items ${ref}`;
  const annex = /^annex(\d*)([一二三四五六七八九十]*)(?:#(.+))?$/.exec(ref);
  if (annex !== null) {
    const [, number = "", part = "", row] = annex;
    return `${`annex ${number}`.trim()}${part === "" ? "" : `, part ${arabic(part)}`}${row === undefined ? "" : `, row ${row}`}`;
  }
  const paragraph = /^p(\d+)$/.exec(ref);
  if (paragraph !== null) return `paragraph ${paragraph[1] ?? ""}`;
  const nested = /^([一二三四五六七八九十]+)?(?:\(([一二三四五六七八九十]+)\))?(\d+)?$/.exec(ref);
  if (nested === null || /^\d+$/.test(ref)) return `item ${ref}`;
  const [, section, item, point] = nested;
  const parts = [
    section === undefined ? null : `section ${arabic(section)}`,
    item === undefined ? null : `item ${arabic(item)} (${item})`,
    point === undefined ? null : `point ${point}`,
  ];
  return parts.filter((p) => p !== null).join(", ");
}

function arabic(numeral: string): string {
  return String(smallInteger(numeral) ?? numeral);
}

const FIXED: Readonly<Record<string, string>> = {
  preamble: "the opening",
  closing: "the closing paragraph",
  contact: "the contact details",
};
