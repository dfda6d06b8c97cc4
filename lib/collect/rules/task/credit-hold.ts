import { refused } from '../../decided.ts';
import { settingsEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** Over its limit and overdue for long: stopping deliveries is proposed, never done by itself. */
export const creditHold: TaskRule = (standing, plan, today) => {
  const { limit, oldestDays } = standing;
  if (!limit?.over || limit.onHold || (oldestDays ?? 0) < plan.creditHoldFromDays) return [];
  if (refused(standing, 'credit-hold')) return [];
  const over = { ...limit.headroom, minor: -limit.headroom.minor };
  return [
    taskOf(
      'credit-hold',
      `${limit.limit.minor}`,
      today,
      [
        {
          code: 'over-limit',
          balance: [limit.balance],
          limit: [limit.limit],
          over: [over],
          overdue: standing.overdueSum,
          evidence: settingsEvidence,
        },
      ],
      { decision: 'credit-hold', who: 'manager' },
    ),
  ];
};
