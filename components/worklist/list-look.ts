import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { ListLook, RowLook } from '../../lib/domain/first-list.ts';
import { type Sums, sumByCurrency } from '../../lib/domain/money.ts';
import type { Policy } from '../../lib/domain/policy.ts';
import type { MoneyStyle } from '../shared/money-style.ts';
import { beginsPart, headOf } from './part-head.tsx';
import { rowLook } from './row-look.ts';
import { isToDo, visibleRows } from './visible-rows.ts';

/** More than a screen holds. */
const rowsKept = 40;

/** What rows are written by, beside what they are. */
type Writing = { readonly sums: (sums: Sums) => string; readonly capacity: Policy['capacity'] };

/** The first rows of a list as they are shown; `inParts`: with a line above each part. */
export function rowLooks(
  shown: readonly WorklistRow[],
  { limit, inParts }: { limit: number; inParts: boolean },
  { sums, capacity }: Writing,
): readonly RowLook[] {
  return shown.slice(0, limit).map((row, at) => ({
    ...rowLook(row, sums),
    head: inParts && beginsPart(shown, at) ? headOf(row, capacity) : null,
  }));
}

/** How many rows there are, and what is overdue on all of them. */
export function countsOf(
  rows: readonly WorklistRow[],
  today: Day,
): Pick<ListLook, 'toDo' | 'all' | 'overdue'> {
  const own = rows.filter(({ standing }) => standing.paidBy === null);
  return {
    toDo: rows.filter((row) => isToDo(row, today)).length,
    all: rows.length,
    overdue: [...sumByCurrency(own.flatMap(({ standing }) => standing.overdueSum))],
  };
}

/** How the list begins that a panel shows first. */
export function listLook(
  rows: readonly WorklistRow[],
  of: { today: Day; locale: string; style: MoneyStyle; asks: boolean },
  writing: Writing,
): ListLook {
  const { today, locale, style, asks } = of;
  const shown = visibleRows(rows, { search: '', tab: 'todo', today, locale });
  const looks = rowLooks(shown, { limit: rowsKept, inParts: true }, writing);
  return { style, asks, ...countsOf(rows, today), rows: [...looks] };
}
