import type { TableColumn } from "../../domain/index.ts";
import { breakPrice, joinPrice, strangeness, type Manner } from "./pricing.ts";

type Role = TableColumn["role"];

/** A cell as a half-open range of lines. */
export type Range = readonly [number, number];

export interface Segmentation {
  /** For each column its cells from top to bottom. */
  readonly columns: readonly (readonly Range[])[];
  readonly price: number;
  /** Cells ("column:from-to") that other readings, about as good, part in another way. */
  readonly doubtful: ReadonlySet<string>;
}

interface Path {
  readonly price: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly before: Path | null;
}

/** Readings kept for each state; and how much dearer than the best a reading may be to cast doubt on it. */
const KEPT = 6;
const MARGIN = 1;
const LONGEST_CELL = 14;

export const rangeKey = (column: number, [from, to]: Range): string =>
  `${String(column)}:${String(from)}-${String(to)}`;

export const mayStayBlank = (role: Role): boolean => role === "support" || role === "other";

const add = (paths: Path[], path: Path): void => {
  let at = paths.length;
  while (at > 0 && (paths[at - 1]?.price ?? 0) > path.price) at -= 1;
  if (at >= KEPT) return;
  paths.splice(at, 0, path);
  paths.length = Math.min(paths.length, KEPT);
};

/** Prices of all cells that start at a line, by their end, in a column of a role. */
function cellPrices(
  lines: readonly string[],
  role: Role,
  from: number,
  manner: Manner,
): { inside: number; parted: number }[] {
  const out: { inside: number; parted: number }[] = [];
  let text = "";
  let joins = 0;
  for (let to = from + 1; to <= Math.min(lines.length, from + LONGEST_CELL); to += 1) {
    const line = lines[to - 1] ?? "";
    if (to > from + 1) joins += joinPrice(role, text, lines[to - 2] ?? "", line, manner);
    text += line;
    const next = lines[to];
    const inside = joins + strangeness(role, text, manner);
    out.push({ inside, parted: inside + (next === undefined ? 0 : breakPrice(role, text, line, next, manner)) });
  }
  return out;
}

function rangesOf(path: Path, columns: number): Range[][] {
  const out: Range[][] = Array.from({ length: columns }, () => []);
  for (let at: Path | null = path; at !== null; at = at.before)
    if (at.to > at.from) out[at.column]?.unshift([at.from, at.to]);
  return out;
}

/**
 * Parts the lines of a page on which columns were printed one after the other into cells: every column that can't
 * stay blank gets exactly `rows` cells, one that can gets at most as many. Of all partings the one with the least
 * that speaks against it is taken.
 *
 * @returns null where no parting has that many cells.
 * @example
 * segment(["扩大新材料", "应用", "某市科技局", "/"], ["name", "lead", "support"], 1, mannerOf(lines))?.columns
 * // [[[0, 2]], [[2, 3]], [[3, 4]]]
 */
export function segment(
  lines: readonly string[],
  roles: readonly Role[],
  rows: number,
  manner: Manner,
): Segmentation | null {
  const width = lines.length + 1;
  const states = new Map<number, Path[]>();
  const key = (column: number, count: number, at: number): number => (column * (rows + 1) + count) * width + at;
  const put = (column: number, count: number, at: number, path: Path): void => {
    const slot = key(column, count, at);
    const paths = states.get(slot) ?? [];
    add(paths, path);
    states.set(slot, paths);
  };
  put(0, 0, 0, { price: 0, column: 0, from: 0, to: 0, before: null });

  roles.forEach((role, column) => {
    const prices = lines.map((_, from) => cellPrices(lines, role, from, manner));
    for (let at = 0; at <= lines.length; at += 1)
      for (let count = 0; count <= rows; count += 1) {
        const paths = states.get(key(column, count, at)) ?? [];
        const done = count === rows || mayStayBlank(role);
        if (count < rows)
          (prices[at] ?? []).forEach(({ inside, parted }, length) => {
            const to = at + length + 1;
            // The last cell of a column isn't followed by another one of its kind.
            for (const before of paths)
              put(column, count + 1, to, {
                price: before.price + (count + 1 === rows ? inside : parted),
                column,
                from: at,
                to,
                before,
              });
          });
        if (done && column + 1 < roles.length) for (const before of paths) put(column + 1, 0, at, before);
      }
  });

  const last = roles.length - 1;
  const ends: Path[] = [];
  for (let count = 0; count <= rows; count += 1)
    if (count === rows || mayStayBlank(roles[last] ?? "name"))
      for (const path of states.get(key(last, count, lines.length)) ?? []) add(ends, path);
  const [best, ...others] = ends;
  if (!best) return null;
  const columns = rangesOf(best, roles.length);
  const doubtful = new Set<string>();
  for (const other of others.filter(({ price }) => price < best.price + MARGIN)) {
    const keys = new Set(
      rangesOf(other, roles.length).flatMap((ranges, column) => ranges.map((range) => rangeKey(column, range))),
    );
    columns.forEach((ranges, column) => {
      for (const range of ranges) if (!keys.has(rangeKey(column, range))) doubtful.add(rangeKey(column, range));
    });
  }
  return { columns, price: best.price, doubtful };
}
