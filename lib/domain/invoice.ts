import * as z from 'zod/mini';
import { day } from './day.ts';
import { money } from './money.ts';

/** How a value came about: read as printed, worked out by a stated rule, or not there. */
export const source = z.enum(['known', 'derived', 'absent']);
export type Source = z.infer<typeof source>;

export const invoiceStatus = z.enum(['open', 'partial', 'paid', 'draft', 'void']);
export type InvoiceStatus = z.infer<typeof invoiceStatus>;

export const invoiceField = z.enum([
  'number',
  'recordId',
  'customer',
  'customerId',
  'instalment',
  'issueDate',
  'dueDate',
  'total',
  'balance',
  'status',
  'statusText',
  'link',
  'email',
]);
export type InvoiceField = z.infer<typeof invoiceField>;

const text = z.nullable(z.string());

/**
 * One invoice or credit note as one reading shows it. Absent values are null.
 * Credit notes are negative in `total` and `balance`, even where the page prints no sign.
 */
export const invoice = z.strictObject({
  number: text,
  /** The system's own id of the record. */
  recordId: text,
  /** The customer's full name as printed. */
  customer: text,
  customerId: text,
  kind: z.enum(['invoice', 'credit-note']),
  /** 1, 2, 3 … where rows share a number and differ in due date. */
  instalment: z.nullable(z.int()),
  issueDate: z.nullable(day),
  dueDate: z.nullable(day),
  /** The day it was sent to the customer; left out where the page does not say so. */
  sentOn: z.exactOptional(day),
  /** The customer's order number; null where its column is blank, left out where the page has no such column. */
  orderNumber: z.exactOptional(text),
  total: z.nullable(money),
  /** What is still open. Null where the page does not prove it. */
  balance: z.nullable(money),
  status: z.nullable(invoiceStatus),
  statusText: text,
  link: text,
  email: text,
  source: z.record(invoiceField, source),
});
export type Invoice = z.infer<typeof invoice>;

/**
 * The invoice's key within its account: record id, else kind + number; instalments have their own.
 * Null where the page shows neither: such a row can be listed, never stored.
 */
export function invoiceKey(of: Invoice): string | null {
  const base = of.recordId ? `id:${of.recordId}` : of.number ? `${of.kind}:${of.number}` : null;
  return base && of.instalment !== null ? `${base}#${of.dueDate ?? of.instalment}` : base;
}
