/** Cells of table rows by column, spans resolved. A cell spanning rows stands in each of them. */
export type Row = readonly (HTMLTableCellElement | null)[];

export const cellsOf = (row: Element): readonly HTMLTableCellElement[] =>
  [...row.children].filter((child) => child instanceof HTMLTableCellElement);

/** @param repeat a cell spanning columns stands in each of them (headers), else only in the first (amounts) */
export function spanGrid(rows: readonly Element[], repeat: boolean): readonly Row[] {
  const open: { cell: HTMLTableCellElement | null; left: number }[] = [];
  return rows.map((row) => {
    const grid: (HTMLTableCellElement | null)[] = [];
    const waiting = [...cellsOf(row)];
    for (let column = 0; waiting.length > 0 || column < open.length; column++) {
      const above = open[column];
      if (above && above.left > 0) {
        above.left--;
        grid[column] = above.cell;
        continue;
      }
      const cell = waiting.shift();
      grid[column] = cell ?? null;
      if (!cell) continue;
      const width = Math.min(cell.colSpan || 1, 200);
      for (let offset = 0; offset < width; offset++) {
        const shown = offset === 0 || repeat ? cell : null;
        grid[column + offset] = shown;
        open[column + offset] = { cell: shown, left: (cell.rowSpan || 1) - 1 };
      }
      column += width - 1;
    }
    return grid;
  });
}
