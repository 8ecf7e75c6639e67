import { describe, expect, it } from "vitest";
import { allClauses } from "../../../src/domain/clauses.ts";
import { passagesOf } from "../../../src/provisions/index.ts";
import { isUsual } from "../../../evals/guard/gold/from-clauses.ts";
import { clauseGold } from "../../../evals/guard/gold/files.ts";
import { openGold } from "../../../evals/guard/gold/gold.ts";
import { shorthandOf } from "../../../evals/guard/quantity.ts";
import { corpusDocuments, lexiconOf } from "../../provisions/documents.ts";

const gold = openGold();
const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe("the gold of claims", () => {
  it("holds some hundreds of each language", () => {
    for (const lang of ["zh", "en"])
      expect(gold.claims.filter((claim) => claim.lang === lang).length).toBeGreaterThan(300);
  });

  it("is taken from the corpus: each clause stands in its document, under the id of its passage", () => {
    const passages = new Map(
      corpusDocuments.flatMap((document) =>
        passagesOf(document, lexiconOf({})).map(({ id, text }) => [id, squeezed(text)]),
      ),
    );
    const printed = corpusDocuments
      .flatMap(({ clauses }) => allClauses(clauses).map(({ text }) => squeezed(text)))
      .join("\n");
    for (const { at, zh } of clauseGold()) {
      for (const passage of at) expect([passage, passages.get(passage)]).toEqual([passage, squeezed(zh)]);
      if (!at[0]?.includes("#")) expect(printed).toContain(squeezed(zh).replace(/[，。；]$/, ""));
    }
  });

  it("says where each figure and the words of its bound stand", () => {
    for (const { id, text, figures } of gold.claims) {
      const places = figures.flatMap(({ cue, ...figure }) => (cue ? [figure, cue] : [figure]));
      for (const { start, end } of places) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const taken = places.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
      expect([id, new Set(taken).size]).toEqual([id, taken.length]);
    }
  });

  it("says of figures what their characters say, but for a few that are written in a way of their own", () => {
    const odd = gold.claims.flatMap((claim) =>
      claim.figures.flatMap((figure) =>
        isUsual(claim, figure) ? [] : [`${claim.text.slice(figure.start, figure.end)} = ${shorthandOf(figure.said)}`],
      ),
    );
    expect([...new Set(odd)].sort()).toEqual(ODD);
  });

  it("tells single cases as their clauses do", () => {
    for (const { id, citations, figures } of gold.cases) {
      const stated = citations.flatMap(gold.statedIn).map(shorthandOf);
      const said = figures.map((figure) => figure.said).filter(({ kind }) => kind !== "year");
      for (const one of said) expect([id, stated]).toEqual([id, expect.arrayContaining([shorthandOf(one)])]);
    }
  });
});

const ODD = [
  "100亿 = about 10000000000 CNY",
  "12月底 = exact --12-31 date",
  "14 January = exact 2025-01-14 date",
  "15-minute = exact 15 minute",
  "1月14日 = exact 2025-01-14 date",
  "1月14日开始，至2月22日 = exact 2025-01-14..2025-02-22 date",
  "2000余件 = over 2000 count",
  "24 hours = exact 24 hour",
  "24小时 = exact 24 hour",
  "3个多月 = over 3 month",
  "50亿 = about 5000000000 CNY",
  "6100余件 = over 6100 count",
  "a little over 3 months = over 3 month",
  "end of December = exact --12-31 date",
  "八九百件 = about 800..900 count",
  "百万亩 = exact 1000000 mu",
];
