import type { Grid } from '../grid.ts';
import { plainWord } from '../tidy.ts';
import { isTotalText } from './total-text.ts';

/**
 * Rows that look like entries before anything is known of the columns: no header, group or footer by the markup, not
 * empty, no repeated header, no total, and filled about as well as most.
 */
export function likelyRows(grid: Grid): readonly number[] {
  const filled: { row: number; count: number; summed: boolean }[] = [];
  for (let row = 0; row < grid.size; row++) {
    if (grid.region.rows.role[row] !== undefined || isHeaderRow(grid, row)) continue;
    let count = 0;
    let summed = false;
    for (const column of grid.columns) {
      const text = column.cells[row] ?? '';
      if (text === '') continue;
      count++;
      summed ||= isTotalText(text);
    }
    if (count > 0) filled.push({ row, count, summed });
  }
  const usual = filled.map(({ count }) => count).sort((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
  // A row of sums leaves cells empty that entries fill; a customer may be called Total.
  const full = filled.filter(
    ({ count, summed }) => (count * 2 >= usual || count >= 4) && (!summed || count >= usual),
  );
  return full.map(({ row }) => row);
}

/** The header printed again between the rows. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  let same = 0;
  let filled = 0;
  for (const column of grid.columns) {
    const text = column.cells[row] ?? '';
    if (text === '') continue;
    filled++;
    // Cheap first: a text of another length is no header, but for sort arrows and colons.
    const near = Math.abs(text.length - column.header.length) < 4 && column.header !== '';
    if (near && plainWord(text) === plainWord(column.header)) same++;
    else if (filled > 2 && same === 0) return false;
  }
  return same >= 2 && same * 2 > filled;
}
