import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import { first, last } from './axis.ts';
import { type Clock, isWeekend } from './clock.ts';
import { type Curve, stepBy, unpaidAfter } from './curve.ts';

/** When one open invoice will be paid, by what is known today. Chances are 0 … 1, days are calendar days. */
export type Outlook = {
  /** The day by which it is as likely paid as not. */
  readonly expected: Day;
  /** With it `high`: eight in ten such invoices are paid on these days or between them (P10 to P90). */
  readonly low: Day;
  readonly high: Day;
  /** Paid after its due date. 1 once that has passed. */
  readonly late: number;
  /** Paid more than 30 days after its due date. */
  readonly over30: number;
  /** Days overdue still to come on average, counted from today, or from the due date while that is ahead. */
  readonly overdueDays: number;
};

export type OutlookOptions = {
  /** The last day at whose end it was still unpaid. */
  readonly unpaidThrough: Day;
  /** A due date on a weekend is met on Monday. */
  readonly weekendRolls: boolean;
};

export function outlookOf(curve: Curve, dueDate: Day, clock: Clock, options: OutlookOptions): Outlook {
  const due = clock.stepOf(dueDate);
  const payBy = options.weekendRolls ? rolled(dueDate) : dueDate;
  const now = clock.stepUpTo(options.unpaidThrough) - due;
  const left = unpaidAfter(curve, now);
  const chanceAfter = (day: Day): number =>
    unpaidAfter(curve, Math.max(now, clock.stepUpTo(day) - due)) / left;
  const [low, high] = rangeOf(curve, now, left);
  const isPast = daysBetween(payBy, options.unpaidThrough) > 0;
  return {
    expected: clock.dayOf(due + stepBy(curve, now, 0.5)),
    low: clock.dayOf(due + low),
    high: clock.dayOf(due + high),
    late: chanceAfter(payBy),
    over30: chanceAfter(addDays(payBy, 30)),
    overdueDays: daysAfter(curve, isPast ? options.unpaidThrough : payBy, now, due, clock) / left,
  };
}

/** The chance that it is paid by the end of a day, given that it was not by the end of `unpaidThrough`. */
export function chancePaidBy(curve: Curve, dueDate: Day, day: Day, unpaidThrough: Day, clock: Clock): number {
  const due = clock.stepOf(dueDate);
  const now = clock.stepUpTo(unpaidThrough) - due;
  const then = Math.max(now, clock.stepUpTo(day) - due);
  return 1 - unpaidAfter(curve, then) / unpaidAfter(curve, now);
}

/** The Monday after a Saturday or Sunday. */
const rolled = (day: Day): Day => (isWeekend(day) ? rolled(addDays(day, 1)) : day);

/**
 * Where a single step holds much of the chance, P10 and P90 can be taken with it or without it. Of the four ranges
 * that this leaves, the one nearest to eight in ten is meant; one that holds too little counts as twice as far off.
 */
function rangeOf(curve: Curve, now: number, left: number): readonly [number, number] {
  const [outerLow, middle, outerHigh] = [0.1, 0.5, 0.9].map((part) => stepBy(curve, now, part));
  const lowEnd = outerLow ?? now + 1;
  const highEnd = outerHigh ?? lowEnd;
  const center = middle ?? lowEnd;
  let best: readonly [number, number] = [lowEnd, highEnd];
  let nearest = Number.POSITIVE_INFINITY;
  for (const low of [lowEnd, Math.min(lowEnd + 1, center)])
    for (const high of [highEnd, Math.max(highEnd - 1, center)]) {
      const held = (unpaidAfter(curve, Math.max(now, low - 1)) - unpaidAfter(curve, high)) / left;
      const off = held < 0.8 ? 2 * (0.8 - held) : held - 0.8;
      if (off < nearest - 1e-9) [best, nearest] = [[low, high], off];
    }
  return best;
}

/** Sum of chance × days from `from`, over all steps after it; not yet divided by what was left. */
function daysAfter(curve: Curve, from: Day, now: number, due: number, clock: Clock): number {
  const open = Math.max(now, clock.stepUpTo(from) - due);
  const start = clock.serialOf(from);
  let sum = 0;
  let before = unpaidAfter(curve, open);
  for (let step = Math.max(open + 1, first); step <= last; step++) {
    const after = curve.unpaid[step - first] ?? 0;
    sum += (before - after) * (clock.serialAt(due + step) - start);
    before = after;
  }
  const end = Math.max(open, last);
  return sum + before * (clock.serialAt(due + end) - start + clock.stride / curve.tail);
}
