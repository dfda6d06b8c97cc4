import { type Account, accountKey } from '../../lib/domain/account.ts';
import { invoiceKey } from '../../lib/domain/invoice.ts';
import type { SeenInvoice, Snapshot } from '../../lib/domain/snapshot.ts';

/** The stored invoice as the page now open shows it, or null where it does not. */
export function seenInvoice(snapshot: Snapshot | null, account: Account, key: string): SeenInvoice | null {
  const hits = snapshot?.invoices.filter((seen) => invoiceKey(seen) === key) ?? [];
  return hits.find((seen) => accountKey(seen) === account.key) ?? null;
}
