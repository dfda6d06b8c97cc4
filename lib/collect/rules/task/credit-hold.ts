import { refused } from '../../decided.ts';
import { overLimit } from '../../trouble.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** Over its limit and overdue for long: stopping deliveries is proposed, never done by itself. */
export const creditHold: TaskRule = (standing, plan, today) => {
  const { limit, oldestDays } = standing;
  if (!limit?.over || limit.onHold || (oldestDays ?? 0) < plan.creditHoldFromDays) return [];
  if (refused(standing, 'credit-hold')) return [];
  return [
    taskOf('credit-hold', `${limit.limit.minor}`, today, overLimit(standing), {
      decision: 'credit-hold',
      who: 'manager',
    }),
  ];
};
