import { expectedCashSteps } from '../../collect/cash.ts';
import type { WorklistRow } from '../../collect/next-action.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureDay, PartOf } from '../../domain/figure-day.ts';
import type { Policy } from '../../domain/policy.ts';
import { atOnce, type Steps } from '../../interpret/steps.ts';
import { type AccountFacts, factsOf } from '../../numbers/account-facts.ts';
import { courseOf } from '../../numbers/course.ts';
import { figureDayOf, type Made } from '../../numbers/figure-day-of.ts';
import { figuresSteps, minutesIn } from '../../numbers/figures-of.ts';
import { daysOfBook } from '../../numbers/kept-day.ts';
import { oneCurrency } from '../../numbers/lens.ts';
import { salesOf } from '../../numbers/sales-of.ts';
import { lastMonthOf } from '../../numbers/trend.ts';
import { groupsOf } from './breakdown.ts';
import type { BookPart } from './numbers-view.ts';
import { currenciesOf, partOfRow } from './scope.ts';

/** A book's figures of today as they are kept: of the whole and of each owner and segment, in every currency. */
export const dayToKeep = (...given: Parameters<typeof dayToKeepSteps>): FigureDay =>
  atOnce(dayToKeepSteps(...given));

/** The same in small pieces. */
export function* dayToKeepSteps(
  { key, rows, forecast, sales, days }: BookPart,
  policy: Policy,
  today: Day,
): Steps<FigureDay> {
  const accounts: AccountFacts[] = [];
  for (const row of rows) {
    accounts.push(...factsOf([row]));
    yield;
  }
  const currencies = currenciesOf(rows);
  const cashOf = (of: readonly WorklistRow[]) => expectedCashSteps(of, forecast, today, 2);
  const before = daysOfBook(days);
  const ofAll = { cash: yield* cashOf(rows), minutes: minutesIn(accounts, today) };
  const whole: Made['whole'][number][] = [];
  for (const currency of currencies) {
    const lens = oneCurrency(currency);
    const seen = salesOf(sales, lens);
    const lastMonth = lastMonthOf(courseOf([before], lens), seen, today);
    const figures = yield* figuresSteps({ accounts, lens, today, policy, sales: seen, lastMonth });
    whole.push({ currency, figures, sales: seen, ...ofAll });
    yield;
  }
  const parts: Made['parts'][number][] = [];
  for (const { of, accounts: own } of partsOf(accounts)) {
    const cash = yield* cashOf(rows.filter((row) => partOfRow(row, of.by) === of.is));
    const ofPart = { cash, minutes: minutesIn(own, today) };
    for (const currency of currencies) {
      const facts = { accounts: own, lens: oneCurrency(currency), today, policy };
      const figures = yield* figuresSteps({ ...facts, sales: null, lastMonth: null });
      parts.push({ of, currency, figures, ...ofPart });
      yield;
    }
  }
  return figureDayOf({ book: key, day: today, policyVersion: policy.version, whole, parts });
}

type Part = { readonly of: PartOf; readonly accounts: readonly AccountFacts[] };

/** The accounts by owner and by segment; where all belong to one, it is the book itself. */
function partsOf(accounts: readonly AccountFacts[]): readonly Part[] {
  return (['owner', 'segment'] as const).flatMap((by) =>
    groupsOf(accounts, by).map(([is, accounts]) => ({ of: { by, is }, accounts })),
  );
}
