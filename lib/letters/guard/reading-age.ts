import type { Check } from './check.ts';

/** Minutes after which a reading is worth repeating unless the user set another time. */
export const worthRepeating = 15;
/** Minutes after which nothing may be asked for on its strength. */
const tooOld = 24 * 60;

/** How old the amounts are. */
export const readingAge: Check = (_letter, { readingAgeMinutes: age, readingLimit, pageChanged }) => {
  const finding = { check: 'reading-age', mend: 'read-again' } as const;
  if (age === null) return { ...finding, blocking: false, says: { code: 'not-open' } };
  if (age >= tooOld) return { ...finding, blocking: true, says: { code: 'reading-old', minutes: age } };
  if (pageChanged) return { ...finding, blocking: false, says: { code: 'page-changed' } };
  return age >= (readingLimit ?? worthRepeating)
    ? { ...finding, blocking: false, says: { code: 'reading-old', minutes: age } }
    : null;
};
