import { type Day, daysBetween } from '../../domain/day.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { median } from './median.ts';
import { observeOpen, observePaid, type Time } from './observe.ts';
import type { Observation } from './tally.ts';
import type { Weekends } from './weekends.ts';

/** What is known of one account: its invoices, and the same in steps of the book's clock. */
export type AccountRecord = {
  readonly paid: readonly PaidHistory[];
  readonly open: readonly OpenItem[];
  readonly observations: readonly Observation[];
  readonly payments: number;
  /** Median step of its payments; an interval counts by its middle. Null without a payment. */
  readonly median: number | null;
  readonly weekends: Weekends;
  /** Its weekend due dates are counted from the Friday before. */
  readonly friday: boolean;
};

export function recordOf(
  paid: readonly PaidHistory[],
  open: readonly OpenItem[],
  weekends: Weekends,
  friday: boolean,
  yesterday: Day,
  time: Time,
): AccountRecord {
  const payments = paid.flatMap((one) => observePaid(one, friday, time) ?? []);
  return {
    paid,
    open,
    observations: [...payments, ...open.map((one) => observeOpen(one, yesterday, friday, time))],
    payments: payments.length,
    median: median(payments.map(({ from, to }) => ((from ?? to) + to) / 2)),
    weekends,
    friday,
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
