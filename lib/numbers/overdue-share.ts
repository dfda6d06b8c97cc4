import { type Figure, lacking, shown } from './figure.ts';
import { isDebt, isOverdue, type OpenItem, total } from './open-items.ts';

/** Share of the open amount that is past due. Credits and what has no due date count on neither side. */
export function overdueShare(items: readonly OpenItem[]): Figure {
  const debts = items.filter(isDebt);
  if (debts.length === 0) return lacking('share', 'no-open-invoices');
  const dated = debts.filter(({ overdue }) => overdue !== null);
  if (dated.length === 0) return lacking('share', 'no-due-dates', debts.length);
  const owed = total(dated);
  return shown('share', total(dated.filter(isOverdue)) / owed, dated.length, owed);
}
