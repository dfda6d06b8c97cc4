import { addDays, type Day } from '../../domain/day.ts';
import { atOnce, type Steps } from '../../interpret/steps.ts';
import { accountCurve } from './account-curve.ts';
import { bookOfSteps } from './book.ts';
import { dayNumbers } from './clock.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { chancePaidBy, type Outlook, outlookOf, type Payer } from './outlook.ts';
import { type AccountRecord, recordOf } from './record.ts';
import { clockFor, meansFriday, noWeekends, plus, weekendsOf } from './weekends.ts';

/** Whose habit an outlook tells: the account's own, or, under three payments, what is typical for the book. */
export type Basis = 'account' | 'book';

export type ForecastOptions = {
  /** A due date on a Saturday or Sunday is met on Monday. Default: yes. */
  readonly weekendRolls?: boolean;
  /** Payments before this day are not among those given. Default: all are. */
  readonly knownFrom?: Day;
};

export type Forecast = {
  /**
   * When this account will pay an open invoice with this due date. `unpaidThrough`: the last day at whose end it was
   * still unpaid, by default today; for a forecast made on the day of issue the day before it.
   */
  readonly of: (account: string, dueDate: Day, unpaidThrough?: Day) => Outlook & { readonly basis: Basis };
  /** The chance that it is paid by the end of `day`, given that it is unpaid at the end of today. */
  readonly paidBy: (account: string, dueDate: Day, day: Day) => number;
};

/** Under this many payments of its own an account's outlook is called typical for the book. */
const ownFrom = 3;

/**
 * The forecast of one book on one day. Learns when its customers pay, counted in business days from the due date, from
 * invoices paid and from those still open; no training step. The order of the invoices given changes nothing.
 */
export const createForecast = (...given: Parameters<typeof createForecastSteps>): Forecast =>
  atOnce(createForecastSteps(...given));

/** The same, with a point of rest after each account. */
export function* createForecastSteps(
  history: readonly PaidHistory[],
  open: readonly OpenItem[],
  today: Day,
  options: ForecastOptions = {},
): Steps<Forecast> {
  const paidOf = Map.groupBy(history, ({ account }) => account);
  const openOf = Map.groupBy(open, ({ account }) => account);
  yield;
  const days = dayNumbers();
  const own = new Map([...paidOf].map(([account, paid]) => [account, weekendsOf(paid, days)]));
  const weekends = own.values().reduce((sum, one) => plus(sum, one), noWeekends);
  const { weekendRolls = true, knownFrom = null } = options;
  const time = { clock: clockFor(weekends), days, knownFrom };
  const yesterday = addDays(today, -1);
  yield;
  const records = new Map<string, AccountRecord>();
  for (const account of [...new Set([...paidOf.keys(), ...openOf.keys()])].sort()) {
    const friday = meansFriday(own.get(account) ?? noWeekends, weekends);
    records.set(
      account,
      recordOf(paidOf.get(account) ?? [], openOf.get(account) ?? [], friday, yesterday, time),
    );
    yield;
  }
  const book = yield* bookOfSteps(records, time.clock.stride);
  const payers = new Map<string, Payer>();
  const anybody = { curve: book.curve, friday: meansFriday(noWeekends, weekends) };
  const payerOf = (account: string): Payer => {
    const record = records.get(account);
    if (!record) return anybody;
    const known = payers.get(account);
    if (known) return known;
    const made = { curve: accountCurve(record, book), friday: record.friday };
    payers.set(account, made);
    return made;
  };
  const payments = (account: string): number => records.get(account)?.payments ?? 0;
  return {
    of: (account, dueDate, unpaidThrough = today) => ({
      ...outlookOf(payerOf(account), dueDate, unpaidThrough, weekendRolls, time),
      basis: payments(account) < ownFrom ? 'book' : 'account',
    }),
    paidBy: (account, dueDate, day) => chancePaidBy(payerOf(account), dueDate, day, today, time),
  };
}
