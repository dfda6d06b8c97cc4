import { type Figure, meanOf } from './figure.ts';
import type { Paid } from './paid.ts';

/** Share of the paid invoices that were paid by their due date. */
export const paidOnTime = (paid: readonly Paid[]): Figure =>
  meanOf(
    'share',
    paid.flatMap(({ invoice: { dueDate }, on }) => (dueDate === null ? [] : [on <= dueDate ? 1 : 0])),
    'no-paid-invoices',
  );
