import { addDays, type Day, day, daysBetween } from '../domain/day.ts';

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
