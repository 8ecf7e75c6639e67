import type { TableColumn } from "../../domain/index.ts";
import { bodyNames, isShared } from "./bodies.ts";
import { certain, type DraftCell } from "./draft.ts";
import { compact } from "./fragment.ts";
import { placements } from "./place.ts";

const textOf = (cell: DraftCell | undefined): string =>
  (cell?.fragments ?? []).map(({ text }) => compact(text)).join("");
const shown = (text: string | null): string => (text === null ? "blank" : `“${text}”`);

interface Places {
  readonly cells: readonly DraftCell[];
  /** Text of the column that it stands beside, for each row. */
  readonly leads: readonly string[];
  readonly column: TableColumn;
}

/** Rows whose lead cell speaks for both columns have no cell here. */
const isFree = (leads: readonly string[], row: number): boolean => !isShared(leads[row] ?? "");

const isDisjoint = (lead: string, support: string): boolean => {
  const leading = new Set(bodyNames(lead));
  return bodyNames(support).every((name) => !leading.has(name));
};

/** A row that order, and nobody both leading and supporting, leave one reading for; else it stays open. */
function settle(options: readonly (number | null)[], { cells, leads, column }: Places): DraftCell {
  const found = `the print has ${String(cells.length)} cells of ${column.heading} for ${String(leads.length)} rows of its page`;
  const texts = new Set(options.map((option) => (option === null ? null : textOf(cells[option]))));
  const [first] = options;
  if (first !== undefined && texts.size === 1)
    return {
      fragments: first === null ? [] : (cells[first]?.fragments ?? []),
      confidence: "probable",
      reason: `${found}; their order, and that no body both leads and supports, leave only this reading`,
    };
  const readings = [...texts].map(shown).join(" or ");
  return {
    fragments: [],
    confidence: "unknown",
    reason: `${found}; ${readings === "" ? "none of them can be placed" : `${readings} may stand here`}`,
  };
}

/**
 * Places the cells of a column that may have blanks. As many cells as rows that can have one: certain. Fewer: the
 * cells keep their order, and a body that leads a row doesn't support it; a row that this leaves one reading for is
 * probable, every other one unknown, with the readings that are left as its reason.
 */
export function placeSupports(places: Places): DraftCell[] {
  const { cells, leads } = places;
  const free = leads.flatMap((_, row) => (isFree(leads, row) ? [row] : []));
  if (cells.length === free.length)
    return leads.map((_, row) => (isFree(leads, row) ? cells[free.indexOf(row)] : null) ?? certain([]));
  const allowed = (cell: number, row: number): boolean =>
    isFree(leads, row) && isDisjoint(leads[row] ?? "", textOf(cells[cell]));
  const options = placements(cells.length, leads.length, allowed);
  return leads.map((_, row) => (isFree(leads, row) ? settle(options[row] ?? [], places) : certain([])));
}
