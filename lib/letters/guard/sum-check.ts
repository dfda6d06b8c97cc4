import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** The page's total and its rows disagree: drafting needs one yes a reading. */
export const sumCheck: Check = (_letter, { sumCheckFailed, sumCheckAccepted }) =>
  sumCheckFailed && !sumCheckAccepted
    ? { check: 'sum-check', blocking: true, ...texts.sumCheck, mend: 'open-reading' }
    : null;
