import type { AccountSettings } from '../domain/account-settings.ts';
import type { Sums } from '../domain/money.ts';
import type { DatedEntry } from './history-of.ts';
import type { Limit } from './standing.ts';

/** The credit limit against what is open in its currency; null where the user gave none. */
export function limitOf(
  { creditLimit: limit }: AccountSettings,
  open: Sums,
  entries: readonly DatedEntry[],
): Limit | null {
  if (!limit) return null;
  const balance = open.find(({ currency }) => currency === limit.currency) ?? { ...limit, minor: 0 };
  const headroom = { ...limit, minor: limit.minor - balance.minor };
  return { limit, balance, headroom, over: headroom.minor < 0, onHold: isOnHold(entries) };
}

/** The newest yes to placing or lifting a credit hold decides. */
function isOnHold(entries: readonly DatedEntry[]): boolean {
  const last = entries.findLast(
    ({ entry }) =>
      entry.kind === 'decision' &&
      entry.yes &&
      (entry.about === 'credit-hold' || entry.about === 'lift-hold'),
  )?.entry;
  return last?.kind === 'decision' && last.about === 'credit-hold';
}
