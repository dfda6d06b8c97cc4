import type { StoredInvoice } from '../domain/account.ts';
import type { Instant } from '../domain/instant.ts';
import type { Money } from '../domain/money.ts';

type Former = NonNullable<StoredInvoice['former']>;
type Read = { readonly balance: Money | null; readonly at: Instant };

/**
 * The balances that were read of an invoice beside the one it has now, each with the last time it was seen: what was
 * still open after a day can be told from them. In whatever order readings come, the same is known.
 */
export function formerBalances(known: readonly Read[], now: Money | null): { former?: Former } {
  const latest = new Map<string, Former[number]>();
  for (const { balance, at } of known) {
    if (!balance || same(balance, now)) continue;
    const name = nameOf(balance);
    const before = latest.get(name);
    if (!before || before.at < at) latest.set(name, { balance, at });
  }
  if (latest.size === 0) return {};
  return { former: [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) };
}

const nameOf = ({ currency, minor }: Money): string => `${currency} ${minor}`;
const same = (a: Money, b: Money | null): boolean => b !== null && nameOf(a) === nameOf(b);
