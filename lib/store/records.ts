import * as z from 'zod/mini';
import { account, storedInvoice } from '../domain/account.ts';
import { book } from '../domain/book.ts';
import { currencyCode } from '../domain/currency.ts';
import { instant } from '../domain/instant.ts';
import { invoiceField, invoiceStatus } from '../domain/invoice.ts';

const figure = z.nullable(z.strictObject({ minor: z.int(), currency: z.nullable(currencyCode) }));

/** What one reading itself showed of an invoice's state. */
const look = z.strictObject({ status: z.nullable(invoiceStatus), total: figure, balance: figure });
export type Look = z.infer<typeof look>;

/** How an invoice's values came together; only merging needs it. */
const trail = z.strictObject({
  /** Id of the newest reading. */
  reading: z.string(),
  /** When the fields were read that stem from another reading than `observedAt`. */
  at: z.partialRecord(invoiceField, instant),
  /** The newest moment at which the invoice looked different from now: no balance from then or before counts. */
  differedAt: z.nullable(instant),
  look,
  /** The currency the invoice itself is in, by the newest reading that proved it. */
  document: z.nullable(z.strictObject({ currency: currencyCode, at: instant })),
});
export type Trail = z.infer<typeof trail>;

/** An invoice as it lies in the database. */
export const filedInvoice = z.strictObject({ ...storedInvoice.shape, trail });
export type FiledInvoice = z.infer<typeof filedInvoice>;

/** An account as it lies in the database, with as many open invoices as one record may hold. */
export const accountRecord = z.strictObject({
  ...account.shape,
  invoices: z.array(filedInvoice),
  nameAt: instant,
  emailAt: z.nullable(instant),
  /** The newest reading that provably held all open items of this account alone. */
  lastComplete: z.nullable(instant),
  /** How many parts hold further open invoices, and settled ones. */
  openParts: z.int(),
  settledParts: z.int(),
});
export type AccountRecord = z.infer<typeof accountRecord>;

export const partRecord = z.strictObject({
  book: z.string(),
  account: z.string(),
  part: z.string(),
  invoices: z.array(filedInvoice),
});
export type PartRecord = z.infer<typeof partRecord>;

/** A book as it lies in the database, with every company name accepted for it. */
export const bookRecord = z.strictObject({ ...book.shape, names: z.array(z.string()) });
export type BookRecord = z.infer<typeof bookRecord>;
