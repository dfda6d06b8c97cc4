import { addDays, type Day, dayOf } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';

/** An amount in so many parts that add up to it: all the same, the first ones a minor unit more where it does not divide. */
export function splitEvenly(total: Money, parts: number): readonly Money[] {
  const each = Math.floor(total.minor / parts);
  const rest = total.minor - each * parts;
  return Array.from({ length: parts }, (_, at) => ({ ...total, minor: each + (at < rest ? 1 : 0) }));
}

/**
 * The days of a plan: the first as given, then the chosen day of each month after it; in a month without that day, its
 * last.
 */
export function monthlyDays(first: Day, dayOfMonth: number, parts: number): readonly Day[] {
  const { year, month } = Temporal.PlainDate.from(first);
  const later = Array.from({ length: Math.max(0, parts - 1) }, (_, at) =>
    inMonth(year, month + at + 1, dayOfMonth),
  );
  return [first, ...later];
}

function inMonth(year: number, month: number, dayOfMonth: number): Day {
  const start = dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  if (!start) throw new Error('a month without a first day');
  const length = Temporal.PlainDate.from(start).daysInMonth;
  return addDays(start, Math.min(dayOfMonth, length) - 1);
}
