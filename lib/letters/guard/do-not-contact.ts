import type { Check } from './check.ts';

/** The customer is not to be contacted at all. */
export const doNotContact: Check = (_letter, { customer }) => {
  const asked = customer?.doNotContact;
  return asked
    ? {
        check: 'do-not-contact',
        blocking: true,
        says: { code: 'do-not-contact', ...asked },
        mend: 'open-account',
      }
    : null;
};
