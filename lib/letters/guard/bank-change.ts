import { waysDigest } from '../ways-digest.ts';
import type { Check } from './check.ts';

/** The ways to pay are other ones than in the last letter: a mistake, or somebody else's account. */
export const bankChange: Check = (letter, { sender, lastWays }) =>
  sender && lastWays && letter.demand && waysDigest(sender.waysToPay) !== lastWays
    ? { check: 'bank-change', blocking: true, says: { code: 'bank-change' }, mend: 'ask-sender' }
    : null;
