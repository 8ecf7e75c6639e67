import type { Clause, PolicyDocument, Span } from "../domain/index.ts";
import { folded } from "./lines.ts";
import type { ReadDocument } from "./read-document.ts";
import type { Source } from "./source-list.ts";
import { compareTables } from "./tables/index.ts";

type Difference = PolicyDocument["printings"][number]["differences"][number];

/** The appearance of a document in a source. */
export function printingOf({ id, title, date }: Source, span: Span): PolicyDocument["printings"][number] {
  return { source: id, title, date, span, differences: [] };
}

/** Printings of one document as one: the clauses are the first printing's; what a later one says else is recorded. */
export function joinPrintings(read: readonly ReadDocument[]): PolicyDocument[] {
  const documents = new Map<string, PolicyDocument>();
  for (const { document } of read) {
    const first = documents.get(document.id);
    if (!first) documents.set(document.id, document);
    else documents.set(document.id, { ...first, printings: [...first.printings, ...laterPrinting(first, document)] });
  }
  return [...documents.values()];
}

function laterPrinting(first: PolicyDocument, later: PolicyDocument): PolicyDocument["printings"] {
  const differences = [...clauseDifferences(first.clauses, later.clauses), ...rowDifferences(first, later)];
  return later.printings.map((printing) => ({ ...printing, differences }));
}

function clauseDifferences(first: readonly Clause[], later: readonly Clause[]): Difference[] {
  const theirs = new Map(flat(later).map((clause) => [clause.ref, reading(clause)]));
  const ours = new Map(flat(first).map((clause) => [clause.ref, reading(clause)]));
  return differencesOf(ours, theirs);
}

function rowDifferences(first: PolicyDocument, later: PolicyDocument): Difference[] {
  return first.tables.flatMap((table) => {
    const other = later.tables.find(({ ref }) => ref === table.ref);
    if (!other) return [];
    return compareTables(table, other).map(({ ref, otherRef, column, first: ours, here }) => ({
      ref: ref ?? otherRef ?? table.ref,
      column: column?.heading ?? null,
      first: ours ?? "",
      here: here ?? "",
    }));
  });
}

function differencesOf(ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): Difference[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((ref) => {
    const first = ours.get(ref) ?? "";
    const here = theirs.get(ref) ?? "";
    return folded(first) === folded(here) ? [] : [{ ref, column: null, first, here }];
  });
}

function reading(clause: Clause): string {
  return [clause.heading, clause.text].filter((part) => part !== null && part !== "").join("。");
}

function flat(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}
