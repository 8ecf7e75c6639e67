import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { Translation } from "../../src/domain/corpus.ts";
import { PolicyDocument, type Clause } from "../../src/domain/document.ts";
import { bodyTerms, createConceptMatcher, readTerm } from "../../src/language/concepts.ts";
import { base, bodies } from "./term-files.ts";

const matcher = createConceptMatcher(base.concepts, bodies);
const read = (folder: string, name: string): string => readFileSync(join("corpus", folder, name), "utf8");
const textFiles = readdirSync(join("corpus", "sources")).filter((name) => name.endsWith(".txt"));
const sourceText = textFiles
  .map((name) => read("sources", name))
  .join("\n")
  .replace(/\s+/g, "");
const documents = readdirSync(join("corpus", "documents")).map((name) =>
  PolicyDocument.parse(JSON.parse(read("documents", name))),
);

const translations = readdirSync(join("corpus", "translations", "en")).flatMap((name) =>
  z.array(Translation).parse(parse(read(join("translations", "en"), name))),
);

/** Subjects that a text speaks of; words that decide nothing and names of documents apart. */
const subjects = (text: string): Set<string> =>
  new Set(
    matcher
      .match(text)
      .filter(({ kind }) => kind !== "generic" && kind !== "document")
      .map(({ id }) => id),
  );

/** What a term is looked up by: two concepts with the same key can't be told apart. */
function keyOf(term: string): string {
  const { units, form } = readTerm(term);
  return `${form}:${units.map((unit) => unit[form]).join(" ")}`;
}

function owners(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, term: string): void =>
    void found.set(keyOf(term), (found.get(keyOf(term)) ?? new Set()).add(id));
  for (const { id, zh, en } of base.concepts) for (const term of [...zh, ...en]) add(id, term);
  for (const body of bodies) for (const term of bodyTerms(body)) add(body.id, term);
  return found;
}

const clausesOf = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => [clause, ...clausesOf(clause.children)]);

/** The bodies that documents name in their clauses and in the lead and support columns of their task tables. */
function bodiesNamed(): string[] {
  const inClauses = documents.flatMap((d) => clausesOf(d.clauses).flatMap((clause) => clause.bodies));
  const inTables = documents.flatMap((d) =>
    d.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.filter((_, i) => ["lead", "support"].includes(table.columns[i]?.role ?? "")).map((cell) => cell.text),
      ),
    ),
  );
  return [...new Set([...inClauses, ...inTables])].filter((text) => /\p{Script=Han}/u.test(text));
}

describe("term base", () => {
  it("has unique ids and known wider concepts", () => {
    const ids = [...base.concepts.map((c) => c.id), ...bodies.map((b) => b.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(base.concepts.flatMap((c) => c.broader ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    expect(bodies.flatMap((b) => b.partOf ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("gives no term, and no English stem, to two concepts", () => {
    const allowed = new Set(base.shared.map(({ term }) => keyOf(term)));
    const clashes = [...owners()].filter(([key, ids]) => ids.size > 1 && !allowed.has(key));
    expect(clashes.map(([key, ids]) => `${key}: ${[...ids].join(", ")}`)).toEqual([]);
  });

  it("has no term of a single character, and none that matches nothing", () => {
    const short = base.concepts
      .flatMap((c) => [...c.zh, ...c.en])
      .filter((term) => {
        const { units } = readTerm(term);
        return units.length === 0 || (units.length === 1 && /^\p{Script=Han}$/u.test(units[0]?.key ?? ""));
      });
    expect(short).toEqual([]);
  });

  it("keeps words of every question out of what decides", () => {
    const generic = [
      "支持",
      "项目",
      "企业",
      "产品",
      "资金",
      "support",
      "project",
      "company",
      "product",
      "policy",
      "money",
      "application",
    ];
    const kinds = generic.map((word) => [word, matcher.match(word).map((match) => match.kind)]);
    expect(kinds.filter(([, kind]) => kind?.toString() !== "generic")).toEqual([]);
  });

  it("calls nothing out of scope that the corpus speaks of", () => {
    const terms = base.concepts.filter((c) => c.kind === "out_of_scope").flatMap((c) => c.zh);
    expect(terms.filter((term) => sourceText.includes(term))).toEqual([]);
  });

  it("hides no facet in a longer term of a subject", () => {
    const facets = base.concepts.filter((c) => c.facet !== undefined && c.kind === "content");
    const hidden = facets.flatMap((concept) =>
      [...concept.zh, ...concept.en].filter((term) => {
        const words = term.replace(/^[=!]/, "");
        return !matcher.match(`${words}`).some((match) => match.facet?.axis === concept.facet?.axis);
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("names documents that there are", () => {
    const known = new Set(documents.flatMap((d) => [d.id, d.number]));
    expect(base.concepts.flatMap((c) => c.document ?? []).filter((name) => !known.has(name))).toEqual([]);
    expect(base.concepts.filter((c) => (c.kind === "document") !== (c.document !== undefined))).toEqual([]);
  });

  it("knows every body that a document puts in charge", () => {
    const unknown = bodiesNamed().filter((text) => {
      const rest = matcher
        .match(text)
        .filter((match) => match.kind === "body")
        .reduceRight((left, match) => left.slice(0, match.start) + left.slice(match.end), text);
      return !/^(?:[、，（）()\s等]|按职责分别负责)*$/u.test(rest);
    });
    expect(unknown).toEqual([]);
  });

  it("calls nothing out of scope that a reference translation says", () => {
    const said = translations.filter(({ en }) => matcher.match(en).some((match) => match.kind === "out_of_scope"));
    expect(said.map(({ en }) => en)).toEqual([]);
  });

  it("reads the same subjects from a text and from its translation", () => {
    const pairs = translations.map(({ zh, en }) => [subjects(zh), subjects(en)] as const);
    const shares = pairs
      .filter(([zh]) => zh.size > 0)
      .map(([zh, en]) => [...zh].filter((id) => en.has(id)).length / zh.size);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.8);
  });

  it("finds something in nearly all of the corpus", () => {
    const han = [...sourceText].filter((char) => /\p{Script=Han}/u.test(char)).length;
    const covered = matcher
      .match(sourceText)
      .filter((match) => !match.nested)
      .reduce((sum, match) => sum + (match.end - match.start), 0);
    expect(covered / han).toBeGreaterThan(0.7);
  });
});
