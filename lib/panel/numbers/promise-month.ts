import type { Day } from '../../domain/day.ts';
import { monthAfter, monthOf, weeksOf } from '../../numbers/months.ts';
import { isAwaited, type Promised, promisedDay } from '../../numbers/promise-calendar.ts';

/** A day of the calendar; `all: null` = nothing was promised for it. */
export type PromiseCell = {
  readonly day: Day;
  readonly of: readonly Promised[];
  readonly all: ReturnType<typeof promisedDay>;
};

export type PromiseMonth = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Monday first; null: a day of another month. */
  readonly weeks: readonly (readonly (PromiseCell | null)[])[];
  /** Days with promises, in order. */
  readonly days: readonly PromiseCell[];
  /** How many promises are in it. */
  readonly count: number;
};

/** The promises of a month, so many months from today's. */
export function promiseMonth(calendar: readonly Promised[], today: Day, months: number): PromiseMonth {
  const month = monthAfter(monthOf(today), months);
  const inMonth = Map.groupBy(calendar, ({ on }) => on);
  const weeks = weeksOf(month).map((week) =>
    week.map((day) => {
      const of = (day && inMonth.get(day)) ?? [];
      return day && { day, of, all: promisedDay(of) };
    }),
  );
  const days = weeks.flat().flatMap((cell) => (cell?.all ? [cell] : []));
  return { month, weeks, days, count: days.reduce((sum, { of }) => sum + of.length, 0) };
}

/** How many promises are awaited, and what is left of them in minor units. */
export function awaited(calendar: readonly Promised[]): { readonly count: number; readonly minor: number } {
  const of = calendar.filter(isAwaited);
  return { count: of.length, minor: of.reduce((sum, { minor }) => sum + minor, 0) };
}
