import { type Day, dayInZone, daysBetween } from '../domain/day.ts';
import type { SettledInvoice } from '../domain/settled.ts';

/** A paid invoice with the day it was paid and the days it was late (negative = early). */
export type Paid = { readonly invoice: SettledInvoice; readonly on: Day; readonly daysLate: number };

/**
 * The invoices that were paid, in order of payment. A payment merely noticed between two readings counts by the day it
 * was last seen open, so that nobody is called late on a guess.
 */
export function paidInvoices(settled: readonly SettledInvoice[]): readonly Paid[] {
  return settled
    .flatMap((invoice) => {
      const { kind, status, dueDate } = invoice;
      const on = paidDay(invoice);
      return kind === 'invoice' && status === 'paid' && dueDate && on
        ? [{ invoice, on, daysLate: daysBetween(dueDate, on) }]
        : [];
    })
    .sort((a, b) => compare(a.on, b.on) || compare(a.invoice.key, b.invoice.key));
}

/** The day it was paid, as far as it is known; null where it was never seen open and no page says the day. */
const paidDay = ({ paidOn, openUntil }: SettledInvoice): Day | null =>
  paidOn ?? (openUntil && dayInZone(openUntil, 'UTC'));

/** The value below which this part of the numbers lies; of at least one number. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
