import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';

/**
 * A branch's entry as its head office's. What names no invoice means all of the branch, not all of the head office;
 * entries of the whole book reach the head office anyway.
 */
export function entryOfBranch(
  entry: Activity,
  { key, invoices }: Account,
  head: string,
): readonly Activity[] {
  if (entry.account !== key) return [];
  const keys = invoices.map((invoice) => invoice.key);
  switch (entry.kind) {
    // What was said to the branch was said to those who owe; putting one branch off puts off nobody else.
    case 'snooze':
    case 'skip':
      return [];
    case 'pause':
    case 'expected-payment':
    case 'reminder':
    case 'call':
      return [{ ...entry, account: head, invoices: entry.invoices.length > 0 ? entry.invoices : keys }];
    case 'promise':
    case 'plan':
      return [
        {
          ...entry,
          account: head,
          invoices:
            entry.invoices.length > 0 ? entry.invoices : keys.map((invoice) => ({ invoice, balance: null })),
        },
      ];
    default:
      return [{ ...entry, account: head }];
  }
}
