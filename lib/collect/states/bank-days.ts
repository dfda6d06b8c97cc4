import { addDays, type Day, weekday } from '../../domain/day.ts';

/** The day so many bank days (Monday to Friday) after another; 0 = the day itself. */
export function addBankDays(start: Day, days: number): Day {
  let at = start;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (weekday(at) <= 5) left -= 1;
  }
  return at;
}
