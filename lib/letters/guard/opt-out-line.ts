import { optOutLines, speaksOfOptingOut } from '../opt-out-line.ts';
import type { GuardWay } from './check.ts';
import { type Check, wordsOf } from './check.ts';

const written: ReadonlySet<GuardWay> = new Set(['mail', 'file', 'copy', 'page', 'sms']);

/** Where a country asks for it, every mail and text says how to have no more of them. */
export const optOutLine: Check = (letter, { rule, by = 'mail' }) =>
  rule?.optOutLine && written.has(by) && !speaksOfOptingOut(wordsOf(letter))
    ? {
        check: 'opt-out-line',
        blocking: true,
        says: { code: 'opt-out-line', source: rule.source },
        mend: { add: optOutLines[letter.wording.language] },
      }
    : null;
