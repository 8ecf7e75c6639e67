import type { Clause } from "../domain/index.ts";
import { type BookedPiece, type BuiltClauses, type ClauseScope, clauseTree, makeClause } from "./clause-tree.ts";
import { SELF_NAMES } from "./genre.ts";
import type { Paragraph } from "./paragraphs.ts";
import { EMPTY, joinParagraphs } from "./traced.ts";

/** "本办法自…起施行": a document that speaks of itself after its last item is closing. */
const CLOSING = new RegExp(`^本(?:${SELF_NAMES})`);
/** "某某委：12345678；" */
const PHONE_LINE = /^[^：:]{2,40}[:：][\d—\-、()（）]{5,40}[；;。]?$/;

/** A document's body as clauses: preamble, numbered clauses, closing and contact block. */
export function bodyClauses(cover: readonly Paragraph[], body: readonly Paragraph[], scope: ClauseScope): BuiltClauses {
  const first = body.findIndex((p) => p.number !== null);
  const preamble = [...cover, ...(first < 0 ? body : body.slice(0, first))];
  const rest = first < 0 ? [] : body.slice(first);
  const afterLast = rest.findLastIndex((p) => p.number !== null) + 1;
  const contactAt = contactStart(rest, afterLast);
  const closingAt = rest.findIndex((p, i) => i >= afterLast && i < contactAt && CLOSING.test(p.text.text));
  const numberedEnd = closingAt >= 0 ? closingAt : contactAt;
  const tree = clauseTree(rest.slice(0, numberedEnd), scope);
  const pieces: BookedPiece[] = [...tree.pieces];
  const block = (ref: "preamble" | "closing" | "contact", paragraphs: readonly Paragraph[]): Clause[] => {
    if (paragraphs.length === 0) return [];
    const text = joinParagraphs(paragraphs.map((p) => p.text));
    return [makeClause({ ref, kind: ref, label: EMPTY, heading: null, stop: EMPTY, text }, scope, pieces)];
  };
  return {
    clauses: [
      ...block("preamble", preamble),
      ...tree.clauses,
      ...block("closing", rest.slice(numberedEnd, contactAt)),
      ...block("contact", rest.slice(contactAt)),
    ],
    pieces,
  };
}

/** Where the block of telephone lines at the end begins, its own heading included; the length where there is none. */
function contactStart(paragraphs: readonly Paragraph[], from: number): number {
  let start = paragraphs.length;
  while (start > from && PHONE_LINE.test(paragraphs[start - 1]?.text.text ?? "")) start -= 1;
  if (start === paragraphs.length) return start;
  const heading = paragraphs[start - 1];
  return start > from && heading && /[:：]$/.test(heading.text.text) ? start - 1 : start;
}
