import { sumsText } from '../letter-format.ts';
import type { Check } from './check.ts';

/** A payment or credit on the account that this letter does not deduct. */
export const creditApart: Check = ({ demand, locale }, { creditApart: sums = [] }) =>
  demand && sums.length > 0
    ? {
        check: 'credit-apart',
        blocking: false,
        says: { code: 'credit-apart', amounts: sumsText(sums, locale) },
        mend: 'open-account',
      }
    : null;
