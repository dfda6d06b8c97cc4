import { type Day, dayInZone, daysBetween } from '../domain/day.ts';
import type { SettledInvoice } from '../domain/settled.ts';

/** A paid invoice with the day it was paid. */
export type Paid = {
  readonly invoice: SettledInvoice;
  readonly on: Day;
  /** Days to payment from the invoice date and from the due date (negative = early); null without that date. */
  readonly fromIssue: number | null;
  readonly fromDue: number | null;
};

/** Seen settled at most so many days after it was seen open, the later day is taken for the day of payment. */
const within = 7;

/** The paid invoices of which the day of payment is known: by a page or file, or seen to within a week. */
export function paidOf(settled: readonly SettledInvoice[]): readonly Paid[] {
  return settled.flatMap((invoice) => {
    const on = invoice.status === 'paid' && invoice.kind === 'invoice' ? paidDay(invoice) : null;
    if (on === null) return [];
    const { issueDate, dueDate } = invoice;
    const fromIssue = issueDate && daysBetween(issueDate, on);
    return [{ invoice, on, fromIssue, fromDue: dueDate && daysBetween(dueDate, on) }];
  });
}

function paidDay({ paidOn, openUntil, settledBy }: SettledInvoice): Day | null {
  if (paidOn !== null) return paidOn;
  if (openUntil === null) return null;
  const [open, settled] = [dayInZone(openUntil, 'UTC'), dayInZone(settledBy, 'UTC')];
  return daysBetween(open, settled) <= within ? settled : null;
}
