import { readdirSync, readFileSync } from "node:fs";
import { PolicyDocument, type Clause, type Figure, type Passage } from "../../src/domain/index.ts";
import { passagesOf, type FacetLexicon } from "../../src/provisions/index.ts";
import { EMPTY_DOCUMENT } from "../empty-document.ts";

const folder = new URL("../../corpus/documents/", import.meta.url);

/** The documents of the corpus. */
export const corpusDocuments: readonly PolicyDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => PolicyDocument.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));

/** A lexicon of words: each names a value of an axis. */
export const lexiconOf = (words: Readonly<Record<string, readonly [axis: string, value: string]>>): FacetLexicon => ({
  facetsIn: (text) =>
    Object.entries(words).flatMap(([word, [axis, value]]) =>
      [...text.matchAll(new RegExp(word, "g"))].map((found) => ({
        axis,
        value,
        start: found.index,
        end: found.index + word.length,
        negated: false,
      })),
    ),
});

const clauseOf = (text: string, heading: string | null): Clause => ({
  id: "doc/1",
  ref: "1",
  kind: "item",
  label: "1．",
  heading,
  headingSpan: null,
  text,
  span: { source: "made", segments: [[100, 100 + text.replace(/\n/g, "").length]] },
  bodies: ["市税务局"],
  speaker: null,
  children: [],
});

/** A document of one clause. */
export const documentOf = (text: string, heading: string | null = null): PolicyDocument => ({
  ...EMPTY_DOCUMENT,
  clauses: [clauseOf(text, heading)],
});

export const provisions = (
  text: string,
  lexicon: FacetLexicon = lexiconOf({}),
  heading: string | null = null,
): Passage[] => passagesOf(documentOf(text, heading), lexicon).filter(({ kind }) => kind === "provision");

/** "300万元 cap" for each figure of a passage that isn't a year or a day. */
export const roles = ({ figures }: Passage): string[] =>
  figures.filter(({ kind }) => kind !== "year").map(({ text, role }: Figure) => `${text} ${role}`);
