import type { ExpectedCash } from '../collect/cash.ts';
import type { Day } from '../domain/day.ts';
import type { FigureDay } from '../domain/figure-day.ts';
import type { Figures } from './figures-of.ts';

/** The day's figures as they are kept. */
export const figureDayOf = (
  book: string,
  day: Day,
  policyVersion: number,
  figures: ReadonlyMap<string, Figures>,
  cash: readonly ExpectedCash[],
): FigureDay => ({
  book,
  day,
  policyVersion,
  currencies: [...figures].map(([currency, of]) => ({
    currency,
    values: Object.fromEntries(
      Object.entries(of).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])),
    ),
    expected: (cash.find((one) => one.currency === currency)?.weeks ?? [])
      .slice(0, 2)
      .map(({ from, likely, low, high }) => ({ from, likely, low, high })),
  })),
});
