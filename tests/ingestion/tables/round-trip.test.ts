import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, sureness } from "./corpus.ts";
import { listed, readBack, rowWise, tabbed, tasks, torn } from "./printer.ts";

const RUNS = { seed: 20261122, numRuns: 20 };
const pageSize = fc.integer({ min: 3, max: 9 });

describe("tables printed and read back", () => {
  it("tabbed", () => {
    fc.assert(
      fc.property(tasks(3), pageSize, (rows, perPage) => {
        const table = readBack(tabbed(rows, perPage));
        expect(column(table, "name")).toEqual(rows.map(({ name }) => name));
        expect(column(table, "lead")).toEqual(rows.map(({ leads }) => listed(leads, "")));
        expect(column(table, "support")).toEqual(rows.map(({ supports }) => listed(supports, "")));
      }),
      RUNS,
    );
  });

  it("column by column, without blanks", () => {
    fc.assert(
      fc.property(tasks(3), pageSize, (rows, perPage) => {
        const table = readBack(torn(rows, perPage, "/"));
        expect(column(table, "name")).toEqual(rows.map(({ name }) => name));
        expect(column(table, "lead")).toEqual(rows.map(({ leads }) => listed(leads, "")));
        expect(column(table, "support")).toEqual(rows.map(({ supports }) => listed(supports, "/")));
      }),
      RUNS,
    );
  });

  it("column by column with blanks: what isn't called unknown is right", () => {
    fc.assert(
      fc.property(tasks(3), pageSize, (rows, perPage) => {
        const table = readBack(torn(rows, perPage, ""));
        expect(column(table, "lead")).toEqual(rows.map(({ leads }) => listed(leads, "")));
        const sure = sureness(table, "support");
        const read = column(table, "support");
        rows.forEach(({ supports }, at) => {
          const truth = listed(supports, "");
          if (sure[at] !== "unknown") expect(read[at]).toBe(truth);
          else expect(table?.rows[at]?.reason).toContain(truth === "" ? "blank" : `“${truth}”`);
        });
      }),
      RUNS,
    );
  });

  it("row by row, pages ending inside rows: what is certain is right", () => {
    fc.assert(
      fc.property(tasks(3), fc.integer({ min: 2, max: 6 }), (rows, breakEvery) => {
        const table = readBack(rowWise(rows, breakEvery));
        expect(table?.rows).toHaveLength(rows.length);
        for (const [role, truths] of [
          ["name", rows.map(({ name }) => name)],
          ["lead", rows.map(({ leads }) => listed(leads, "/"))],
          ["support", rows.map(({ supports }) => listed(supports, "/"))],
        ] as const) {
          const sure = sureness(table, role);
          column(table, role).forEach((text, at) => {
            if (sure[at] === "certain") expect(text).toBe(truths[at]);
          });
        }
      }),
      RUNS,
    );
  });
});
