import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Figure, Passage } from "../../src/domain/index.ts";
import { passagesOf } from "../../src/provisions/index.ts";
import { corpusDocuments, lexiconOf } from "./documents.ts";

const counted = readFileSync(new URL("fixtures/figures.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

const passages = new Map(corpusDocuments.map((document) => [document, passagesOf(document, lexiconOf({}))]));

interface Found {
  readonly passage: Passage;
  readonly figure: Figure;
}

const figuresIn = (document: string, ref: string): Found[] =>
  [...passages]
    .filter(([{ number, title }]) => (number ?? "").includes(document) || title.includes(document))
    .flatMap(([, all]) => all)
    .filter((passage) => passage.ref === ref)
    .flatMap((passage) => passage.figures.map((figure) => ({ passage, figure })));

const names = ({ passage, figure }: Found, what: string): boolean =>
  (figure.label ?? "").includes(what) || `${passage.inherited}${passage.text}`.replace(/ /g, "").includes(what);

/** Figures listed side by side belong to one case each: there the label alone decides. */
const isListed = ({ passage, figure }: Found): boolean =>
  passage.figures.some(
    (other) => other.role === figure.role && other.unit === figure.unit && other.start !== figure.start,
  );

describe("figures counted by hand", () => {
  it.each(counted)("%s %s: %s", (document, ref, _printed, value, unit, bound, role, what) => {
    const wanted = { value: Number(value), unit, bound, role };
    const here = figuresIn(document, ref);
    const ofCase = here.filter((found) =>
      isListed(found) ? (found.figure.label ?? found.passage.text).includes(what) : names(found, what),
    );
    const read = ofCase.map(({ figure }) => ({
      value: figure.value,
      unit: figure.unit,
      bound: figure.bound,
      role: figure.role,
    }));
    expect(read).toContainEqual(wanted);
  });
});
