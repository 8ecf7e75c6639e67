import type { TableCell } from "../../domain/index.ts";

/** A stretch of one line: its characters as printed, and the UTF-16 offset in the source where it starts. */
export interface Fragment {
  readonly text: string;
  readonly start: number;
}

/** A letter of a script that parts words by spaces, or a digit. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}.,;:%)('"]$/u;
const SPACE = /^\s$/u;

const isSpaced = (char: string | undefined): boolean => char !== undefined && SPACED.test(char);

/** A fragment without the blanks at its ends. */
export const trimmed = ({ text, start }: Fragment): Fragment => ({
  text: text.trim(),
  start: start + text.length - text.trimStart().length,
});

/** Text of a line without the spaces that a print puts between Chinese characters ("指 标 名 称" → "指标名称"). */
export const compact = (text: string): string =>
  pieces({ text, start: 0 })
    .map((piece) => piece.text)
    .join("");

/** The parts of a fragment that stay when its spaces go; a space between two Latin words or figures stays. */
function pieces(fragment: Fragment): Fragment[] {
  const { text, start } = trimmed(fragment);
  const out: Fragment[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (!SPACE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at;
    while (SPACE.test(text.charAt(end))) end += 1;
    if (!(isSpaced(text[at - 1]) && isSpaced(text[end]))) {
      out.push({ text: text.slice(from, at), start: start + from });
      from = end;
    }
    at = end;
  }
  if (from < text.length) out.push({ text: text.slice(from), start: start + from });
  return out;
}

/**
 * A cell out of the stretches that its text was printed in. The characters of the span's segments, joined, are
 * exactly the cell's text; a cell without any is blank.
 *
 * @example cellOf([{ text: "新材料 中试", start: 10 }, { text: "平台", start: 20 }], "a.txt")
 * // { text: "新材料中试平台", span: { source: "a.txt", segments: [[10, 13], [14, 16], [20, 22]] } }
 */
export function cellOf(fragments: readonly Fragment[], source: string): TableCell {
  const parts = fragments.flatMap(pieces);
  if (parts.length === 0) return { text: "", span: null };
  return {
    text: parts.map(({ text }) => text).join(""),
    span: { source, segments: parts.map(({ text, start }): [number, number] => [start, start + text.length]) },
  };
}

/** Length of a text on paper in full-width characters: Latin letters and figures take half of one. */
export const widthOf = (text: string): number =>
  [...compact(text)].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 && char !== "—" ? 0.5 : 1), 0);
