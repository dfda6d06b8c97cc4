import type { GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

/** What a header's word gives. */
const sure = 1.5;
/** A running number within its month or year. */
const running = /^\d{1,6}\/(?:\d{1,2}\/)?\d{2,4}$/;

/**
 * Numbers that begin anew each month are written as days are ("12/03/2026" under "Numer"): where the header says that
 * they are numbers, all differ, and the list has its dates in another form in columns of their own, they are.
 */
export function numbersLikeDates(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  seen: (column: GridColumn) => Evidence,
): void {
  if (scores.some((of) => (of.get('number') ?? 0) > 0)) return;
  const dates = columns.filter((column) => seen(column).date > 0.7 && !isRunning(column));
  if (dates.length === 0) return;
  columns.forEach((column, at) => {
    const says = headerFields(column.header).some(({ field, exact }) => field === 'number' && exact);
    if (says && seen(column).distinct > 0.95 && isRunning(column)) scores[at]?.set('number', sure);
  });
}

function isRunning({ cells }: GridColumn): boolean {
  const filled = cells.filter(Boolean);
  return filled.length > 1 && filled.every((text) => running.test(text));
}
