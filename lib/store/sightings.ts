import { accountKey } from '../domain/account.ts';
import type { Invoice, InvoiceField } from '../domain/invoice.ts';
import { invoiceField, invoiceKey } from '../domain/invoice.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { earlier } from './instants.ts';
import { copyField, isAbsent } from './invoice-fields.ts';
import type { Sighting } from './merge-invoice.ts';
import type { Rest } from './rests.ts';

/** A customer as the page names it. */
export type Customer = { readonly customer: string | null; readonly customerId: string | null };

/** What a snapshot says about one customer. */
export type Seen = { readonly customer: Customer; readonly sightings: readonly Sighting[] };

/**
 * A snapshot's invoices by customer. A row without a customer or a key cannot be kept, nor can rows of one key that
 * contradict each other; they are counted.
 */
export async function sightingsOf(
  snapshot: Snapshot,
  rest: Rest,
): Promise<{ seen: ReadonlyMap<string, Seen>; notStored: number }> {
  // Null: rows of one key that contradict each other.
  const groups = new Map<string, { customer: Customer; rows: Map<string, Sighting | null> }>();
  let notStored = 0;
  for (const row of snapshot.invoices) {
    const due = rest(1);
    if (due) await due;
    const [account, key] = [accountKey(row), invoiceKey(row)];
    if (!account || !key) {
      notStored += 1;
      continue;
    }
    const group = groups.get(account) ?? { customer: row, rows: new Map() };
    groups.set(account, group);
    const twin = group.rows.get(key);
    const at = row.seenAt ?? snapshot.observedAt;
    if (twin === undefined)
      group.rows.set(key, { key, invoice: row, at, page: snapshot.url, reading: snapshot.readingId });
    else if (twin) {
      const invoice = joined(twin.invoice, row);
      // Two rows of one invoice are as old as the older.
      group.rows.set(key, invoice && { ...twin, invoice, at: earlier(twin.at, at) });
    }
  }
  const seen = new Map<string, Seen>();
  for (const [account, { customer, rows }] of groups) {
    const sightings = [...rows.values()].filter((one) => one !== null);
    notStored += rows.size - sightings.length;
    seen.set(account, { customer, sightings });
  }
  return { seen, notStored };
}

/** What two rows may not differ in if both are to be believed. */
const facts: readonly InvoiceField[] = ['number', 'issueDate', 'dueDate', 'status'];

/** Both rows' fields, as of a list and the opened record beside it; null where they contradict each other. */
function joined(a: Invoice, b: Invoice): Invoice | null {
  const both: Invoice = { ...a, source: { ...a.source } };
  if (a.kind !== b.kind) return null;
  if (facts.some((field) => !isAbsent(a, field) && !isAbsent(b, field) && a[field] !== b[field])) return null;
  for (const field of invoiceField.options) if (isAbsent(both, field)) copyField(both, b, field);
  for (const field of ['total', 'balance'] as const) {
    const [one, other] = [a[field], b[field]];
    if (!one || !other) continue;
    if (one.currency === other.currency && one.minor !== other.minor) return null;
    if (one.basis !== 'document' && other.basis === 'document') copyField(both, b, field);
  }
  return both;
}
