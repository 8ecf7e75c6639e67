import { withoutSpace } from "./sources.ts";

/** A numbered item as it stands in print; all its texts without white space. */
export interface Item {
  /** Number and heading, or the first characters of it. */
  readonly heading: string;
  /** Its last characters; "" for the last of a list, whose end no next number tells. */
  readonly end: string;
  /** Money and rates in it: each with the beginning of its case. */
  readonly figures: readonly { readonly condition: string; readonly figure: string }[];
}

const NUMBERED = /^\s*(\d{1,2})\s*[．.]/;
const ANY_MARKER = /^\s*(?:\d{1,2}\s*[．.]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|附件)/;
const FIGURE = /\d[\d.]*(?:[万亿]?元|%)/g;
/** Where another case begins: a sentence, or what is said of all others within one. */
const CASES = /(?<=。)|(?<=[，；])(?=其他)/;
/** So many characters tell one place of a text from every other. */
const TELLING = 12;
/** A list is what counts from 1 at least so far; shorter ones are lists of annexes. */
const SHORTEST = 5;

/**
 * The items of a printed text that are numbered 1, 2, 3… at the beginning of lines, found by counting alone. Lines of
 * nothing but a page number, and lines that come again on many pages, are left out.
 */
export function numberedItems(source: string): Item[] {
  const all = source.split(/[\r\n\f]+/).filter((line) => line.trim() !== "");
  const lines = all.filter((line) => !/^[-—–\s\d]*$/.test(line) && all.filter((other) => other === line).length < 3);
  return lists(lines).flatMap((starts) => starts.map((start, i) => itemAt(lines, start, i === starts.length - 1)));
}

/** Line numbers of the lists' items. */
function lists(lines: readonly string[]): number[][] {
  const found: number[][] = [];
  lines.forEach((line, at) => {
    const number = Number(NUMBERED.exec(line)?.[1] ?? 0);
    const last = found.at(-1);
    if (number === 1) found.push([at]);
    else if (last !== undefined && number === last.length + 1) last.push(at);
  });
  return found.filter((starts) => starts.length >= SHORTEST);
}

function itemAt(lines: readonly string[], start: number, isLast: boolean): Item {
  const next = lines.findIndex((line, at) => at > start && ANY_MARKER.test(line));
  const text = withoutSpace(lines.slice(start, next === -1 ? undefined : next).join(""));
  const [first = "", ...cases] = text.split(CASES);
  const heading = first.replace(/。$/, "").slice(0, TELLING);
  const figures = (isLast ? [] : cases).flatMap((words) =>
    figuresIn(words).map((figure) => ({ condition: beginning(words), figure })),
  );
  return { heading, end: isLast ? "" : text.slice(-TELLING), figures };
}

function beginning(words: string): string {
  return (words.replace(/^其中，/, "").split("，")[0] ?? "").slice(0, TELLING);
}

/** The sums of money and rates in a text, as printed. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(FIGURE)].map(([figure]) => figure);
}
