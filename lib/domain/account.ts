import * as z from 'zod/mini';
import { instant } from './instant.ts';
import { invoice } from './invoice.ts';
import { language } from './language.ts';
import { money } from './money.ts';

/** Edges in days past due; `to: null` = and older; `from: null` = not yet due. */
const bucket = z.strictObject({
  label: z.string(),
  from: z.nullable(z.int()),
  to: z.nullable(z.int()),
  amount: money,
});

/** A customer as an aging report or customer page shows it. */
export const accountLine = z.strictObject({
  customer: z.nullable(z.string()),
  customerId: z.nullable(z.string()),
  balance: z.nullable(money),
  buckets: z.array(bucket),
});
export type AccountLine = z.infer<typeof accountLine>;

/** Other balances that were read of it, and when each was last seen. None: it had no other. */
export const formerBalances = z.optional(z.array(z.strictObject({ balance: money, at: instant })));

/** An invoice as stored: the newest observation of it, and when it was seen. */
export const storedInvoice = z.strictObject({
  ...invoice.shape,
  key: z.string(),
  /** Of the reading these values came from. An older observation never overwrites them. */
  observedAt: instant,
  firstSeen: instant,
  lastSeen: instant,
  /** Address of the page it was read on. */
  page: z.string(),
  /** A newer reading whose scope provably held it did not show it. Alone this never means paid. */
  missingSince: z.nullable(instant),
  former: formerBalances,
});
export type StoredInvoice = z.infer<typeof storedInvoice>;

/** What pages said about one customer of one book. Nothing the user said stands here. */
export const account = z.strictObject({
  book: z.string(),
  /** The system's own id, else the exact full name. */
  key: z.string(),
  name: z.string(),
  customerId: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** As printed; left out where no page showed one. */
  phone: z.exactOptional(z.string()),
  /** The person a page names as the customer's contact; left out where none did. */
  contactName: z.exactOptional(z.string()),
  /** What that person does there; empty: not shown. */
  contactRole: z.exactOptional(z.string()),
  /** The language a page says they are written to in; null: none of ours, or not shown. */
  contactLanguage: z.exactOptional(z.nullable(language)),
  link: z.nullable(z.string()),
  invoices: z.array(storedInvoice),
  /** From an aging report or customer page, kept apart from the invoices' own sum. */
  statement: z.nullable(
    z.strictObject({ balance: z.nullable(money), buckets: z.array(bucket), observedAt: instant }),
  ),
});
export type Account = z.infer<typeof account>;

/** Key of an account within its book; null where the page names no customer. */
export function accountKey(of: { customer: string | null; customerId: string | null }): string | null {
  return of.customerId ? `id:${of.customerId}` : of.customer ? `name:${of.customer}` : null;
}
