/**
 * A ref as a sentence names it; Chinese ordinals stay as they are printed.
 *
 * @example enPlace("25") // "item 25"
 * @example enPlace("annex3#26") // "annex 3, row 26"
 */
export function enPlace(ref: string): string {
  const fixed = FIXED[ref];
  if (/^\d+–\d+$/.test(ref)) return `items ${ref}`;
  if (fixed !== undefined) return fixed;
  const annex = /^annex(\d*)([一二三四五六七八九十]*)(?:#(.+))?$/.exec(ref);
  if (annex !== null) {
    const [, number = "", part = "", row] = annex;
    return `${`annex ${number}`.trim()}${part === "" ? "" : `, part ${part}`}${row === undefined ? "" : `, row ${row}`}`;
  }
  const paragraph = /^p(\d+)$/.exec(ref);
  if (paragraph !== null) return `paragraph ${paragraph[1] ?? ""}`;
  const nested = /^([一二三四五六七八九十]+)(\([一二三四五六七八九十]+\))?(\d+)?$/.exec(ref);
  if (nested === null) return `item ${ref}`;
  const [, section = "", item, point] = nested;
  return `section ${section}${item === undefined ? "" : `, item ${item}`}${point === undefined ? "" : `, point ${point}`}`;
}

const FIXED: Readonly<Record<string, string>> = { preamble: "the opening", closing: "the closing paragraph", contact: "the contact details" };
