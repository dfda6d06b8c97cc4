import type { Day } from '../../domain/day.ts';
import { first, last } from './axis.ts';
import { rolled } from './clock.ts';
import { type Curve, stepBy, unpaidAfter } from './curve.ts';
import { dueStep, type Time } from './observe.ts';

/** When one open invoice will be paid, by what is known today. Chances are 0 … 1, days are calendar days. */
export type Outlook = {
  /** The day by which it is as likely paid as not. */
  readonly expected: Day;
  /** With `high`: eight in ten such invoices are paid on these days or between them (P10 to P90). */
  readonly low: Day;
  readonly high: Day;
  /** Paid after its due date. 1 once that has passed. */
  readonly late: number;
  /** Paid more than 30 days after its due date. */
  readonly over30: number;
  /** Days overdue still to come on average, counted from today, or from the due date while that is ahead. */
  readonly overdueDays: number;
};

/** How an account pays: when, and what a due date on a weekend means to it. */
export type Payer = { readonly curve: Curve; readonly friday: boolean };

/** An open invoice in steps from its due date. */
type Open = {
  readonly curve: Curve;
  readonly due: number;
  /** The last step at whose end it was still unpaid, and the chance that it came so far. */
  readonly now: number;
  readonly left: number;
};

function openAt({ curve, friday }: Payer, dueDate: Day, unpaidThrough: Day, time: Time): Open {
  const due = dueStep(dueDate, friday, time);
  const now = time.clock.stepUpTo(time.days.of(unpaidThrough)) - due;
  return { curve, due, now, left: unpaidAfter(curve, now) };
}

/** `unpaidThrough`: the last day at whose end it was still unpaid. `weekendRolls`: due on a weekend is due on Monday. */
export function outlookOf(
  payer: Payer,
  dueDate: Day,
  unpaidThrough: Day,
  weekendRolls: boolean,
  time: Time,
): Outlook {
  const { clock, days } = time;
  const open = openAt(payer, dueDate, unpaidThrough, time);
  const payBy = weekendRolls ? rolled(days.of(dueDate)) : days.of(dueDate);
  const dayAt = (step: number): Day => days.day(clock.numberAt(open.due + step));
  const chanceAfter = (number: number): number =>
    unpaidAfter(payer.curve, Math.max(open.now, clock.stepUpTo(number) - open.due)) / open.left;
  const [low, expected, high] = quantilesOf(open);
  return {
    expected: dayAt(expected),
    low: dayAt(low),
    high: dayAt(high),
    late: chanceAfter(payBy),
    over30: chanceAfter(payBy + 30),
    overdueDays: daysAfter(open, Math.max(payBy, days.of(unpaidThrough)), time),
  };
}

/** The chance that it is paid by the end of a day, given that it was not by the end of `unpaidThrough`. */
export function chancePaidBy(payer: Payer, dueDate: Day, day: Day, unpaidThrough: Day, time: Time): number {
  const { curve, due, now, left } = openAt(payer, dueDate, unpaidThrough, time);
  const then = Math.max(now, time.clock.stepUpTo(time.days.of(day)) - due);
  return 1 - unpaidAfter(curve, then) / left;
}

/** Habits change, and what was seen never holds all that comes: a little more than eight in ten holds eight in ten. */
const aim = 0.84;

/**
 * P10, median and P90. Where a single step holds much of the chance, P10 and P90 can be taken with it or without it:
 * of the four ranges that this leaves, the one nearest to `aim` is meant; one that holds too little counts as twice as
 * far off.
 */
function quantilesOf({ curve, now, left }: Open): readonly [number, number, number] {
  const [outerLow, middle, outerHigh] = [
    stepBy(curve, now, 0.1),
    stepBy(curve, now, 0.5),
    stepBy(curve, now, 0.9),
  ];
  let best: readonly [number, number, number] = [outerLow, middle, outerHigh];
  let nearest = Number.POSITIVE_INFINITY;
  for (const low of [outerLow, Math.min(outerLow + 1, middle)])
    for (const high of [outerHigh, Math.max(outerHigh - 1, middle)]) {
      const held = (unpaidAfter(curve, Math.max(now, low - 1)) - unpaidAfter(curve, high)) / left;
      const off = held < aim ? 2 * (aim - held) : held - aim;
      if (off < nearest - 1e-9) [best, nearest] = [[low, middle, high], off];
    }
  return best;
}

/** Sum of chance × calendar days from the day numbered `from`, over all steps after it. */
function daysAfter({ curve, due, now, left }: Open, from: number, { clock }: Time): number {
  const open = Math.max(now, clock.stepUpTo(from) - due);
  let sum = 0;
  let before = unpaidAfter(curve, open);
  for (let step = Math.max(open + 1, first); step <= last; step++) {
    const after = curve.unpaid[step - first] ?? 0;
    sum += (before - after) * (clock.numberAt(due + step) - from);
    before = after;
  }
  const end = Math.max(open, last);
  return (sum + before * (clock.numberAt(due + end) - from + clock.stride / curve.tail)) / left;
}
