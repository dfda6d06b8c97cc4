import type { Check } from './check.ts';

/** The customer's country allows only so many contacts in so many days; this one would be one more. */
export const often: Check = (_letter, { rule, contacts = [] }) => {
  for (const { channels, most, days } of rule?.limits ?? []) {
    // A written message is no call: a limit of calls says nothing about it.
    if (channels === 'calls') continue;
    const count = contacts.filter(({ daysAgo }) => daysAgo < days).length;
    if (count >= most)
      return {
        check: 'often',
        blocking: true,
        says: { code: 'often', count, days, most, source: rule?.source ?? '' },
        mend: 'put-off',
      };
  }
  return null;
};
