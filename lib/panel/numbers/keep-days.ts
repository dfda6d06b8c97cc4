import { expectedCash } from '../../collect/cash.ts';
import type { WorklistRow } from '../../collect/next-action.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureDay, PartOf } from '../../domain/figure-day.ts';
import type { Policy } from '../../domain/policy.ts';
import { type AccountFacts, factsOf } from '../../numbers/account-facts.ts';
import { courseOf } from '../../numbers/course.ts';
import { figureDayOf } from '../../numbers/figure-day-of.ts';
import { figuresOf, minutesIn } from '../../numbers/figures-of.ts';
import { daysOfBook } from '../../numbers/kept-day.ts';
import { oneCurrency } from '../../numbers/lens.ts';
import { salesOf } from '../../numbers/sales-of.ts';
import { lastMonthOf } from '../../numbers/trend.ts';
import { groupsOf } from './breakdown.ts';
import type { BookPart } from './numbers-view.ts';
import { currenciesOf, partOfRow } from './scope.ts';

/** A book's figures of today as they are kept: of the whole and of each owner and segment, in every currency. */
export function dayToKeep(
  { key, rows, forecast, sales, days }: BookPart,
  policy: Policy,
  today: Day,
): FigureDay {
  const accounts = factsOf(rows);
  const currencies = currenciesOf(rows);
  const cashOf = (of: readonly WorklistRow[]) => expectedCash(of, forecast, today, 2);
  const before = daysOfBook(days);
  const ofAll = { cash: cashOf(rows), minutes: minutesIn(accounts, today) };
  const whole = currencies.map((currency) => {
    const lens = oneCurrency(currency);
    const seen = salesOf(sales, lens);
    const lastMonth = lastMonthOf(courseOf([before], lens), seen, today);
    const figures = figuresOf({ accounts, lens, today, policy, sales: seen, lastMonth });
    return { currency, figures, sales: seen, ...ofAll };
  });
  const parts = partsOf(accounts).flatMap(({ of, accounts }) => {
    const ofPart = {
      cash: cashOf(rows.filter((row) => partOfRow(row, of.by) === of.is)),
      minutes: minutesIn(accounts, today),
    };
    return currencies.map((currency) => {
      const facts = { accounts, lens: oneCurrency(currency), today, policy };
      return { of, currency, figures: figuresOf({ ...facts, sales: null, lastMonth: null }), ...ofPart };
    });
  });
  return figureDayOf({ book: key, day: today, policyVersion: policy.version, whole, parts });
}

type Part = { readonly of: PartOf; readonly accounts: readonly AccountFacts[] };

/** The accounts by owner and by segment; where all belong to one, it is the book itself. */
function partsOf(accounts: readonly AccountFacts[]): readonly Part[] {
  return (['owner', 'segment'] as const).flatMap((by) =>
    groupsOf(accounts, by).map(([is, accounts]) => ({ of: { by, is }, accounts })),
  );
}
