import { type Figure, lacking, shown } from './figure.ts';
import { isOverdue, type OpenItem, total } from './open-items.ts';

/** Everything open, credits deducted. */
export const openAmount = (items: readonly OpenItem[]): Figure => amount(items, items);

/** Open and past due; credits are nobody's debt and count on no side. */
export const overdueAmount = (items: readonly OpenItem[]): Figure => amount(items, items.filter(isOverdue));

/** What is open and not past due, credits deducted: never more than all that is open. */
export function notDueAmount(items: readonly OpenItem[]): Figure {
  const overdue = total(items.filter(isOverdue));
  return items.length === 0
    ? lacking('money', 'no-open-invoices')
    : shown('money', total(items) - overdue, items.length);
}

/** Open and more than so many days past due. */
export const amountOver = (items: readonly OpenItem[], days: number): Figure =>
  amount(
    items,
    items.filter((item) => isOverdue(item) && (item.overdue ?? 0) > days),
  );

const amount = (all: readonly OpenItem[], of: readonly OpenItem[]): Figure =>
  all.length === 0 ? lacking('money', 'no-open-invoices') : shown('money', total(of), of.length);
