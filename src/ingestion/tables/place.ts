/** What may stand in a row of a column with fewer cells than rows: a cell's index, or null for a blank. */
export type Option = number | null;

/**
 * Rows that the cells of a column with blanks may stand in, given that they keep their order and that some rows
 * can't hold some cells.
 *
 * @param cells Number of cells.
 * @param rows Number of rows, at least as many.
 * @param allowed Whether a cell may stand in a row.
 * @returns For each row its options in order; [] for every row where no placing satisfies all.
 * @example placements(1, 2, (_cell, row) => row === 1) // [[null], [0]]
 */
export function placements(cells: number, rows: number, allowed: (cell: number, row: number) => boolean): Option[][] {
  const grid = (): boolean[][] =>
    Array.from({ length: cells + 1 }, () => Array.from({ length: rows + 1 }, () => false));
  const head = grid();
  const tail = grid();
  const get = (table: boolean[][], cell: number, row: number): boolean => table[cell]?.[row] ?? false;
  const set = (table: boolean[][], cell: number, row: number, value: boolean): void => {
    const line = table[cell];
    if (line) line[row] = value;
  };
  // head[c][r]: the first c cells fit into the first r rows; tail[c][r]: the cells from c on fit into the rows from r on.
  for (let cell = 0; cell <= cells; cell += 1)
    for (let row = 0; row <= rows; row += 1) {
      const fits =
        cell === 0 ||
        (row > 0 && (get(head, cell, row - 1) || (get(head, cell - 1, row - 1) && allowed(cell - 1, row - 1))));
      set(head, cell, row, fits);
    }
  for (let cell = cells; cell >= 0; cell -= 1)
    for (let row = rows; row >= 0; row -= 1) {
      const fits =
        cell === cells ||
        (row < rows && (get(tail, cell, row + 1) || (get(tail, cell + 1, row + 1) && allowed(cell, row))));
      set(tail, cell, row, fits);
    }
  return Array.from({ length: rows }, (_, row) => {
    const options: Option[] = [];
    for (let cell = 0; cell <= cells; cell += 1) {
      if (cell < cells && allowed(cell, row) && get(head, cell, row) && get(tail, cell + 1, row + 1))
        options.push(cell);
      if (!options.includes(null) && get(head, cell, row) && get(tail, cell, row + 1)) options.push(null);
    }
    return options;
  });
}
