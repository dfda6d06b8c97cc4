import { type Day, daysBetween } from '../../domain/day.ts';
import type { PageContext } from '../context.ts';
import type { DateOrder, OrderFinding } from '../dates/date-order.ts';
import { inferDateOrder } from '../dates/infer-order.ts';
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
  const texts = dates.flatMap((column) => rows.map((row) => column.cells[row] ?? ''));
  const finding = inferDateOrder(new Set(texts), { lang: context.day.lang, today: context.today });
  if (!a || !b || dates.length !== 2) return future(dates, rows, finding, context);
  const orders = finding.kind === 'ambiguous' ? finding.candidates : [finding];
  // Misread dates scatter: an order under which one column is never the earlier one is enough.
  const found = orders.flatMap((order) => {
    const first = later(a, b, rows, order, context);
    const second = later(b, a, rows, order, context);
    if (first > 0 && second === 0) return [[b, a] as const];
    return second > 0 && first === 0 ? [[a, b] as const] : [];
  });
  const [pair] = found;
  const [early, late] = pair && found.every(([one]) => one === pair[0]) ? pair : [];
  if (!early || !late) return [];
  // Days apart as people agree on them, row after row: nothing but terms of payment.
  const agreed = orders.some((order) => haveTerms(early, late, rows, order, context)) ? 2 : 1;
  return [
    { column: early, field: 'issueDate', score: agreed },
    { column: late, field: 'dueDate', score: agreed },
    { column: early, field: 'dueDate', score: -1 },
    { column: late, field: 'issueDate', score: -1 },
  ];
}

/** Days in the future are no issue dates. */
function future(
  dates: readonly GridColumn[],
  rows: readonly number[],
  order: OrderFinding,
  context: PageContext,
): readonly Bonus[] {
  return dates.flatMap((column) => {
    const days = rows.flatMap((row) => plainDay(column.cells[row] ?? '', order, context) ?? []);
    const ahead = days.filter((day) => day > context.today).length;
    return ahead > days.length * 0.15 && ahead > 1
      ? [
          { column, field: 'issueDate' as const, score: -1.5 },
          { column, field: 'dueDate' as const, score: 1 },
        ]
      : [];
  });
}

const terms = new Set([0, 7, 10, 14, 15, 21, 28, 30, 45, 60, 90]);

function haveTerms(
  early: GridColumn,
  late: GridColumn,
  rows: readonly number[],
  order: DateOrder | OrderFinding,
  context: PageContext,
): boolean {
  const spans = rows.flatMap((row) => {
    const from = plainDay(early.cells[row] ?? '', order, context);
    const to = plainDay(late.cells[row] ?? '', order, context);
    return from && to ? [daysBetween(from, to)] : [];
  });
  const apart = spans.filter((span) => span > 0).length;
  if (apart < 3 || apart * 2 <= spans.length) return false;
  if (spans.every((span) => terms.has(span))) return true;
  // Instalments fall due months after each other.
  const few = new Set(spans).size <= 6 && apart > 4;
  return few && spans.every((span) => [0, 30, 60].some((later) => terms.has(span - later)));
}

/** In how many rows `x` is later than `y`. */
function later(
  x: GridColumn,
  y: GridColumn,
  rows: readonly number[],
  order: DateOrder | OrderFinding,
  context: PageContext,
): number {
  let count = 0;
  for (const row of rows) {
    const one = plainDay(x.cells[row] ?? '', order, context);
    const other = plainDay(y.cells[row] ?? '', order, context);
    if (one && other && one > other) count++;
  }
  return count;
}

function plainDay(text: string, order: DateOrder | OrderFinding, context: PageContext): Day | null {
  const day = readDay(text, order, context.day);
  return day.kind === 'day' ? day.day : null;
}
