import { addDays, type Day, weekday } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { Forecast } from './forecast.ts';

/** An open amount to be paid. */
export type Receivable = {
  readonly account: string;
  readonly dueDate: Day;
  /** Of credits (negative) nothing is expected: they are left out. */
  readonly amount: Money;
  /** Promised for this day; `chance` that it is kept, 0 … 1. A broken promise leaves the usual outlook. */
  readonly promised: { readonly day: Day; readonly chance: number } | null;
};

/** One currency's part of a week. The amounts are estimates, in whole minor units. */
export type CashSum = { readonly expected: Money; readonly low: Money; readonly high: Money };

/** Monday to Sunday, but the first week begins today. Sums by currency, in order of code. */
export type CashWeek = { readonly from: Day; readonly to: Day; readonly sums: readonly CashSum[] };

/** Standard deviations to either side within which eight in ten of normal values lie. */
const eightInTen = 1.2816;

type Sum = { mean: number; variance: number; total: number; basis: Money['basis'] };

/**
 * What will come in, week by week from today. Expected = sum of amount × chance of payment in the week. The range is
 * expected ± 1.28 standard deviations, kept between nothing and all that is open. Accounts are taken as independent,
 * the invoices of one account as paid together: its standard deviation is the sum of amount × √(p(1 − p)).
 * Amounts of several currencies are never added.
 */
export function expectedCash(
  forecast: Forecast,
  receivables: readonly Receivable[],
  weeks: number,
  today: Day,
): readonly CashWeek[] {
  const owed = receivables.filter(({ amount }) => amount.minor > 0);
  const groups = [...Map.groupBy(owed, ({ amount }) => amount.currency ?? '')].sort(
    ([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1),
  );
  return weeksFrom(today, weeks).map(({ from, to }) => ({
    from,
    to,
    sums: groups.map(([, of]) => cashOf(sumOf(of, forecast, from, to), of[0]?.amount.currency ?? null)),
  }));
}

/** No currency comes last. */
const order = (currency: string): number => (currency === '' ? 1 : 0);

function weeksFrom(today: Day, weeks: number): readonly { from: Day; to: Day }[] {
  const monday = addDays(today, 1 - weekday(today));
  return Array.from({ length: weeks }, (_, at) => ({
    from: at === 0 ? today : addDays(monday, at * 7),
    to: addDays(monday, at * 7 + 6),
  }));
}

function sumOf(receivables: readonly Receivable[], forecast: Forecast, from: Day, to: Day): Sum {
  const [first] = receivables;
  const sum: Sum = { mean: 0, variance: 0, total: 0, basis: first?.amount.basis ?? 'unknown' };
  for (const own of Map.groupBy(receivables, ({ account }) => account).values()) {
    let deviation = 0;
    for (const one of own) {
      const chance = chanceIn(one, forecast, from, to);
      sum.mean += one.amount.minor * chance;
      sum.total += one.amount.minor;
      if (one.amount.basis !== sum.basis) sum.basis = 'unknown';
      deviation += one.amount.minor * Math.sqrt(Math.max(0, chance * (1 - chance)));
    }
    sum.variance += deviation ** 2;
  }
  return sum;
}

function chanceIn(
  { account, dueDate, promised }: Receivable,
  forecast: Forecast,
  from: Day,
  to: Day,
): number {
  const usual = forecast.paidBy(account, dueDate, to) - forecast.paidBy(account, dueDate, addDays(from, -1));
  if (!promised) return usual;
  const kept = promised.day >= from && promised.day <= to ? 1 : 0;
  return promised.chance * kept + (1 - promised.chance) * usual;
}

function cashOf({ mean, variance, total, basis }: Sum, currency: string | null): CashSum {
  const spread = eightInTen * Math.sqrt(variance);
  const whole = (minor: number): Money => ({
    minor: Math.round(Math.min(total, Math.max(0, minor))),
    currency,
    basis,
  });
  return { expected: whole(mean), low: whole(mean - spread), high: whole(mean + spread) };
}
