import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** No account gets two demands within the plan's gap. */
export const gap: Check = (_letter, { lastDemandDaysAgo: ago, gapDays }) => {
  if (ago === null || ago >= gapDays) return null;
  const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`;
  return { check: 'gap', blocking: true, ...texts.gap(when, gapDays), mend: 'open-account' };
};
