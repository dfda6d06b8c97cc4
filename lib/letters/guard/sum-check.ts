import type { Check } from './check.ts';

/** The page's total and its rows disagree: drafting needs one yes a reading. */
export const sumCheck: Check = (_letter, { sumCheckFailed, sumCheckAccepted }) =>
  sumCheckFailed && !sumCheckAccepted
    ? { check: 'sum-check', blocking: true, says: { code: 'sum-check' }, mend: 'open-reading' }
    : null;
