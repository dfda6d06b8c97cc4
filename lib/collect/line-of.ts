import type { StoredInvoice } from '../domain/account.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { Policy } from '../domain/policy.ts';
import { ageOf } from './age-of.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { Reached } from './reached.ts';
import type { Held, Line } from './standing.ts';

/** One invoice as it stands on a day, before anything is known of what was agreed about it. */
export function lineOf(
  invoice: StoredInvoice,
  reached: Reached | null,
  of: {
    readonly account: string;
    readonly policy: Policy;
    readonly today: Day;
    readonly forecast: Forecast | null;
  },
): Line {
  const { dueDate, balance } = invoice;
  return {
    invoice,
    daysOverdue: dueDate && daysBetween(dueDate, of.today),
    age: dueDate && ageOf(dueDate, of.today, of.policy),
    reached: reached && { stage: reached.stage, on: reached.on },
    held: [],
    asked: balance && balance.minor > 0 ? balance : null,
    outlook: dueDate && of.forecast ? of.forecast.of(of.account, dueDate) : null,
  };
}

/** The line with what takes it out of the demand, wholly or in part. */
export const withHeld = (line: Line, held: readonly Held[]): Line =>
  held.length === 0 ? line : { ...line, held, asked: leftToAsk(line.asked, held) };

function leftToAsk(balance: Money | null, held: readonly Held[]): Money | null {
  if (!balance) return null;
  const minor = held.reduce(
    (left, { amount }) =>
      amount === null || amount.currency !== balance.currency ? 0 : Math.max(0, left - amount.minor),
    balance.minor,
  );
  return minor > 0 ? { ...balance, minor } : null;
}
