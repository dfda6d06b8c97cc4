import type { Check } from './check.ts';

/** A text of the user's own that was last looked over under an older plan. */
export const oldTemplate: Check = ({ own }, { plan }) =>
  own && plan && own.policyVersion < plan.version
    ? {
        check: 'old-template',
        blocking: false,
        says: { code: 'old-template', name: own.name },
        mend: 'open-template',
      }
    : null;
