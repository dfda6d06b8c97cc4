import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** Minutes after which a reading is worth repeating, and after which nothing may be asked for on its strength. */
const worthRepeating = 15;
const tooOld = 24 * 60;

/** How old the amounts are. */
export const readingAge: Check = (_letter, { readingAgeMinutes: age, pageChanged }) => {
  const finding = { check: 'reading-age', mend: 'read-again' } as const;
  if (age === null) return { ...finding, blocking: false, ...texts.notOpen };
  if (age >= tooOld) return { ...finding, blocking: true, ...texts.readingOld(ageText(age)) };
  if (pageChanged) return { ...finding, blocking: false, ...texts.pageChanged };
  return age >= worthRepeating ? { ...finding, blocking: false, ...texts.readingOld(ageText(age)) } : null;
};

function ageText(minutes: number): string {
  const days = Math.floor(minutes / tooOld);
  if (days > 0) return days === 1 ? 'a day ago' : `${days} days ago`;
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
  return `${Math.floor(minutes)} minutes ago`;
}
