import { type Check, wordsOf } from './check.ts';
import { texts } from './texts.ts';

/** A reminder does not raise its voice. */
export const exclamation: Check = (letter) =>
  /[!！]/.test(wordsOf(letter))
    ? { check: 'exclamation', blocking: false, ...texts.exclamation, mend: { find: '!', write: '.' } }
    : null;
