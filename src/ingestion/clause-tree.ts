import type { Clause } from "../domain/index.ts";
import type { Booked } from "./account.ts";
import { bodiesOf } from "./bodies.ts";
import { splitHeadings } from "./headings.ts";
import type { MarkerFamily } from "./markers.ts";
import type { Paragraph } from "./paragraphs.ts";
import { refsOf } from "./refs.ts";
import { concat, EMPTY, joinParagraphs, sliceTraced, spanOf, type Traced, trimTraced } from "./traced.ts";

/** Where clauses stand: their document, their source, and the ref of the annex that holds them ("" for the body). */
export interface ClauseScope {
  readonly documentId: string;
  readonly source: string;
  readonly prefix: string;
}

export interface BookedPiece {
  readonly traced: Traced;
  readonly as: Booked;
}

export interface BuiltClauses {
  readonly clauses: Clause[];
  readonly pieces: readonly BookedPiece[];
}

interface Node {
  readonly family: MarkerFamily;
  readonly number: number;
  readonly numeral: string;
  readonly label: Traced;
  readonly paragraphs: Traced[];
  readonly children: Node[];
}

/** The pieces of a clause of its own, before they become one. */
export interface ClausePieces {
  readonly ref: string;
  readonly kind: Clause["kind"];
  readonly label: Traced;
  readonly heading: Traced | null;
  readonly stop: Traced;
  readonly text: Traced;
  readonly speaker?: string | null;
}

/** Numbered paragraphs, and those that follow each, as a tree of clauses. */
export function clauseTree(paragraphs: readonly Paragraph[], scope: ClauseScope): BuiltClauses {
  const roots = nodesOf(paragraphs);
  const refs = refsOf(roots, scope.prefix);
  const pieces: BookedPiece[] = [];
  const build = (nodes: readonly Node[], depth: number): Clause[] => {
    const split = splitHeadings(nodes.map((node) => node.paragraphs[0] ?? EMPTY));
    return nodes.map((node, i) => {
      const { heading, stop, text } = split[i] ?? { heading: null, stop: EMPTY, text: EMPTY };
      const body = joinParagraphs([text, ...node.paragraphs.slice(1)].filter((p) => p.text !== ""));
      const ref = refs.get(node) ?? "";
      const own = { ref, kind: kindOf(node, depth), label: node.label, heading, stop, text: body };
      const clause = makeClause(own, scope, pieces);
      return { ...clause, children: build(node.children, depth + 1) };
    });
  };
  return { clauses: build(roots, 0), pieces };
}

/** One clause from its pieces; what it takes of the source is added to `pieces`. */
export function makeClause(own: ClausePieces, scope: ClauseScope, pieces: BookedPiece[]): Clause {
  const { label, heading, stop, text } = own;
  pieces.push({ traced: label, as: "label" }, { traced: heading ?? EMPTY, as: "heading" });
  pieces.push({ traced: stop, as: "heading" }, { traced: text, as: "clause text" });
  return {
    id: `${scope.documentId}/${own.ref}`,
    ref: own.ref,
    kind: own.kind,
    label: label.text === "" ? null : label.text,
    heading: heading?.text ?? null,
    headingSpan: heading ? spanOf(heading, scope.source) : null,
    text: text.text,
    span: spanOf(concat(label, heading ?? EMPTY, stop, text), scope.source),
    bodies: bodiesOf(text.text),
    speaker: own.speaker ?? null,
    children: [],
  };
}

function kindOf(node: Node, depth: number): Clause["kind"] {
  if (depth === 0 && (node.family === "han-comma" || node.family === "chapter" || node.family === "part"))
    return "section";
  return node.children.length > 0 ? "group" : "item";
}

function nodesOf(paragraphs: readonly Paragraph[]): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  for (const { text, number } of paragraphs) {
    if (!number) {
      path.at(-1)?.paragraphs.push(text);
      continue;
    }
    const { family, length, numeral, number: value } = number.marker;
    const node: Node = {
      family,
      number: value,
      numeral,
      label: trimTraced(sliceTraced(text, 0, length)),
      paragraphs: [trimTraced(sliceTraced(text, length))],
      children: [],
    };
    path.length = Math.min(path.length, number.depth);
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
