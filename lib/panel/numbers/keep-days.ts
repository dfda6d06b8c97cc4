import { type ExpectedCash, expectedCash } from '../../collect/cash.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureDay } from '../../domain/figure-day.ts';
import type { Policy } from '../../domain/policy.ts';
import { factsOf } from '../../numbers/account-facts.ts';
import { figureDayOf } from '../../numbers/figure-day-of.ts';
import { figuresOf } from '../../numbers/figures-of.ts';
import { oneCurrency } from '../../numbers/lens.ts';
import { salesOf } from '../../numbers/sales-of.ts';
import { lastMonthOf } from '../../numbers/trend.ts';
import type { BookPart } from './numbers-view.ts';
import { currenciesOf } from './scope.ts';

/** A whole book's figures of today, in every currency, as they are kept. */
export function dayToKeep(
  { key, rows, forecast, sales, days }: BookPart,
  policy: Policy,
  today: Day,
): FigureDay {
  const accounts = factsOf(rows);
  const cash: readonly ExpectedCash[] = expectedCash(rows, forecast, today, 2);
  const figures = new Map(
    currenciesOf(rows).map((currency) => {
      const lens = oneCurrency(currency);
      const seen = salesOf(sales, lens);
      const lastMonth = lastMonthOf(days, currency, seen, today);
      return [currency, figuresOf({ accounts, lens, today, policy, sales: seen, lastMonth })] as const;
    }),
  );
  return figureDayOf(key, today, policy.version, figures, cash);
}
