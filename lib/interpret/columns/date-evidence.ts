import type { PageContext } from '../context.ts';
import { readDay } from '../dates/read-day.ts';
import type { GridColumn } from '../grid.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';

type Bonus = { readonly column: GridColumn; readonly field: Field; readonly score: number };

/** Of two date columns the one that is never earlier is the due date: told without knowing what their headers say. */
export function dateBonuses(
  columns: readonly GridColumn[],
  rows: readonly number[],
  seen: (column: GridColumn) => Evidence,
  context: PageContext,
): readonly Bonus[] {
  const dates = columns.filter((column) => seen(column).date >= 0.55 && seen(column).filled > 2);
  const [a, b] = dates;
  if (!a || !b || dates.length !== 2) return future(dates, rows, context);
  const first = later(a, b, rows, context);
  const second = later(b, a, rows, context);
  const [early, late] = first > 0 && second === 0 ? [b, a] : second > 0 && first === 0 ? [a, b] : [];
  if (!early || !late) return [];
  return [
    { column: early, field: 'issueDate', score: 1 },
    { column: late, field: 'dueDate', score: 1 },
    { column: early, field: 'dueDate', score: -1 },
    { column: late, field: 'issueDate', score: -1 },
  ];
}

/** Days in the future are no issue dates. */
function future(
  dates: readonly GridColumn[],
  rows: readonly number[],
  context: PageContext,
): readonly Bonus[] {
  return dates.flatMap((column) => {
    const days = rows.flatMap((row) => plainDay(column.cells[row] ?? '', context) ?? []);
    const ahead = days.filter((day) => day > context.today).length;
    return ahead > days.length * 0.15 && ahead > 1
      ? [
          { column, field: 'issueDate' as const, score: -1.5 },
          { column, field: 'dueDate' as const, score: 1 },
        ]
      : [];
  });
}

/** In how many rows `x` is later than `y`. */
function later(x: GridColumn, y: GridColumn, rows: readonly number[], context: PageContext): number {
  let count = 0;
  for (const row of rows) {
    const [one, other] = [plainDay(x.cells[row] ?? '', context), plainDay(y.cells[row] ?? '', context)];
    if (one && other && one > other) count++;
  }
  return count;
}

function plainDay(text: string, context: PageContext): string | null {
  // Whether the day or the month comes first hardly changes which of two dates is later; the lean will do.
  const day = readDay(text, null, context.day);
  return day.kind === 'day' ? day.day : null;
}
