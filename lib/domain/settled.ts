import * as z from 'zod/mini';
import { formerBalances } from './account.ts';
import { day } from './day.ts';
import { instant } from './instant.ts';
import { money } from './money.ts';

/** An invoice that was paid: what the forecast learns from and promises are judged by. */
export const settledInvoice = z.strictObject({
  account: z.string(),
  /** The invoice's key within its account. */
  key: z.string(),
  number: z.nullable(z.string()),
  kind: z.enum(['invoice', 'credit-note']),
  status: z.enum(['paid', 'void']),
  issueDate: z.nullable(day),
  dueDate: z.nullable(day),
  /** The day it was sent to the customer, where a page said so. */
  sentOn: z.exactOptional(day),
  /** The customer's order number; left out where no page has such a column. */
  orderNumber: z.exactOptional(z.nullable(z.string())),
  total: z.nullable(money),
  /** The day it was paid, where a page or an imported file says so; else it lies within `openUntil` and `settledBy`. */
  paidOn: z.nullable(day),
  /** Last seen open; null where it never was. */
  openUntil: z.nullable(instant),
  /** First seen settled. */
  settledBy: instant,
  former: formerBalances,
});
export type SettledInvoice = z.infer<typeof settledInvoice>;
