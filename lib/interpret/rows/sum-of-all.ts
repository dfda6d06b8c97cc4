import type { Understood } from '../columns/understand.ts';
import type { GridColumn } from '../grid.ts';

type Cell = { readonly column: GridColumn; readonly text: string };

/**
 * Whether the last row holds, in every amount it has, the sum of all rows above: a row of totals, whatever it is called
 * and in whatever language.
 */
export function isSumOfAll(list: Understood, row: number, amounts: readonly Cell[]): boolean {
  if (row < 2 || row !== list.grid.size - 1) return false;
  return amounts.every(({ column, text }) => {
    const wanted = thousandths(list, text);
    return wanted !== null && wanted !== 0 && sumAbove(list, column, row) === wanted;
  });
}

/** More rows of one customer are tried by nobody. */
const most = 500;

/** Whether some rows right below hold, in every amount of this row, just its sum. */
export function isSumOfNext(list: Understood, row: number, amounts: readonly Cell[]): boolean {
  const wanted = amounts.map(({ text }) => thousandths(list, text) ?? Number.NaN);
  if (wanted.every((size) => size === 0)) return false;
  const sums = amounts.map(() => 0);
  for (let at = row + 1; at < Math.min(list.grid.size, row + most); at++) {
    for (const [of, { column }] of amounts.entries())
      sums[of] = (sums[of] ?? 0) + (thousandths(list, column.cells[at] ?? '') ?? 0);
    if (sums.every((sum, of) => sum === wanted[of])) return true;
  }
  return false;
}

function sumAbove({ grid, numbers }: Understood, column: GridColumn, row: number): number | null {
  let sum = 0;
  for (let at = 0; at < row; at++) {
    const text = column.cells[at] ?? '';
    if (text === '' || grid.region.rows.role[at] !== undefined) continue;
    const value = thousandths({ numbers }, text);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** In thousandths, which all printed amounts have as whole numbers; null where the text is no amount. */
function thousandths({ numbers }: Pick<Understood, 'numbers'>, text: string): number | null {
  const read = numbers.read(text);
  if (read.kind !== 'amount' || read.decimals > 3) return null;
  const size = Number(read.digits) * 10 ** (3 - read.decimals);
  return Number.isSafeInteger(size) ? (read.negative ? -size : size) : null;
}
