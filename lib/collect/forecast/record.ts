import type { Day } from '../../domain/day.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { median } from './median.ts';
import { observeOpen, observePaid, type Time } from './observe.ts';
import type { Observation } from './tally.ts';

/** How an account is used to pay. */
export type Habit = {
  readonly payments: number;
  /** Median step of its payments; an interval counts by its middle. Null without a payment. */
  readonly median: number | null;
};

/** What is known of one account, in steps of the book's clock. */
export type AccountRecord = Habit & {
  readonly observations: readonly Observation[];
  /** Its weekend due dates are counted from the Friday before. */
  readonly friday: boolean;
};

export function recordOf(
  paid: readonly PaidHistory[],
  open: readonly OpenItem[],
  friday: boolean,
  yesterday: Day,
  time: Time,
): AccountRecord {
  const payments = paid.flatMap((one) => observePaid(one, friday, time) ?? []);
  return {
    observations: [...payments, ...open.map((one) => observeOpen(one, yesterday, friday, time))],
    payments: payments.length,
    median: median(payments.map(stepOf)),
    friday,
  };
}

/** The step at which an invoice was paid, or up to which it was open. */
export const stepOf = ({ from, to }: Observation): number => ((from ?? to) + to) / 2;
