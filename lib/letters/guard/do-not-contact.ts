import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** The customer is not to be contacted at all. */
export const doNotContact: Check = (_letter, { customer }) => {
  const asked = customer?.doNotContact;
  return asked
    ? {
        check: 'do-not-contact',
        blocking: true,
        ...texts.doNotContact(asked.since, asked.reason),
        mend: null,
      }
    : null;
};
