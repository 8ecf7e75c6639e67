import type { Knowledge } from "../../src/answering/knowledge.ts";
import type { Clause, PolicyDocument } from "../../src/domain/document.ts";
import type { Span } from "../../src/domain/span.ts";
import { lexicalWithout } from "./lexical-without.ts";
import { assembleIndex, type PassageIndex } from "../../src/indexing/passage-index.ts";
import type { VectorTable } from "../../src/indexing/vectors.ts";
import type { VectorSearch } from "../../src/ports/vector-search.ts";
import { allClauses } from "../../src/domain/clauses.ts";

/**
 * What would be known had the documents never had these passages: they are gone from the index, with the words that stand
 * in them alone, and from the clauses and tables that are looked up directly.
 *
 * @param taken Ids of passages.
 */
export function knowledgeWithout(knowledge: Knowledge, taken: ReadonlySet<string>): Knowledge {
  const index = indexWithout(knowledge.index, taken);
  const kept = index.entries.map((e) => e.passage);
  const documents = knowledge.corpus.documents.map((d) => documentWithout(d, taken, knowledge));
  const corpus = { ...knowledge.corpus, documents };
  const left = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].filter(([id]) => !taken.has(id)));
  return {
    ...knowledge,
    corpus,
    index,
    documents: new Map(documents.map((d) => [d.id, d])),
    passages: new Map(kept.map((p) => [p.id, p])),
    byClause: new Map(
      [...knowledge.byClause].map(([clause, passages]) => [clause, passages.filter((p) => !taken.has(p.id))]),
    ),
    clauses: new Map(documents.flatMap((d) => allClauses(d.clauses).map((c) => [c.id, c] as const))),
    rows: new Map([...left(knowledge.rows)].map(([id, placed]) => [id, { ...placed, ...tableOf(placed, documents) }])),
    rules: left(knowledge.rules),
    limits: left(knowledge.limits),
    aboutDropped: left(knowledge.aboutDropped),
    cases: casesOf(kept),
  };
}

function tableOf(
  { document, table }: { readonly document: PolicyDocument; readonly table: PolicyDocument["tables"][number] },
  documents: readonly PolicyDocument[],
): { document: PolicyDocument; table: PolicyDocument["tables"][number] } {
  const own = documents.find((d) => d.id === document.id) ?? document;
  return { document: own, table: own.tables.find((t) => t.id === table.id) ?? table };
}

function documentWithout(document: PolicyDocument, taken: ReadonlySet<string>, known: Knowledge): PolicyDocument {
  const spans = [...taken].flatMap((id) => {
    const passage = known.passages.get(id);
    return passage?.document === document.id ? [passage.span] : [];
  });
  const lost = (span: Span | null): boolean => span !== null && spans.some((own) => overlaps(own, span));
  return {
    ...document,
    deadline: lost(document.deadline?.span ?? null) ? null : document.deadline,
    event: lost(document.event?.span ?? null) ? null : document.event,
    clauses: document.clauses.flatMap((c) => clauseWithout(c, taken, known)),
    tables: document.tables.map((table) => ({
      ...table,
      rows: table.rows.filter((row) => !taken.has(`${document.id}/${row.ref}`)),
    })),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return (
    a.source === b.source &&
    a.segments.some(([from, to]) => b.segments.some(([start, end]) => from < end && start < to))
  );
}

/** A clause without its passages that were taken; gone where nothing of it is left. */
function clauseWithout(clause: Clause, taken: ReadonlySet<string>, known: Knowledge): Clause[] {
  const children = clause.children.flatMap((c) => clauseWithout(c, taken, known));
  const own = known.byClause.get(clause.id) ?? [];
  const lost = own.filter((p) => taken.has(p.id));
  if (lost.length === 0) return [{ ...clause, children }];
  if (lost.length === own.length && children.length === 0) return [];
  const text = lost.reduce((left, p) => left.replace(p.text, ""), clause.text);
  return [{ ...clause, text, bodies: lost.length === own.length ? [] : clause.bodies, children }];
}

function indexWithout(index: PassageIndex, taken: ReadonlySet<string>): PassageIndex {
  const keep = index.entries.map((e) => !taken.has(e.passage.id));
  const { table, views } = vectorsWithout(index.vectors, keep);
  return assembleIndex({
    version: index.version,
    tokenizer: index.tokenizer,
    entries: index.entries.filter((_, at) => keep[at] === true),
    lexical: lexicalWithout(index.lexical, keep),
    vectors: table,
    search: searchAmong(index.search, views, index.vectors),
  });
}

/** The vectors of the entries kept, and the new number of each old view; -1 for one that is gone. */
function vectorsWithout(
  { dimensions, data, offsets }: VectorTable,
  keep: readonly boolean[],
): { table: VectorTable; views: Int32Array } {
  const views = new Int32Array(offsets.at(-1) ?? 0).fill(-1);
  const starts = [0];
  const stretches: Float32Array[] = [];
  let next = 0;
  keep.forEach((kept, entry) => {
    if (!kept) return;
    const [from, to] = [offsets[entry] ?? 0, offsets[entry + 1] ?? 0];
    for (let view = from; view < to; view += 1) views[view] = next++;
    stretches.push(data.subarray(from * dimensions, to * dimensions));
    starts.push(next);
  });
  const left = new Float32Array(next * dimensions);
  let at = 0;
  for (const stretch of stretches) {
    left.set(stretch, at);
    at += stretch.length;
  }
  return { table: { dimensions, data: left, offsets: Uint32Array.from(starts) }, views };
}

/** The same search, blind to the views that are gone. */
function searchAmong(search: VectorSearch, views: Int32Array, { offsets }: VectorTable): VectorSearch {
  const size = views.filter((view) => view >= 0).length;
  const gone = (offsets.at(-1) ?? 0) - size;
  return {
    size,
    nearest: (query, limit) =>
      search
        .nearest(query, Math.min(search.size, limit + gone))
        .flatMap(({ vector, similarity }) => {
          const view = views[vector] ?? -1;
          return view < 0 ? [] : [{ vector: view, similarity }];
        })
        .slice(0, limit),
  };
}

function casesOf(passages: readonly { readonly facets: readonly { axis: string; value: string; stance: string }[] }[]) {
  const cases = new Map<string, Set<string>>();
  for (const { axis, value, stance } of passages.flatMap((p) => p.facets))
    if (stance === "asserted") cases.set(axis, (cases.get(axis) ?? new Set()).add(value));
  return cases;
}
