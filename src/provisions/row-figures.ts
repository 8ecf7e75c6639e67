import type { Figure, PolicyDocument } from "../domain/index.ts";
import { readFigures } from "../figures/index.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { readOut } from "./rows.ts";

type Table = PolicyDocument["tables"][number];
type Row = Table["rows"][number];

const YEAR_IN_TITLE = /([12]\d{3})年/;
const CONDITIONS = new Set(["over", "under"]);

/** Values under a year's column: targets of that year, read with the unit of the row. */
const valuesOf = (table: Table, row: Row): Figure[] => {
  const { name, values, text } = readOut(table, row);
  return values.flatMap(({ year, start, end }) =>
    readFigures(text.slice(start, end))
      .slice(0, 1)
      .map((figure) => ({
        ...figure,
        start: figure.start + start,
        end: figure.end + start,
        role: "target" as const,
        label: name,
        year,
      })),
  );
};

/** Figures inside a name: the last one is its target, where the table lists targets of a year; those before only tell which. */
const namedOf = (table: Table, row: Row): Figure[] => {
  const { name, values } = readOut(table, row);
  const year = YEAR_IN_TITLE.exec(table.title)?.[1];
  const figures = readFigures(name);
  return figures.map((figure, at) => {
    const isTarget = year !== undefined && values.length === 0 && at === figures.length - 1;
    const label = nounPhrase(name.slice(0, figure.start));
    const role = isTarget ? "target" : CONDITIONS.has(figure.bound) ? "threshold" : "other";
    return { ...figure, role, label, year: isTarget ? Number(year) : null };
  });
};

/** The figures of a table row, by their place in its read-out text. */
export const rowFigures = (table: Table, row: Row): Figure[] => [...namedOf(table, row), ...valuesOf(table, row)];
