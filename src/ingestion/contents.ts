import { folded } from "./lines.ts";
import type { Line } from "./line.ts";

/** An entry of a contents page: a title, with the page number in brackets that ends it. */
const ENTRY = /^(?<title>.*[^\s.…])[\s.…]*[（(](?<page>\d{1,4})[）)]$/;

/**
 * Official English titles from a bilingual contents page: a Chinese and an English entry with the same page number
 * name the same document.
 *
 * @returns English titles by the folded Chinese title
 */
export function englishTitles(contents: readonly Line[]): Map<string, string> {
  const chinese = new Map<string, string>();
  const english = new Map<string, string>();
  let pending = "";
  for (const line of contents) {
    const text = line.text.trim();
    const entry = ENTRY.exec(pending + text);
    const latin = !/\p{Script=Han}/u.test(text);
    if (entry?.groups) {
      const { title = "", page = "" } = entry.groups;
      if (latin) english.set(page, title.trim());
      else chinese.set(page, folded(title));
      pending = "";
    } else pending = /关于/.test(text) || pending !== "" ? pending + text : "";
  }
  return new Map(
    [...chinese].flatMap(([page, title]) => (english.has(page) ? [[title, english.get(page) ?? ""]] : [])),
  );
}
