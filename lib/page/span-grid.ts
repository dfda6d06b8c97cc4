import { attr } from './dom.ts';

/** Cells of rows by column, spans resolved. A cell spanning rows stands in each of them. */
export type Row = readonly (Element | null)[];

/** Column of a cell, where its markup says so. */
export type Position = ((cell: Element) => number | undefined) | undefined;

export const spanOf = (cell: Element, ...names: readonly string[]): number =>
  Math.min(Number(attr(cell, ...names)) || 1, 200);

/** @param spread a cell spanning columns stands in each of them (headers), else only in the first (amounts) */
export function spanGrid(
  rows: readonly (readonly Element[])[],
  spread: boolean,
  position?: Position,
): readonly Row[] {
  const open: { cell: Element | null; left: number }[] = [];
  return rows.map((cells) => {
    const grid: (Element | null)[] = open.map((above) => (above.left-- > 0 ? above.cell : null));
    const taken = grid.map((_, at) => (open[at]?.left ?? -1) >= 0);
    let next = 0;
    for (const cell of cells) {
      while (taken[next]) next++;
      const at = position?.(cell) ?? next;
      next = at + spanOf(cell, 'colspan', 'aria-colspan');
      for (let column = at; column < next; column++) {
        const shown = column === at || spread ? cell : null;
        grid[column] = shown;
        open[column] = { cell: shown, left: spanOf(cell, 'rowspan') - 1 };
      }
    }
    return Array.from(grid, (cell) => cell ?? null);
  });
}
