import type { Check } from './check.ts';
import { move } from './move.ts';

/** No account gets two demands within the plan's gap. */
export const gap: Check = (_letter, facts) => {
  const { lastDemandDaysAgo: ago, gapDays } = facts;
  if (ago === null || ago >= gapDays) return null;
  return {
    check: 'gap',
    blocking: true,
    says: { code: 'gap', daysAgo: ago, gapDays },
    mend: move(facts, null, gapDays - ago),
  };
};
