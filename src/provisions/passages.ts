import type { Clause, Passage, PolicyDocument } from "../domain/index.ts";
import type { FacetLexicon } from "./lexicon.ts";
import { bodiesOf, readOut, rowSpan } from "./rows.ts";
import { piecesOf } from "./segment.ts";
import { spanWithin } from "./spans.ts";

type Table = PolicyDocument["tables"][number];

/** What a clause takes from where it stands: the document, and the headings above it. */
interface Place {
  readonly document: PolicyDocument;
  readonly path: readonly string[];
}

const titled = (clause: Clause): string => `${clause.label ?? ""}${clause.heading ?? ""}`;

const ofClause = (clause: Clause, place: Place): Passage[] => {
  const path = [...place.path, titled(clause)].filter((heading) => heading !== "");
  const common = {
    document: place.document.id,
    clause: clause.id,
    ref: clause.ref,
    inherited: "",
    path,
    figures: [],
    facets: [],
    group: null,
    bodies: clause.bodies,
  };
  const heading: Passage[] =
    clause.heading === null || clause.heading === ""
      ? []
      : [
          {
            ...common,
            id: `${clause.id}~0`,
            kind: "heading",
            text: clause.heading,
            span: clause.headingSpan ?? clause.span,
          },
        ];
  const provisions = piecesOf(clause.text).map((piece, n): Passage => ({
    ...common,
    id: `${clause.id}~${String(n + 1)}`,
    kind: "provision",
    text: clause.text.slice(piece.start, piece.end),
    span: spanWithin(clause, piece),
  }));
  return [...heading, ...provisions, ...clause.children.flatMap((child) => ofClause(child, { ...place, path }))];
};

const ofTable = (table: Table, document: PolicyDocument): Passage[] =>
  table.rows.flatMap((row): Passage[] => {
    const { text } = readOut(table, row);
    const span = rowSpan(row) ?? document.printings[0]?.span;
    if (span === undefined || text === "") return [];
    return [
      {
        id: `${document.id}/${row.ref}`,
        document: document.id,
        clause: table.id,
        ref: row.ref,
        kind: "row",
        text,
        inherited: "",
        path: [document.title, table.title, ...(row.group === null ? [] : [row.group])],
        span,
        figures: [],
        facets: [],
        group: null,
        bodies: bodiesOf(table, row),
      },
    ];
  });

/**
 * The passages of a document in reading order: headings, provisions, table rows. Ids are `<clause id>~<n>` (0 the
 * heading, 1… the provisions in order) and `<document id>/<row ref>`.
 */
export const passagesOf = (document: PolicyDocument, facets: FacetLexicon): Passage[] => {
  void facets;
  return [
    ...document.clauses.flatMap((clause) => ofClause(clause, { document, path: [document.title] })),
    ...document.tables.flatMap((table) => ofTable(table, document)),
  ];
};
