import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A source without its white space: whole, and without what belongs to the page. */
interface Condensed {
  readonly whole: string;
  readonly text: string;
}
/** The sources by file name. */
export type Sources = ReadonlyMap<string, Condensed>;

/** Reads every text below `corpus/sources`. */
export async function readSources(dir: string): Promise<Sources> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, condense(await readFile(join(dir, name), "utf8"))] as const)),
  );
}

/**
 * Takes white space out of a source, and once more with lines that are nothing but page numbers or that come again on
 * many pages, so that a quote may run across the end of a page.
 *
 * @example condense("资助\n— 3 —\n上限") // { whole: "资助—3—上限", text: "资助上限" }
 */
export function condense(source: string): Condensed {
  const lines = source.split(/[\r\n\f]+/).map(withoutSpace);
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const belongs = (line: string): boolean => !/^[-—–\d]*$/.test(line) && (times.get(line) ?? 0) < 3;
  return { whole: lines.join(""), text: lines.filter(belongs).join("") };
}

/** Whether a quote stands verbatim, white space apart, in the source, or in any where none is named. */
export function sourceHolds(sources: Sources, quote: string, name?: string): boolean {
  const wanted = withoutSpace(quote);
  const searched = name === undefined ? [...sources.values()] : [sources.get(name)];
  return (
    wanted !== "" && searched.some((s) => s !== undefined && (s.whole.includes(wanted) || s.text.includes(wanted)))
  );
}

/** The text without white space. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
