import { readFile } from "node:fs/promises";
import { ingest } from "../../src/ingestion/ingest.ts";
import { readSources } from "../../src/ingestion/read-sources.ts";
import { parseOverlays } from "../../src/ingestion/tables/index.ts";
import type { Clause, PolicyDocument } from "../../src/domain/index.ts";

/** The corpus's own sources, ingested once. */
export const sources = await readSources("corpus/sources");
export const { documents, account } = ingest(
  sources,
  parseOverlays(await readFile("corpus/overlays/tables.yaml", "utf8")),
);

export function documentOf(id: string): PolicyDocument {
  const document = documents.find((d) => d.id === id);
  if (!document) throw new Error(`no document ${id}`);
  return document;
}

export function flat(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}

export function clauseOf(id: string, ref: string): Clause {
  const clause = flat(documentOf(id).clauses).find((c) => c.ref === ref);
  if (!clause) throw new Error(`no clause ${id}/${ref}`);
  return clause;
}

export function sourceText(id: string): string {
  return sources.find((s) => s.id === id)?.text ?? "";
}
