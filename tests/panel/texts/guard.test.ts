import { describe, expect, test } from 'vitest';
import { isDay } from '../../../lib/domain/day.ts';
import type { Says } from '../../../lib/letters/guard/says.ts';
import { guardText as de } from '../../../lib/panel/texts/de/guard.ts';
import { guardText as en } from '../../../lib/panel/texts/en/guard.ts';

const since = '2026-05-03';
if (!isDay(since)) throw new Error('a day');

/** What a finding says, and how each language says it. */
const told: readonly (readonly [Says, english: string, german: string])[] = [
  [{ code: 'reading-old', minutes: 135 }, 'Read 2 hours ago', 'Gelesen vor 2 Stunden'],
  [{ code: 'reading-old', minutes: 1440 }, 'Read a day ago', 'Gelesen vor einem Tag'],
  [{ code: 'gap', daysAgo: 1, gapDays: 5 }, 'Last reminded yesterday', 'Zuletzt gestern gemahnt'],
  [
    { code: 'opt-out', channel: 'sms', since },
    'The customer wants no text messages',
    'Der Kunde möchte keine SMS',
  ],
  [
    { code: 'customer-language', theirs: 'fr', ours: 'en' },
    'This customer reads French',
    'Dieser Kunde liest Französisch',
  ],
  [
    { code: 'often', count: 3, days: 7, most: 3, source: 'ACCC' },
    '3 contacts in 7 days',
    '3 Kontakte in 7 Tagen',
  ],
];

describe('a finding in words', () => {
  test.each(told)('%o', (says, english, german) => {
    expect(en(says).title).toBe(english);
    expect(de(says).title).toBe(german);
  });

  test('names the day of a wish with its year', () => {
    const says: Says = { code: 'do-not-contact', since, reason: 'asked by phone' };
    expect(en(says).why).toBe('Since 3 May 2026: “asked by phone”.');
    expect(de(says).why).toBe('Seit dem 3. Mai 2026: „asked by phone“.');
  });
});
