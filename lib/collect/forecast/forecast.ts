import { addDays, type Day } from '../../domain/day.ts';
import { accountCurve } from './account-curve.ts';
import { type BookState, bookOf, withRecord } from './book.ts';
import { clock } from './clock.ts';
import type { Curve } from './curve.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { chancePaidBy, type Outlook, outlookOf } from './outlook.ts';
import { type AccountRecord, clockKind, recordOf, usualDaysLate } from './record.ts';

/** Whose habit an outlook tells: the account's own, or, under three payments, what is typical for the book. */
export type Basis = 'account' | 'book';

/** What an account's own payments show. */
export type Habit = {
  readonly payments: number;
  /** Median days from due date to payment, calendar, negative = early; null without a payment. */
  readonly usualDaysLate: number | null;
};

export type ForecastOptions = {
  /** A due date on a Saturday or Sunday is met on Monday. Default: yes. */
  readonly weekendRolls?: boolean;
};

export type Forecast = {
  /**
   * When this account will pay an open invoice with this due date. `unpaidThrough`: the last day at whose end it was
   * still unpaid, by default today; for a forecast made on the day of issue the day before it.
   */
  readonly of: (account: string, dueDate: Day, unpaidThrough?: Day) => Outlook & { readonly basis: Basis };
  /** The chance that it is paid by the end of `day`, given that it is unpaid at the end of today. */
  readonly paidBy: (account: string, dueDate: Day, day: Day) => number;
  readonly habit: (account: string) => Habit;
  /**
   * The same forecast with one account's invoices replaced, equal to one made from scratch. Takes the account out of
   * the book's counts and puts it in anew; every account's curve is worked out again only when it is asked for.
   */
  readonly withAccount: (
    account: string,
    history: readonly PaidHistory[],
    open: readonly OpenItem[],
  ) => Forecast;
};

/** Under this many payments of its own an account's outlook is called typical for the book. */
const ownFrom = 3;

/**
 * The forecast of one book on one day. Learns when its customers pay, counted in business days from the due date, from
 * invoices paid and from those still open; no training step. The order of the invoices given changes nothing.
 */
export function createForecast(
  history: readonly PaidHistory[],
  open: readonly OpenItem[],
  today: Day,
  options: ForecastOptions = {},
): Forecast {
  const paidOf = Map.groupBy(history, ({ account }) => account);
  const openOf = Map.groupBy(open, ({ account }) => account);
  const time = clock(clockKind(paidOf.values()));
  const yesterday = addDays(today, -1);
  const records = new Map<string, AccountRecord>();
  for (const account of [...new Set([...paidOf.keys(), ...openOf.keys()])].sort())
    records.set(account, recordOf(paidOf.get(account) ?? [], openOf.get(account) ?? [], yesterday, time));
  return forecastOf(bookOf({ records, clock: time, today, weekendRolls: options.weekendRolls ?? true }));
}

function forecastOf(book: BookState): Forecast {
  const { records, clock, today, weekendRolls } = book;
  const curves = new Map<string, Curve>();
  const curveFor = (account: string): Curve => {
    const record = records.get(account);
    if (!record) return book.curve.curve;
    const known = curves.get(account);
    if (known) return known;
    const made = accountCurve(record, book.curve);
    curves.set(account, made);
    return made;
  };
  const payments = (account: string): number => records.get(account)?.payments ?? 0;
  return {
    of: (account, dueDate, unpaidThrough = today) => ({
      ...outlookOf(curveFor(account), dueDate, clock, { unpaidThrough, weekendRolls }),
      basis: payments(account) < ownFrom ? 'book' : 'account',
    }),
    paidBy: (account, dueDate, day) => chancePaidBy(curveFor(account), dueDate, day, today, clock),
    habit: (account) => {
      const record = records.get(account);
      return { payments: payments(account), usualDaysLate: record ? usualDaysLate(record) : null };
    },
    withAccount: (account, history, open) => replaced(book, account, history, open),
  };
}

function replaced(
  book: BookState,
  account: string,
  history: readonly PaidHistory[],
  open: readonly OpenItem[],
): Forecast {
  const { clock, today, weekendRolls } = book;
  const record = recordOf(history, open, addDays(today, -1), clock);
  const next = withRecord(book, account, record);
  const all = [...next.records.values()];
  if (clockKind(all.map(({ paid }) => paid)) === clock.kind) return forecastOf(next);
  return createForecast(
    all.flatMap(({ paid }) => paid),
    all.flatMap((one) => one.open),
    today,
    { weekendRolls },
  );
}
