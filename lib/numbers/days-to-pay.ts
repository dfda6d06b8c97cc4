import { daysBetween } from '../domain/day.ts';
import { type Figure, meanOf } from './figure.ts';
import type { Paid } from './paid.ts';

/** Mean days from the invoice date to payment. */
export const daysToPayFromIssue = (paid: readonly Paid[]): Figure => daysFrom(paid, 'issueDate');

/** Mean days from the due date to payment; an early payment counts below nothing. */
export const daysToPayFromDue = (paid: readonly Paid[]): Figure => daysFrom(paid, 'dueDate');

function daysFrom(paid: readonly Paid[], start: 'issueDate' | 'dueDate'): Figure {
  const days = paid.flatMap(({ invoice, on }) => {
    const from = invoice[start];
    return from === null ? [] : [daysBetween(from, on)];
  });
  return meanOf('days', days, 'no-paid-invoices');
}
