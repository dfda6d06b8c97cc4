import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../../lib/domain/day.ts';
import { monthlyDays, splitEvenly } from '../../../lib/panel/journal/split-plan.ts';

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text);
  return text;
};

test('parts add up to the whole, and differ by one minor unit at most', () => {
  const total = fc.integer({ min: 1, max: 9_000_000_000 });
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 120 }), (minor, parts) => {
      const split = splitEvenly({ minor, currency: 'EUR', basis: 'document' }, parts).map((one) => one.minor);
      expect(split.reduce((a, b) => a + b, 0)).toBe(minor);
      expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the chosen day of each month; in a short month its last; over the turn of the year', () => {
  expect(monthlyDays(day('2026-11-10'), 31, 5)).toEqual([
    '2026-11-10',
    '2026-12-31',
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
  ]);
});
