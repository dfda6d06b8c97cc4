import { type Figure, meanOf } from './figure.ts';
import type { Paid } from './paid.ts';

/** Mean days from the invoice date to payment. */
export const daysToPayFromIssue = (paid: readonly Paid[]): Figure =>
  meanOf(
    'days',
    paid.flatMap(({ fromIssue }) => fromIssue ?? []),
    'no-paid-invoices',
  );

/** Mean days from the due date to payment; an early payment counts below nothing. */
export const daysToPayFromDue = (paid: readonly Paid[]): Figure =>
  meanOf(
    'days',
    paid.flatMap(({ fromDue }) => fromDue ?? []),
    'no-paid-invoices',
  );
