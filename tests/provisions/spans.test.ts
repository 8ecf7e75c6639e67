import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/domain/index.ts";
import { passagesOf } from "../../src/provisions/index.ts";
import { corpusDocuments, lexiconOf, provisions } from "./documents.ts";

const folder = new URL("../../corpus/sources/", import.meta.url);
const sources = new Map(
  readdirSync(folder).map((name) => [name.replace(/\.txt$/, ""), readFileSync(new URL(name, folder), "utf8")] as const),
);
const quoted = ({ source, segments }: Span): string => {
  const text = sources.get(source) ?? sources.get(source.replace(/\.txt$/, "")) ?? "";
  return segments.map(([from, to]) => text.slice(from, to)).join("");
};
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

describe("spans of passages", () => {
  it("count along the clause's segments", () => {
    const [first, second] = provisions("加强监管。\n优化服务。");
    expect(first?.span.segments).toEqual([[100, 105]]);
    expect(second?.span.segments).toEqual([[105, 110]]);
  });

  it.each(corpusDocuments.map((document) => [document.id, document] as const))(
    "%s: quote the passage's own text",
    (_, document) => {
      const passages = passagesOf(document, lexiconOf({})).filter(({ kind }) => kind === "provision");
      for (const { text, span } of passages) expect(plain(quoted(span))).toBe(plain(text));
    },
  );
});

describe("passages of the corpus", () => {
  const passages = corpusDocuments.flatMap((document) => passagesOf(document, lexiconOf({})));

  it("have an id of their own each", () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it("carry figures that stand in their text at their offsets, each with a role", () => {
    for (const { text, figures } of passages)
      for (const figure of figures) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.role).not.toBe("");
      }
  });

  it("name only groups that have several cases", () => {
    const groups = passages.flatMap(({ group }) => (group === null ? [] : [group]));
    for (const group of new Set(groups)) expect(groups.filter((other) => other === group).length).toBeGreaterThan(1);
  });
});
