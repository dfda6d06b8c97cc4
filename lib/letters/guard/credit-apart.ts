import { sumsText } from '../letter-format.ts';
import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** A payment or credit on the account that this letter does not deduct. */
export const creditApart: Check = ({ demand, locale }, { creditApart: sums = [] }) =>
  demand && sums.length > 0
    ? {
        check: 'credit-apart',
        blocking: false,
        ...texts.creditApart(sumsText(sums, locale)),
        mend: 'open-account',
      }
    : null;
