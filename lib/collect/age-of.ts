import { addDays, type Day, daysBetween, weekday } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';

/**
 * The day on which an invoice falls due as the plan counts: a Saturday or Sunday is the Monday after, unless the plan
 * takes due dates as they stand.
 */
export function countedDue(dueDate: Day, { weekend }: Policy): Day {
  const on = weekday(dueDate);
  return weekend === 'as-is' || on < 6 ? dueDate : addDays(dueDate, 8 - on);
}

/** Days past due as the plan counts them; day 0 = the due date. */
export const ageOf = (dueDate: Day, today: Day, policy: Policy): number =>
  daysBetween(countedDue(dueDate, policy), today);
