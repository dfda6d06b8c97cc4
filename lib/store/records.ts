import * as z from 'zod/mini';
import { account, type StoredInvoice, storedInvoice } from '../domain/account.ts';
import { book } from '../domain/book.ts';
import { currencyCode } from '../domain/currency.ts';
import { type Instant, instant } from '../domain/instant.ts';
import { type InvoiceField, invoiceField, invoiceStatus } from '../domain/invoice.ts';

const figure = z.nullable(z.strictObject({ minor: z.int(), currency: z.nullable(currencyCode) }));

/** What one reading itself showed of an invoice's state. */
const look = z.strictObject({ status: z.nullable(invoiceStatus), total: figure, balance: figure });
export type Look = z.infer<typeof look>;

/** How an invoice's values came together; only merging needs it. */
export type Trail = {
  /** Id of the newest reading. */
  readonly reading: string;
  /** When the fields were read that stem from another reading than `observedAt`. */
  readonly at: { readonly [field in InvoiceField]?: Instant };
  /** The newest moment at which the invoice looked different from now: no balance from then or before counts. */
  readonly differedAt: Instant | null;
  /** What the newest reading itself showed. */
  readonly look: Look;
  /** The currency the invoice itself is in, by the newest reading that proved it. */
  readonly document: { readonly currency: string; readonly at: Instant } | null;
  /** Newest moment at which a page showed it open, and oldest at which one showed it settled. */
  readonly openAt: Instant | null;
  readonly settledAt: Instant | null;
};

/** An invoice on its way between database and the rest of the program. */
export type FiledInvoice = StoredInvoice & { readonly trail: Trail };

const { source: _source, ...values } = storedInvoice.shape;

/** An invoice as it lies in the database; what is left out follows from the rest (pack.ts). */
const packedInvoice = z.strictObject({
  ...values,
  derived: z.exactOptional(z.array(invoiceField)),
  trail: z.strictObject({
    reading: z.string(),
    at: z.exactOptional(z.partialRecord(invoiceField, instant)),
    differedAt: z.exactOptional(instant),
    look: z.exactOptional(look),
    document: z.exactOptional(z.strictObject({ currency: currencyCode, at: instant })),
    openAt: z.exactOptional(z.nullable(instant)),
    settledAt: z.exactOptional(instant),
  }),
});
export type PackedInvoice = z.infer<typeof packedInvoice>;

/** An account as it lies in the database, with as many open invoices as one record may hold. */
export const accountRecord = z.strictObject({
  ...account.shape,
  invoices: z.array(packedInvoice),
  nameAt: instant,
  emailAt: z.nullable(instant),
  phoneAt: z.exactOptional(instant),
  contactNameAt: z.exactOptional(instant),
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
  invoices: z.array(packedInvoice),
});
export type PartRecord = z.infer<typeof partRecord>;

/** A book as it lies in the database. */
export const bookRecord = z.strictObject({
  ...book.shape,
  /** Every company name accepted for it. */
  names: z.array(z.string()),
  /** By address of the list: its newest reading that provably held every open item. */
  completeLists: z.record(z.string(), instant),
  /** The user gave it its name: pages no longer do. */
  named: z.exactOptional(z.literal(true)),
  /** Keys of the books that were merged into it: what is read under them lands here. */
  keys: z.exactOptional(z.array(z.string())),
});
export type BookRecord = z.infer<typeof bookRecord>;
