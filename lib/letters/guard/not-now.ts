import { type Check, wordsOf } from './check.ts';

/** An invoice that is disputed, promised, paused or paid is asked for, or named in the words of a demand. */
export const notNow: Check = (letter, { notNow: held = [] }) => {
  if (!letter.demand) return null;
  const asked = held.find(({ key }) => letter.table.overdue.some((line) => line.key === key));
  if (asked)
    return {
      check: 'not-now',
      blocking: true,
      says: { code: 'not-now', number: asked.number, why: asked.why },
      mend: 'read-again',
    };
  const words = wordsOf(letter);
  const named = held.find(({ number }) => number.length > 2 && names(words, number));
  return named
    ? {
        check: 'not-now',
        blocking: true,
        says: { code: 'named-not-now', number: named.number, why: named.why },
        mend: 'edit-words',
      }
    : null;
};

/** INV-1 is not named by INV-10. */
function names(words: string, number: string): boolean {
  for (let at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + number.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
