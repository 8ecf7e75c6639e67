import type { Clause, Facet, Figure, Passage, PolicyDocument } from "../domain/index.ts";
import { facetsNamed, facetsOf } from "./facets.ts";
import { groupsOf } from "./groups.ts";
import { inheritanceOf } from "./inherit.ts";
import { languageOf } from "./language.ts";
import type { FacetLexicon } from "./lexicon.ts";
import { provisionOf, type Provision } from "./provision.ts";
import { rowFigures } from "./row-figures.ts";
import { bodiesOf, readOut, rowSpan } from "./rows.ts";
import { piecesOf } from "./segment.ts";
import { yearOpening } from "./sites.ts";
import { spanWithin } from "./spans.ts";

type Table = PolicyDocument["tables"][number];

/** What a clause takes from where it stands: the document, and the headings above it. */
interface Place {
  readonly document: PolicyDocument;
  readonly path: readonly string[];
  readonly lexicon: FacetLexicon;
  /** Bodies of the task table, by the number of the item that a row is about. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

const titled = (clause: Clause): string => `${clause.label ?? ""}${clause.heading ?? ""}`;

const frameOf = (clause: Clause, place: Place) => ({
  document: place.document.id,
  clause: clause.id,
  ref: clause.ref,
  path: [...place.path, titled(clause)].filter((heading) => heading !== ""),
  bodies: clause.bodies.length > 0 ? clause.bodies : [...(place.bodies.get(clause.ref) ?? [])],
});

const headingOf = (clause: Clause, place: Place): Passage[] =>
  clause.heading === null || clause.heading === ""
    ? []
    : [
        {
          ...frameOf(clause, place),
          id: `${clause.id}~0`,
          kind: "heading",
          text: clause.heading,
          inherited: "",
          span: clause.headingSpan ?? clause.span,
          figures: [],
          facets: facetsNamed(clause.heading, place.lexicon),
          group: null,
        },
      ];

/** The year that each provision's sentence opened with before it. */
const sentenceYears = (provisions: readonly Provision[]): (number | null)[] =>
  provisions.map(({ sentence }, at) => {
    const earlier = provisions.slice(0, at).filter((other) => other.sentence === sentence);
    const openings = earlier.flatMap(({ segments }) => segments.map(({ text }) => yearOpening(text)));
    return openings.findLast((year) => year !== null) ?? null;
  });

const provisionsOf = (clause: Clause, place: Place): Passage[] => {
  const frame = frameOf(clause, place);
  const provisions = piecesOf(clause.text).map((piece) => provisionOf(clause.text, piece));
  const inherited = inheritanceOf(provisions);
  const groups = groupsOf(provisions, inherited);
  const years = sentenceYears(provisions);
  const issued = place.document.issuedOn?.date.slice(0, 4);
  const idOf = (at: number) => `${clause.id}~${String(at + 1)}`;
  let sibling: readonly Facet[] = [];
  let said: Figure[] = [];
  return provisions.map((provision, at): Passage => {
    if (provisions[at - 1]?.sentence !== provision.sentence) said = [];
    const text = clause.text.slice(provision.start, provision.end);
    const head = inherited[at] ?? "";
    const group = groups[at] ?? null;
    sibling = facetsOf(provision, head, sibling, place.lexicon);
    const figures = languageOf(text).figuresOf(provision, {
      ownText: text,
      inherited: head,
      headings: frame.path.slice(1),
      documentYear: issued === undefined ? null : Number(issued),
      sentenceYear: years[at] ?? null,
      opening: provisions.find(({ sentence }) => sentence === provision.sentence)?.text ?? "",
      sentence: provisions
        .filter(({ sentence }) => sentence === provision.sentence)
        .map(({ text: said }) => said)
        .join(""),
      before: said,
    });
    said = [...said, ...figures];
    return {
      ...frame,
      id: idOf(at),
      kind: "provision",
      text,
      inherited: head,
      span: spanWithin(clause, provision),
      figures,
      facets: [...sibling],
      group: group === null ? null : idOf(group),
    };
  });
};

/** What a table's rows stand for isn't cut into sentences: the clause that the table was read from, and those below it. */
const isTabled = (clause: Clause, { document }: Place): boolean =>
  document.tables.some(({ ref }) => clause.ref === ref || clause.ref.startsWith(`${ref}(`));

const ofClause = (clause: Clause, place: Place): Passage[] => {
  const path = [...place.path, titled(clause)].filter((heading) => heading !== "");
  const children = clause.children.flatMap((child) => ofClause(child, { ...place, path }));
  const own = isTabled(clause, place) ? [] : provisionsOf(clause, place);
  return [...headingOf(clause, place), ...own, ...children];
};

const ofTable = (table: Table, { document, lexicon }: Place): Passage[] =>
  table.rows.flatMap((row): Passage[] => {
    const { text, name } = readOut(table, row);
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
        figures: rowFigures(table, row),
        facets: facetsNamed(name, lexicon),
        group: null,
        bodies: bodiesOf(table, row),
      },
    ];
  });

/** Rows of a task table that stand for a numbered item: they have its number, and its heading as their name. */
const bodiesByItem = (document: PolicyDocument): Map<string, readonly string[]> => {
  const headings = new Map<string, string>();
  const collect = (clause: Clause): void => {
    headings.set(clause.ref, clause.heading ?? "");
    clause.children.forEach(collect);
  };
  document.clauses.forEach(collect);
  const rows = document.tables
    .filter(({ kind }) => kind === "tasks")
    .flatMap((table) => table.rows.map((row) => ({ table, row })));
  return new Map(
    rows.flatMap(({ table, row }): [string, readonly string[]][] => {
      const { name } = readOut(table, row);
      const isItem = name !== "" && headings.get(row.number)?.slice(0, 4) === name.slice(0, 4);
      return isItem ? [[row.number, bodiesOf(table, row)]] : [];
    }),
  );
};

/**
 * The passages of a document in reading order: headings, provisions, table rows. Ids are `<clause id>~<n>` (0 the
 * heading, 1… the provisions in order) and `<document id>/<row ref>`.
 * @example passagesOf(document, facets)[0] // { id: "some-id/18~0", kind: "heading", text: "支持产品研发", … }
 */
export const passagesOf = (document: PolicyDocument, facets: FacetLexicon): Passage[] => {
  const place: Place = { document, path: [document.title], lexicon: facets, bodies: bodiesByItem(document) };
  return [
    ...document.clauses.flatMap((clause) => ofClause(clause, place)),
    ...document.tables.flatMap((table) => ofTable(table, place)),
  ];
};
