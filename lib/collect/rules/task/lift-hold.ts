import { refused } from '../../decided.ts';
import { settingsEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** Back within its limit: lifting the hold is proposed. */
export const liftHold: TaskRule = (standing, _plan, today) => {
  const { limit } = standing;
  if (!limit?.onHold || limit.over || refused(standing, 'lift-hold')) return [];
  return [
    taskOf(
      'lift-hold',
      `${limit.limit.minor}`,
      today,
      [
        {
          code: 'within-limit',
          balance: [limit.balance],
          limit: [limit.limit],
          headroom: [limit.headroom],
          evidence: settingsEvidence,
        },
      ],
      { decision: 'lift-hold', who: 'manager' },
    ),
  ];
};
