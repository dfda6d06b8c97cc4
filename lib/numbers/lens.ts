import { convert } from '../collect/convert.ts';
import type { Money } from '../domain/money.ts';
import type { Rates } from '../domain/rates.ts';

/** Through which amounts are seen: one currency alone, or all turned into one by the user's rates. */
export type Lens = {
  /** The currency shown. */
  readonly currency: string;
  /** Minor units of it; null: the amount is of another currency, or has no rate. */
  readonly see: (amount: Money) => number | null;
};

export const oneCurrency = (currency: string): Lens => ({
  currency,
  see: (amount) => (amount.currency === currency ? amount.minor : null),
});

/** All currencies that have a rate, rounded amount by amount. */
export const byRates = (rates: Rates): Lens => ({
  currency: rates.into,
  see: ({ minor, currency }) => {
    const seen = convert(minor, currency, rates);
    return seen === null ? null : Math.round(seen);
  },
});

/** What can be seen of a list of amounts, added up. */
export const sumSeen = (amounts: Iterable<Money>, lens: Lens): number => {
  let sum = 0;
  for (const amount of amounts) sum += lens.see(amount) ?? 0;
  return sum;
};
