import { addDays, type Day, day, daysBetween, weekday } from '../domain/day.ts';

/** The month of a day, `YYYY-MM`. */
export const monthOf = (of: Day): string => of.slice(0, 7);

const firstDay = (month: string): Day => day.parse(`${month}-01`);

export const lastDay = (month: string): Day => addDays(firstDay(month), daysIn(month) - 1);

/** The last so many whole months before the month of a day, newest first. */
export function monthsBefore(of: Day, count: number): readonly string[] {
  const months: string[] = [];
  for (let at = of; months.length < count; at = firstDay(months.at(-1) ?? ''))
    months.push(monthOf(addDays(firstDay(monthOf(at)), -1)));
  return months;
}

/** How many days a month has: 28 to 31. */
export function daysIn(month: string): number {
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
  return daysBetween(firstDay(month), firstDay(next));
}

/** A month so many months on. */
export const monthAfter = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** The weeks of a month, Monday first; null: a day of another month. */
export function weeksOf(month: string): readonly (readonly (Day | null)[])[] {
  const first = firstDay(month);
  const before = weekday(first) - 1;
  const days = daysIn(month);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const number = 7 * week + at - before;
      return number < 0 || number >= days ? null : addDays(first, number);
    }),
  );
}
