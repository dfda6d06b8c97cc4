import type { Standing } from '../collect/standing.ts';
import { type Figure, lacking, shown } from './figure.ts';

/** How many invoices are open, and how many of them lack what a customer needs to pay: number, due date, or a proven amount. */
export type Completeness = { readonly open: number; readonly incomplete: number };

export function completenessOf({ overdue, notDue, unclear }: Standing): Completeness {
  const unnumbered = [...overdue, ...notDue].filter(({ invoice }) => invoice.number === null);
  return {
    open: overdue.length + notDue.length + unclear.length,
    incomplete: unclear.length + unnumbered.length,
  };
}

export function incompleteInvoices(accounts: readonly Completeness[]): Figure {
  const open = accounts.reduce((sum, one) => sum + one.open, 0);
  if (open === 0) return lacking('count', 'no-open-invoices');
  return shown(
    'count',
    accounts.reduce((sum, one) => sum + one.incomplete, 0),
    open,
  );
}
