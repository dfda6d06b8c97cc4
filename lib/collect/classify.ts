import type { StoredInvoice } from '../domain/account.ts';

export type Pile = 'overdue' | 'notDue' | 'credits' | 'unclear' | 'probablySettled';

/**
 * Where an invoice belongs that is so many days past due as the plan counts them (null: no due date); null = nothing is
 * open. The due date is day 0, overdue starts the day after. Only an amount in the document's own currency can be asked
 * for: a converted or unknown one is `unclear`.
 */
export function classify(invoice: StoredInvoice, age: number | null): Pile | null {
  if (!isOpen(invoice)) return null;
  if (invoice.missingSince !== null) return 'probablySettled';
  const { balance } = invoice;
  if (!balance || !isProven(invoice)) return 'unclear';
  if (balance.minor < 0) return 'credits';
  if (invoice.kind === 'credit-note' || age === null) return 'unclear';
  return age > 0 ? 'overdue' : 'notDue';
}

const closed: ReadonlySet<string | null> = new Set(['paid', 'draft', 'void']);

const isOpen = ({ status, balance }: StoredInvoice): boolean => !closed.has(status) && balance?.minor !== 0;

export const isProven = ({ balance, source }: StoredInvoice): boolean =>
  balance?.basis === 'document' && balance.currency !== null && source.balance !== 'absent';
