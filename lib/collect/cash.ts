import { addDays, type Day, weekday } from '../domain/day.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { WorklistRow } from './next-action.ts';

/** What is expected to come in during one week, in minor units of one currency. */
export type CashWeek = {
  /** Monday; of the first week today where that is later. */
  readonly from: Day;
  readonly likely: number;
  /** With it `high`: eight weeks in ten fall between. */
  readonly low: number;
  readonly high: number;
};

export type ExpectedCash = {
  readonly currency: string;
  readonly weeks: readonly CashWeek[];
  /** Open, and expected after the last week. */
  readonly later: number;
};

/** Standard deviations on each side of the middle that hold eight in ten. */
const eightInTen = 1.2816;

/**
 * Expected cash by week: each open invoice counts by its chance of being paid in that week. The range takes invoices as
 * paid one independently of the other.
 */
export function expectedCash(
  rows: readonly WorklistRow[],
  forecast: Forecast,
  today: Day,
  weeks = 6,
): readonly ExpectedCash[] {
  const ends = Array.from({ length: weeks }, (_, at) => addDays(today, 7 - weekday(today) + 7 * at));
  const sums = new Map<string, { mean: number[]; variance: number[]; later: number }>();
  for (const { standing } of rows) {
    if (standing.paidBy !== null) continue;
    for (const { invoice } of [...standing.overdue, ...standing.notDue]) {
      const { balance, dueDate } = invoice;
      if (!balance?.currency || !dueDate) continue;
      const sum = sums.get(balance.currency) ?? {
        mean: ends.map(() => 0),
        variance: ends.map(() => 0),
        later: 0,
      };
      sums.set(balance.currency, sum);
      let before = 0;
      ends.forEach((end, at) => {
        const by = forecast.paidBy(standing.account.key, dueDate, end);
        const chance = Math.max(0, by - before);
        before = by;
        sum.mean[at] = (sum.mean[at] ?? 0) + balance.minor * chance;
        sum.variance[at] = (sum.variance[at] ?? 0) + balance.minor ** 2 * chance * (1 - chance);
      });
      sum.later += balance.minor * (1 - before);
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { mean, variance, later }]) => ({
      currency,
      later: Math.round(later),
      weeks: ends.map((end, at) =>
        week(at === 0 ? today : addDays(end, -6), mean[at] ?? 0, variance[at] ?? 0),
      ),
    }));
}

function week(from: Day, mean: number, variance: number): CashWeek {
  const spread = eightInTen * Math.sqrt(variance);
  return {
    from,
    likely: Math.round(mean),
    low: Math.max(0, Math.round(mean - spread)),
    high: Math.round(mean + spread),
  };
}
