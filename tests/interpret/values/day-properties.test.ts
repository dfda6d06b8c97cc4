import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isDay } from '../../../lib/domain/day.ts';
import { inferDateOrder } from '../../../lib/interpret/dates/infer-order.ts';
import { readDay } from '../../../lib/interpret/dates/read-day.ts';
import { locales } from './locales.ts';

const start = '2026-04-20';
if (!isDay(start)) throw new Error(start);
const today: Day = start;
const page = { today, loadedOn: today };
const days = fc.array(
  fc.integer({ min: -1400, max: 400 }).map((offset) => addDays(today, offset)),
  {
    minLength: 1,
    maxLength: 15,
  },
);

/** Every day is read back, or withheld where the texts leave the order open; never another day. */
function expectReadBack(
  texts: readonly string[],
  of: readonly Day[],
  mayWithhold: boolean,
  lang: string | null = null,
): void {
  const order = inferDateOrder(texts, { lang: null, today });
  texts.forEach((text, at) => {
    const read = readDay(text, order, { ...page, lang });
    if (read.kind === 'ambiguous' && mayWithhold) {
      expect(read.days, text).toContain(of[at]);
      return;
    }
    expect(read, text).toEqual({ kind: 'day', day: of[at], relative: false });
  });
}

/** Languages whose month or weekday is no word of its own, or that no list of names here holds. */
const unnamed = new Set([
  'he',
  'vi',
  'az',
  'sq',
  'km',
  'eu',
  'my',
  'ur',
  'gu',
  'mr',
  'ne',
  'am',
  'bn',
  'th',
  'ga',
  'cy',
]);

describe('format then read gives the same day', () => {
  test.each(locales)('in %s', (locale) => {
    const tag = `${locale}-u-ca-gregory`;
    const styles = unnamed.has(locale)
      ? (['short'] as const)
      : (['short', 'medium', 'long', 'full'] as const);
    const formats = styles.map((dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }));
    fc.assert(
      fc.property(days, (some) => {
        for (const format of formats) {
          const texts = some.map((day) => format.format(Date.parse(`${day}T00:00:00Z`)));
          expectReadBack(texts, some, true, locale);
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['d/m/y', '/'],
    ['m/d/y', '/'],
    ['d-m-y', '-'],
    ['m-d-y', '-'],
    ['d.m.y', '.'],
    ['y-m-d', '-'],
    ['y/m/d', '/'],
    ['d m y', ' '],
  ])('as %s, with years of four digits and of two', (pattern, mark) => {
    fc.assert(
      fc.property(days, fc.boolean(), fc.boolean(), (some, short, padded) => {
        const texts = some.map((day) => {
          const [year = '', month = '', date = ''] = day.split('-');
          const number = (text: string) => (padded ? text : String(Number(text)));
          const parts = { y: short ? year.slice(2) : year, m: number(month), d: number(date) };
          return pattern
            .split(mark)
            .map((part) => (part === 'y' ? parts.y : part === 'm' ? parts.m : parts.d))
            .join(mark);
        });
        expectReadBack(texts, some, short || (pattern !== 'd.m.y' && !pattern.startsWith('y')));
      }),
      { numRuns: 200 },
    );
  });

  test('withholds no day of a column where one part is above twelve', () => {
    const found = inferDateOrder(['25/04/2026', '03/04/2026'], { lang: null, today });
    expect(readDay('03/04/2026', found, page)).toMatchObject({ day: '2026-04-03' });
  });
});

describe('ambiguous dates', () => {
  test('never give a value', () => {
    const small = fc.integer({ min: 1, max: 12 });
    const pairs = fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('/', '-'), (some, mark) => {
        const texts = some.map(([a, b]) => `${a}${mark}${b}${mark}2026`);
        const order = inferDateOrder(texts, { lang: 'en-GB', today });
        some.forEach(([a, b], at) => {
          expect(readDay(texts[at] ?? '', order, page).kind).toBe(a === b ? 'day' : 'ambiguous');
        });
      }),
    );
  });
});
