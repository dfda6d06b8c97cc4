import { addDays, type Day, weekday } from '../domain/day.ts';
import type { Lens } from './lens.ts';
import type { Paid } from './paid.ts';

export type Came = { readonly minor: number; readonly count: number };

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

/** What came by week, by its Monday: invoices seen paid whole, with their totals. Part payments are not in it. */
export const cameByWeek = (paid: readonly Paid[], lens: Lens): ReadonlyMap<Day, Came> =>
  cameBy(paid, lens, mondayOf);

/** What came by month of the year, 1 to 12, all years together. */
export const cameByMonth = (paid: readonly Paid[], lens: Lens): ReadonlyMap<number, Came> =>
  cameBy(paid, lens, (on) => Number(on.slice(5, 7)));

function cameBy<K>(paid: readonly Paid[], lens: Lens, keyOf: (on: Day) => K): ReadonlyMap<K, Came> {
  const sums = new Map<K, Came>();
  for (const { invoice, on } of paid) {
    const minor = invoice.total && lens.see(invoice.total);
    if (minor === null) continue;
    const key = keyOf(on);
    const sum = sums.get(key);
    sums.set(key, { minor: (sum?.minor ?? 0) + minor, count: (sum?.count ?? 0) + 1 });
  }
  return sums;
}
