import type { Clause, Table } from "../domain/index.ts";
import { bodiesOf } from "./bodies.ts";
import { type BookedPiece, type ClauseScope, clauseTree, makeClause } from "./clause-tree.ts";
import type { Line } from "./line.ts";
import { type Layout, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import type { AnnexLines } from "./parts.ts";
import { readTables } from "./tables/index.ts";
import { concat, EMPTY, joinParagraphs, joinWrapped, sliceTraced, spanOf, traceLine } from "./traced.ts";

export interface BuiltAnnex {
  readonly clause: Clause;
  readonly tables: readonly Table[];
  readonly pieces: readonly BookedPiece[];
  /** Lines that tables are made of: what no cell holds is their frame. */
  readonly tableLines: readonly Line[];
}

/** An annex: its tables, and what is no table as clauses under a clause of its own. */
export function buildAnnex(annex: AnnexLines, layout: Layout, scope: ClauseScope): BuiltAnnex {
  const readings = readTables(annex.rest, {
    documentId: scope.documentId,
    source: scope.source,
    annexRef: scope.prefix,
  });
  const used = new Set(readings.flatMap((reading) => [...reading.usedLines]));
  const paragraphs = paragraphsOf(
    annex.rest.filter((_, i) => !used.has(i)),
    layout,
  );
  const first = paragraphs.findIndex((p) => p.number !== null);
  const intro = first < 0 ? paragraphs : paragraphs.slice(0, first);
  const pieces: BookedPiece[] = [];
  const tree = clauseTree(first < 0 ? [] : paragraphs.slice(first), scope);
  const own = ownClause(annex, intro, scope, pieces);
  return {
    clause: { ...own, children: tree.clauses },
    tables: readings.map(({ table }) => ({ ...table, title: table.title === "" ? (own.heading ?? "") : table.title })),
    pieces: [...pieces, ...tree.pieces],
    tableLines: annex.rest.filter((_, i) => used.has(i)),
  };
}

function ownClause(annex: AnnexLines, intro: readonly Paragraph[], scope: ClauseScope, pieces: BookedPiece[]): Clause {
  const title = annex.title.map(traceLine).reduce(joinWrapped, EMPTY);
  const listed = annex.head === null ? title.text.search(/[:：]/) + 1 : 0;
  const label = annex.head ? traceLine(annex.head) : sliceTraced(title, 0, listed);
  const heading = sliceTraced(title, listed);
  const text = joinParagraphs(intro.map((p) => p.text));
  const parts = {
    ref: scope.prefix,
    kind: "annex" as const,
    label,
    heading: heading.text === "" ? null : heading,
    stop: EMPTY,
    text,
  };
  const clause = makeClause(parts, scope, pieces);
  return {
    ...clause,
    label: annex.label,
    bodies: bodiesOf(text.text),
    span: spanOf(concat(label, heading, text), scope.source),
  };
}
