import { describe, expect, it } from "vitest";
import { annex, type SourceName } from "./corpus.ts";

const ANNEXES: [SourceName, number, number][] = [
  ["portal", 391, 434],
  ["portal", 489, 794],
  ["gazette22", 262, 277],
  ["gazette22", 298, 332],
  ["gazette1", 277, 393],
  ["gazette1", 435, 698],
  ["gazette1", 1140, 1208],
  ["gazette1", 1209, 2204],
];

describe("spans of cells", () => {
  it.each(ANNEXES)("%s %i–%i: the characters of a cell's segments are its text", (name, from, to) => {
    const { tables, text } = annex(name, from, to, "annex");
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) {
      const printed = (cell.span?.segments ?? []).map(([start, end]) => text.slice(start, end)).join("");
      expect(printed).toBe(cell.text);
    }
  });

  it.each(ANNEXES)(
    "%s %i–%i: no character belongs to two cells, units in a name's brackets aside",
    (name, from, to) => {
      const { tables } = annex(name, from, to, "annex");
      const seen = new Set<number>();
      for (const table of tables)
        for (const row of table.rows)
          row.cells.forEach((cell, at) => {
            if (table.columns[at]?.role === "unit") return;
            for (const [start, end] of cell.span?.segments ?? [])
              for (let offset = start; offset < end; offset += 1) {
                expect(seen.has(offset)).toBe(false);
                seen.add(offset);
              }
          });
    },
  );
});
