import type { FurnitureLine } from "./furniture.ts";
import { CONTENTS_HEAD, DATE_LINE, DOCUMENT_NUMBER_LINE, IMPRINT_LINE, IMPRINT_WORD } from "./genre.ts";
import type { Line } from "./line.ts";

/** The lines of one document within a source, from its title to its end. */
export interface DocumentLines {
  readonly title: readonly Line[];
  /** Line of the document number, null for a document without one. */
  readonly number: Line | null;
  /** Who signs, and the line of the date below; null where nobody does. */
  readonly signature: { readonly issuer: Line; readonly date: Line } | null;
  /** What stands after title and number, signature lines included. */
  readonly rest: readonly Line[];
}

export interface SeparatedSource {
  readonly documents: readonly DocumentLines[];
  readonly furniture: readonly FurnitureLine[];
  /** The contents page, for what it tells of the documents. */
  readonly contents: readonly Line[];
}

/** A title takes no more lines than this. */
const TITLE_LINES = 8;
/** So many "label：value" lines at the end of a source make an imprint. */
const IMPRINT_LINES = 4;

/**
 * The documents of a source: each begins with a title above a line that is a document number, or, in a source without
 * such a line, with the first line. What stands before the first is contents; a block of "label：value" lines at the
 * end is imprint.
 */
export function findDocuments(lines: readonly Line[]): SeparatedSource {
  const imprint = imprintOf(lines);
  const text = lines.slice(0, lines.length - imprint.length);
  const lettered = text.flatMap((line, at) => (DOCUMENT_NUMBER_LINE.test(bare(line)) ? [at] : []));
  // A number right below another has no title of its own: it begins no document.
  const numbers = lettered.filter((at, i) => i === 0 || at - (lettered[i - 1] ?? at) > 1);
  const heads = numbers.map((number, i) =>
    headOf(text, { after: numbers[i - 1] ?? -1, number, end: numbers[i + 1] ?? text.length }),
  );
  const first = heads[0]?.start ?? 0;
  const contents = text.slice(0, first);
  const documents = heads.length
    ? heads.map((head, i) => ({
        title: text.slice(head.start, head.number),
        number: text[head.number] ?? null,
        signature: head.signature,
        rest: text.slice(head.number + 1, heads[i + 1]?.start ?? text.length),
      }))
    : [unnumbered(text)];
  const furniture = [
    ...contents.map((line) => ({ line, as: "contents" as const })),
    ...imprint.map((line) => ({ line, as: "imprint" as const })),
  ];
  return { documents, furniture, contents: contents.some((l) => CONTENTS_HEAD.test(l.text.trim())) ? contents : [] };
}

/** @param place the line of the number; those of the numbers before and behind it, which its document can't reach beyond */
function headOf(lines: readonly Line[], place: { after: number; number: number; end: number }) {
  const { after, number, end } = place;
  const dateAt = lines.findIndex((line, i) => i > number + 1 && i < end && DATE_LINE.test(bare(line)));
  const date = lines[dateAt];
  const issuer = lines[dateAt - 1];
  const signature = date && issuer ? { issuer, date } : null;
  return { number, signature, start: titleStart(lines, after + 1, number, issuer ? bare(issuer) : "") };
}

/** A title begins with the issuer's name; where no signature tells it, it is the line above the number. */
function titleStart(lines: readonly Line[], from: number, number: number, issuer: string): number {
  let title = "";
  for (let i = number - 1; i >= Math.max(from, number - TITLE_LINES); i--) {
    const line = lines[i];
    title = (line ? bare(line) : "") + title;
    if (issuer !== "" && title.startsWith(issuer)) return i;
  }
  return Math.max(from, number - 1);
}

/** Title up to the line that addresses the readers ("各有关单位："). */
function unnumbered(lines: readonly Line[]): DocumentLines {
  const salutation = lines.findIndex((line) => /[:：]$/.test(bare(line)));
  const title = lines.slice(0, Math.max(1, Math.min(salutation, TITLE_LINES)));
  const rest = lines.slice(title.length);
  const dateAt = rest.findIndex((line) => DATE_LINE.test(bare(line)));
  const date = rest[dateAt];
  const issuer = rest[dateAt - 1];
  return { title, number: null, signature: date && issuer ? { issuer, date } : null, rest };
}

function imprintOf(lines: readonly Line[]): readonly Line[] {
  let start = lines.length;
  while (start > 0 && IMPRINT_LINE.test(bare(lines[start - 1]))) start -= 1;
  const block = lines.slice(start);
  return block.length >= IMPRINT_LINES && block.some((line) => IMPRINT_WORD.test(bare(line))) ? block : [];
}

function bare(line: Line | undefined): string {
  return line ? line.text.replace(/\s+/g, "") : "";
}
