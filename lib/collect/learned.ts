import type { Account, StoredInvoice } from '../domain/account.ts';
import { type Day, dayInZone } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { OpenItem, PaidHistory } from './forecast/history.ts';

/**
 * Paid invoices as the forecast learns from them: the day a page or file says, else the time between two
 * readings. One first seen when it was paid already says nothing about when.
 */
export const paidHistory = (
  settled: readonly SettledInvoice[],
  payer: (account: string) => string,
  today: Day,
): readonly PaidHistory[] =>
  settled.flatMap(({ account, kind, status, dueDate, issueDate, paidOn, openUntil, settledBy }) =>
    kind === 'invoice' && status === 'paid' && dueDate && (paidOn || openUntil)
      ? [
          {
            account: payer(account),
            dueDate,
            issueDate,
            paid: paidOn ?? {
              after: openUntil && dayInZone(openUntil, 'UTC'),
              // A clock set back makes no payment of tomorrow.
              by: earlier(dayInZone(settledBy, 'UTC'), today),
            },
          },
        ]
      : [],
  );

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** An account's open invoices: that they were not paid so far is news, too; one probably settled is paid in between. */
export const openItems = (
  { key, invoices }: Account,
  payer: (account: string) => string,
): readonly OpenItem[] =>
  invoices.flatMap((invoice) =>
    isOpenItem(invoice) && invoice.dueDate
      ? [
          {
            account: payer(key),
            dueDate: invoice.dueDate,
            issueDate: invoice.issueDate,
            seenOn: dayInZone(invoice.lastSeen, 'UTC'),
          },
        ]
      : [],
  );

/**
 * The first day of which payments are known: of the first payment, or of the first reading. What was paid before shows
 * no day, or is not listed any more.
 */
export function knownFrom(accounts: readonly Account[], history: readonly PaidHistory[], today: Day): Day {
  let read: Instant | null = null;
  for (const { invoices } of accounts)
    for (const { firstSeen } of invoices) if (read === null || firstSeen < read) read = firstSeen;
  const paid = history.map(({ paid }) => (typeof paid === 'string' ? paid : (paid.after ?? paid.by)));
  return paid.reduce(earlier, read ? earlier(dayInZone(read, 'UTC'), today) : today);
}

const isOpenItem = ({ kind, status, missingSince, balance }: StoredInvoice): boolean =>
  kind === 'invoice' &&
  missingSince === null &&
  balance?.minor !== 0 &&
  status !== 'paid' &&
  status !== 'void' &&
  status !== 'draft';
