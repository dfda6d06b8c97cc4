import { type Figure, lacking, shown } from './figure.ts';
import { isDebt, type OpenItem } from './open-items.ts';

/** Share of the open invoices that are more than so many days past due: past 60, past 90. */
export function atRisk(items: readonly OpenItem[], days: 60 | 90): Figure {
  const debts = items.filter(isDebt);
  if (debts.length === 0) return lacking('share', 'no-open-invoices');
  const dated = debts.filter(({ overdue }) => overdue !== null);
  if (dated.length === 0) return lacking('share', 'no-due-dates', debts.length);
  return shown(
    'share',
    dated.filter(({ overdue }) => (overdue ?? 0) > days).length / dated.length,
    dated.length,
  );
}
