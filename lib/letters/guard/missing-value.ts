import { missingMarks } from '../values.ts';
import { type Check, wordsOf } from './check.ts';

/** A place in the text for which no value is known. */
export const missingValue: Check = (letter) => {
  const names = new Set([...wordsOf(letter).matchAll(missingMarks)].map(([, name]) => name ?? ''));
  if (names.size === 0) return null;
  return {
    check: 'missing-value',
    blocking: true,
    says: { code: 'missing-value', names: [...names].join(', ') },
    mend: 'edit-words',
  };
};
