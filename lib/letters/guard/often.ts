import type { Check } from './check.ts';
import { reached } from './limit-count.ts';
import { move } from './move.ts';

/** The customer's country allows only so many contacts in so many days; this one would be one more. */
export const often: Check = (_letter, facts) => {
  const { rule, contacts = [] } = facts;
  for (const limit of rule?.limits ?? []) {
    // A written message is no call: a limit of calls or conversations says nothing about it.
    const over = limit.channels === 'all' ? reached(limit, contacts) : null;
    if (over)
      return {
        check: 'often',
        blocking: true,
        says: {
          code: 'often',
          count: over.count,
          days: limit.days,
          most: limit.most,
          source: rule?.source ?? '',
        },
        mend: move(facts, null, over.freeIn),
      };
  }
  return null;
};
