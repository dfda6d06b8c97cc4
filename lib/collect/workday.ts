import { addDays, type Day, weekday } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';

/** Whether customers are contacted on this day of the week. */
export const isWorkday = (day: Day, { weekdays }: Policy): boolean => weekdays.includes(weekday(day));

/** The day itself where customers are contacted on it, else the next such day. */
export function workdayFrom(day: Day, policy: Policy): Day {
  let at = day;
  for (let tries = 0; tries < 7 && !isWorkday(at, policy); tries += 1) at = addDays(at, 1);
  return at;
}
