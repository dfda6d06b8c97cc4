import type { Day } from '../../domain/day.ts';
import { headerFields } from '../labels/header-fields.ts';
import type { DateOrder } from './date-order.ts';
import { allOrders, numericDay } from './resolve.ts';

const shapes = [
  { digits: /^\d{6}$/, widths: [2, 2, 2] },
  { digits: /^\d{8}$/, widths: [4, 2, 2] },
  { digits: /^\d{8}$/, widths: [2, 2, 4] },
] as const;

/** Days of a ledger lie this near to the page's, in years. */
const [back, ahead] = [12, 5];

/**
 * Dates without marks (260402, 20260402), written with them, so that they are read as any others. Only under a header
 * that names a date, and only where every text of the column is one: 260402 may be a number of anything. Null where
 * they are not that.
 */
export function compactDates(
  header: string,
  cells: readonly string[],
  reference: Day,
): readonly string[] | null {
  const first = cells.find(Boolean);
  if (!first || !/^(?:\d{6}|\d{8})$/.test(first) || !namesDate(header)) return null;
  const fitting = shapes.filter(({ digits, widths }) =>
    allOrders.some((order) =>
      cells.every((text) => text === '' || (digits.test(text) && isNear(text, widths, order, reference))),
    ),
  );
  const [only, more] = fitting;
  if (!only || more) return null;
  return cells.map((text) => (text === '' ? '' : partsOf(text, only.widths).join('-')));
}

const namesDate = (header: string): boolean =>
  headerFields(header).some(
    ({ field, exact }) =>
      field === 'issueDate' ||
      field === 'dueDate' ||
      (exact && field === 'other' && /dat|tag|日/i.test(header)),
  );

function partsOf(text: string, [a, b]: readonly [number, number, number]): readonly [string, string, string] {
  return [text.slice(0, a), text.slice(a, a + b), text.slice(a + b)];
}

function isNear(
  text: string,
  widths: readonly [number, number, number],
  order: DateOrder,
  reference: Day,
): boolean {
  const numbers = partsOf(text, widths).map((part) => ({ value: Number(part), width: part.length }));
  const day = numericDay({ kind: 'numeric', numbers, mark: '-', weekdays: null }, order, reference);
  const years = day === null ? Number.NaN : Number(day.slice(0, 4)) - Number(reference.slice(0, 4));
  return years >= -back && years <= ahead;
}
