import type { StoredInvoice } from '../domain/account.ts';
import type { Day } from '../domain/day.ts';
import { daysBetween } from '../domain/day.ts';

export type Pile = 'overdue' | 'notDue' | 'credits' | 'unclear' | 'probablySettled';

/**
 * Where an invoice belongs on a day; null = nothing is open. The due date is day 0, overdue starts the day after.
 * Only an amount in the document's own currency can be asked for: a converted or unknown one is `unclear`.
 */
export function classify(invoice: StoredInvoice, today: Day): Pile | null {
  if (!isOpen(invoice)) return null;
  if (invoice.missingSince !== null) return 'probablySettled';
  const { balance } = invoice;
  if (!balance || !isProven(invoice)) return 'unclear';
  if (balance.minor < 0) return 'credits';
  if (invoice.kind === 'credit-note' || invoice.dueDate === null) return 'unclear';
  return daysBetween(invoice.dueDate, today) > 0 ? 'overdue' : 'notDue';
}

const closed: ReadonlySet<string | null> = new Set(['paid', 'draft', 'void']);

const isOpen = ({ status, balance }: StoredInvoice): boolean => !closed.has(status) && balance?.minor !== 0;

const isProven = ({ balance, source }: StoredInvoice): boolean =>
  balance?.basis === 'document' && balance.currency !== null && source.balance !== 'absent';
