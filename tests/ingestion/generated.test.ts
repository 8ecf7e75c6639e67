import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause } from "../../src/domain/index.ts";
import { ingest, type Ingested } from "../../src/ingestion/ingest.ts";
import type { Source } from "../../src/ingestion/source-list.ts";
import { spanOfText } from "../../src/ingestion/text-span.ts";
import { sources } from "./corpus.ts";
import { madeDocuments, mutated, type Mishap } from "./made-documents.ts";

/** Documents made, and stretches of real sources mutated: so many of each. */
const MADE = 2000;
const MUTATED = 1000;
/** Lines of a stretch that is mutated at most. */
const STRETCH = 60;
const SEED = 20251122;
/** What a loaded machine may take. */
const PATIENCE_MS = 120_000;

function sourceOf(text: string, layout: Source["layout"] = "lines"): Source {
  return {
    id: "made",
    file: "made.txt",
    sha256: "0".repeat(64),
    title: { zh: "试", en: "trial" },
    form: "pdf-text",
    layout,
    publisher: "某市人民政府",
    date: null,
    extraction: "made",
    documents: [{ id: "made", kind: "plan", issuer: "某市人民政府" }],
    articles: [],
    text,
  };
}

function flat(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}

/** No character is lost or doubled, and every clause's and cell's words stand where they say. */
function expectAccounted(text: string, { documents, account }: Ingested): void {
  let end = 0;
  for (const booking of account[0]?.bookings ?? []) {
    expect(booking.start).toBe(end);
    end = booking.end;
  }
  expect(end).toBe(text.length);
  // A space of a clause stands for whatever white space is there in the print.
  const quoted = (segments: readonly (readonly [number, number])[]): string =>
    segments.map(([from, to]) => text.slice(from, to).replace(/\s/g, " ")).join("");
  for (const clause of documents.flatMap((d) => flat(d.clauses)))
    expect(quoted(spanOfText(clause, 0, clause.text.length).segments)).toBe(clause.text.replaceAll("\n", ""));
  for (const cell of documents.flatMap((d) => d.tables.flatMap((t) => t.rows.flatMap((r) => r.cells))))
    if (cell.span !== null) expect(bare(quoted(cell.span.segments))).toBe(bare(cell.text));
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("documents of any nesting, numbering, wrapping and page length", () => {
  it(
    `${String(MADE)} come back clause by clause, with no character lost, doubled or misplaced`,
    () => {
      fc.assert(
        fc.property(madeDocuments, ({ text, expected }) => {
          const ingested = ingest([sourceOf(text)]);
          const clauses = flat(ingested.documents[0]?.clauses ?? []);
          expect(clauses.map(({ ref, heading, text }) => ({ ref, heading, text }))).toEqual(expected);
          expectAccounted(text, ingested);
        }),
        { numRuns: MADE, seed: SEED },
      );
    },
    PATIENCE_MS,
  );
});

describe("stretches of real sources, mutated", () => {
  const mishap = fc.constantFrom<Mishap>("drop", "double", "swap", "cut", "join", "space", "page", "widen", "narrow");
  const stretch = fc
    .record({
      source: fc.constantFrom(...sources),
      from: fc.nat(2000),
      length: fc.integer({ min: 5, max: STRETCH }),
      mishaps: fc.array(fc.record({ at: fc.nat(STRETCH), mishap, by: fc.nat(99) }), { minLength: 1, maxLength: 8 }),
    })
    .map(({ source, from, length, mishaps }) => {
      const lines = source.text.split("\n");
      const start = from % lines.length;
      return { layout: source.layout, text: mutated(lines.slice(start, start + length), mishaps) };
    });

  it(
    `${String(MUTATED)} are accounted for to the last character`,
    () => {
      fc.assert(
        fc.property(stretch, ({ text, layout }) => {
          expectAccounted(text, ingest([sourceOf(text, layout)]));
        }),
        { numRuns: MUTATED, seed: SEED },
      );
    },
    PATIENCE_MS,
  );
});
