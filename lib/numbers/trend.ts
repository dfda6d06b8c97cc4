import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import type { Period } from './cei.ts';
import type { CourseDay } from './course.ts';
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

/** A figure's way over the days of a course. */
export function trendOf(course: readonly CourseDay[], id: FigureId, today: Day): Trend {
  const points = course.flatMap(({ day, values }) => {
    const value = values[id];
    return value === undefined ? [] : [{ day, value }];
  });
  const month = addDays(today, -30);
  const ago = points.filter(({ day }) => apart(day, month) <= near);
  return {
    points,
    monthAgo: ago.toSorted((a, b) => apart(a.day, month) - apart(b.day, month))[0] ?? null,
    planChanged: course.flatMap(({ day, policyVersion }, at) => {
      const before = course[at - 1];
      return before && before.policyVersion !== policyVersion ? [day] : [];
    }),
  };
}

/**
 * The last whole month of a course: what was open at its ends (each kept at most a week before the end meant), with its
 * sales. Null where a day is missing.
 */
export function lastMonthOf(
  course: readonly CourseDay[],
  sales: ReadonlyMap<string, number>,
  today: Day,
): Period | null {
  const [month = '', before = ''] = monthsBefore(today, 2);
  const [start, end] = [endOf(course, before), endOf(course, month)];
  if (!start || !end) return null;
  return {
    beginning: start.open,
    sales: sales.get(month) ?? null,
    ending: end.open,
    endingCurrent: end.current,
  };
}

function endOf(course: readonly CourseDay[], month: string) {
  const end = lastDay(month);
  const values = course.findLast(({ day }) => day <= end && daysBetween(day, end) <= near)?.values;
  const [open, current] = [values?.open, values?.['not-due']];
  return open === undefined || current === undefined ? null : { open, current };
}

const apart = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));
