import type { Check } from './check.ts';

/** Open invoices of the account that this letter cannot name. */
export const leftOut: Check = (_letter, { leftOut: count = 0 }) =>
  count > 0
    ? { check: 'left-out', blocking: false, says: { code: 'left-out', count }, mend: 'open-reading' }
    : null;
