import type { Check } from './check.ts';

/** No account gets two demands within the plan's gap. */
export const gap: Check = (_letter, { lastDemandDaysAgo: ago, gapDays }) => {
  if (ago === null || ago >= gapDays) return null;
  return { check: 'gap', blocking: true, says: { code: 'gap', daysAgo: ago, gapDays }, mend: 'open-account' };
};
