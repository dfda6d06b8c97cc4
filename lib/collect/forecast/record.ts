import { type Day, daysBetween } from '../../domain/day.ts';
import { type Clock, isWeekend } from './clock.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { median } from './median.ts';
import { observeOpen, observePaid } from './observe.ts';
import type { Observation } from './tally.ts';

/** What is known of one account: its invoices, and the same in steps of the book's clock. */
export type AccountRecord = {
  readonly paid: readonly PaidHistory[];
  readonly open: readonly OpenItem[];
  readonly observations: readonly Observation[];
  readonly payments: number;
  /** Median step of its payments; an interval counts by its middle. Null without a payment. */
  readonly median: number | null;
};

export function recordOf(
  paid: readonly PaidHistory[],
  open: readonly OpenItem[],
  yesterday: Day,
  clock: Clock,
): AccountRecord {
  const payments = paid.flatMap((one) => observePaid(one, clock) ?? []);
  return {
    paid,
    open,
    observations: [...payments, ...open.map((one) => observeOpen(one, yesterday, clock))],
    payments: payments.length,
    median: median(payments.map(({ from, to }) => ((from ?? to) + to) / 2)),
  };
}

/** Median calendar days from due date to payment; an interval counts by its middle. Null without a payment. */
export function usualDaysLate({ paid }: AccountRecord): number | null {
  const usual = median(paid.flatMap((one) => daysLate(one) ?? []));
  return usual === null ? null : Math.round(usual);
}

function daysLate({ dueDate, paid }: PaidHistory): number | null {
  if (typeof paid === 'string') return daysBetween(dueDate, paid);
  return paid.after && (daysBetween(dueDate, paid.after) + 1 + daysBetween(dueDate, paid.by)) / 2;
}

/** A book with this share of its payments on weekends counts every day; until it has shown some it does not. */
const weekendShare = 0.14;
const weekdayPrior = 20;

/** Which days count for a book's payments. */
export function clockKind(histories: Iterable<readonly PaidHistory[]>): Clock['kind'] {
  let [known, onWeekend] = [weekdayPrior, 0];
  for (const history of histories)
    for (const { paid } of history) {
      if (typeof paid !== 'string') continue;
      known++;
      if (isWeekend(paid)) onWeekend++;
    }
  return onWeekend / known > weekendShare ? 'calendar' : 'business';
}
