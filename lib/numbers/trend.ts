import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { FigureDay } from '../domain/figure-day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import type { Period } from './cei.ts';
import { lastDay, monthsBefore } from './months.ts';

export type TrendPoint = { readonly day: Day; readonly value: number };

export type Trend = {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** What it was a month ago, to within a week; null: not kept. */
  readonly monthAgo: TrendPoint | null;
  /** Days on which another version of the plan was in force for the first time. */
  readonly planChanged: readonly Day[];
};

/** How far from the day meant a kept day may lie. */
const near = 7;

/** A figure's course in one currency over the days kept, given in order. */
export function trendOf(days: readonly FigureDay[], id: FigureId, currency: string, today: Day): Trend {
  const points = days.flatMap(({ day, currencies }) => {
    const value = currencies.find((one) => one.currency === currency)?.values[id];
    return value === undefined ? [] : [{ day, value }];
  });
  const month = addDays(today, -30);
  const ago = points.filter(({ day }) => Math.abs(daysBetween(day, month)) <= near);
  return {
    points,
    monthAgo: ago.toSorted((a, b) => apart(a.day, month) - apart(b.day, month))[0] ?? null,
    planChanged: days.flatMap(({ day, policyVersion }, at) => {
      const before = days[at - 1];
      return before && before.policyVersion !== policyVersion ? [day] : [];
    }),
  };
}

/**
 * The last whole month from the days kept: what was open at its ends (each kept at most a week before the end meant), with
 * its sales. Null where a day is missing.
 */
export function lastMonthOf(
  days: readonly FigureDay[],
  currency: string,
  sales: ReadonlyMap<string, number>,
  today: Day,
): Period | null {
  const [month = '', before = ''] = monthsBefore(today, 2);
  const [start, end] = [endOf(days, before, currency), endOf(days, month, currency)];
  if (!start || !end) return null;
  return {
    beginning: start.open,
    sales: sales.get(month) ?? null,
    ending: end.open,
    endingCurrent: end.current,
  };
}

function endOf(days: readonly FigureDay[], month: string, currency: string) {
  const end = lastDay(month);
  const kept = days.findLast(({ day }) => day <= end && daysBetween(day, end) <= near);
  const values = kept?.currencies.find((one) => one.currency === currency)?.values;
  const [open, current] = [values?.open, values?.['not-due']];
  return open === undefined || current === undefined ? null : { open, current };
}

const apart = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
