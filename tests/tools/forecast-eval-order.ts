import { type Day, daysBetween } from '../../lib/domain/day.ts';
import { knownAt, lastDay, type PastInvoice, snapshotDays } from './forecast-eval-book.ts';
import { mean, shareInTop } from './forecast-eval-metrics.ts';
import { forecastOf } from './forecast-eval-models.ts';

export const orders = ['oldest', 'largest', 'amount × days overdue', 'light model', 'oracle'] as const;
export type Order = (typeof orders)[number];

/** Mean share of the whole over all snapshots, in the first tenth and fifth of the list. */
export type Found = {
  readonly late: readonly [tenth: number, fifth: number];
  readonly days: readonly [tenth: number, fifth: number];
};

export type InOrder = {
  readonly snapshots: number;
  /** Mean number of open invoices, and of accounts that have some. */
  readonly open: number;
  readonly accounts: number;
  readonly byInvoice: Readonly<Record<Order, Found>>;
  readonly byAccount: Readonly<Record<Order, Found>>;
};

/** One line of a list: what each order makes of it, and what came of it. */
type Line = {
  readonly customer: string;
  readonly scores: Readonly<Record<Order, number>>;
  /** Amount that will be or is paid late, and amount × days overdue still to come. */
  readonly late: number;
  readonly days: number;
};

/**
 * Judges the orders of the list on every seventh day from the split on. Each list holds all invoices open at the end
 * of that day and is ordered by what was known then; what was still open at the end of the file counts up to there.
 */
export function judgeOrder(invoices: readonly PastInvoice[], split: Day): InOrder {
  const end = lastDay(invoices);
  const lists = snapshotDays(invoices, split).map((day) => linesOn(invoices, day, end));
  const told = lists.filter((lines) => lines.some(({ days }) => days > 0));
  const perAccount = told.map(accountsOf);
  return {
    snapshots: told.length,
    open: mean(told.map((lines) => lines.length)),
    accounts: mean(perAccount.map((lines) => lines.length)),
    byInvoice: foundBy(told),
    byAccount: foundBy(perAccount),
  };
}

function linesOn(invoices: readonly PastInvoice[], day: Day, end: Day): readonly Line[] {
  const known = knownAt(invoices, day);
  const forecast = forecastOf(known, day);
  return known.open.flatMap(({ customer, due, paid, amount }): readonly Line[] => {
    if (amount === null) return [];
    const from = due > day ? due : day;
    const ahead = Math.max(0, daysBetween(from, paid ?? end));
    const overdue = daysBetween(due, day);
    const scores = {
      oldest: overdue,
      largest: amount,
      'amount × days overdue': amount * Math.max(0, overdue),
      'light model': amount * forecast.of(customer, due).overdueDays,
      oracle: amount * ahead,
    };
    return [{ customer, scores, late: (paid ?? end) > due ? amount : 0, days: amount * ahead }];
  });
}

/** The same list by account, as the panel shows it: amounts and amount-days summed, age by the oldest invoice. */
function accountsOf(lines: readonly Line[]): readonly Line[] {
  return [...Map.groupBy(lines, ({ customer }) => customer)].map(([customer, own]) => {
    const sum = (of: (line: Line) => number): number => own.reduce((total, line) => total + of(line), 0);
    return {
      customer,
      scores: {
        oldest: Math.max(...own.map(({ scores }) => scores.oldest)),
        largest: sum(({ scores }) => scores.largest),
        'amount × days overdue': sum(({ scores }) => scores['amount × days overdue']),
        'light model': sum(({ scores }) => scores['light model']),
        oracle: sum(({ scores }) => scores.oracle),
      },
      late: sum(({ late }) => late),
      days: sum(({ days }) => days),
    };
  });
}

function foundBy(lists: readonly (readonly Line[])[]): Record<Order, Found> {
  const found = (order: Order): Found => {
    const share = (worth: 'late' | 'days', part: number): number =>
      mean(
        lists.map((lines) =>
          shareInTop(
            lines.map((line) => ({ score: line.scores[order], worth: line[worth] })),
            part,
          ),
        ),
      );
    return { late: [share('late', 0.1), share('late', 0.2)], days: [share('days', 0.1), share('days', 0.2)] };
  };
  return {
    oldest: found('oldest'),
    largest: found('largest'),
    'amount × days overdue': found('amount × days overdue'),
    'light model': found('light model'),
    oracle: found('oracle'),
  };
}
