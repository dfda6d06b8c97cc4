import { type Check, wordsOf } from './check.ts';

/** A reminder does not raise its voice. */
export const exclamation: Check = (letter) =>
  /[!！]/.test(wordsOf(letter))
    ? {
        check: 'exclamation',
        blocking: false,
        says: { code: 'exclamation' },
        mend: { find: '!', write: '.' },
      }
    : null;
