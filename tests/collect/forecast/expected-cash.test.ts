import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCash, type Receivable } from '../../../lib/collect/forecast/expected-cash.ts';
import { createForecast } from '../../../lib/collect/forecast/forecast.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { on, today, weekly } from './make.ts';

const forecast = createForecast(
  [...weekly('prompt', Array(30).fill(0)), ...weekly('late', Array(30).fill(14))],
  [],
  today,
);
const owed = (account: string, minor: number, dueDate = on('2026-05-25'), currency = 'EUR'): Receivable => ({
  account,
  dueDate,
  amount: { minor, currency, basis: 'document' },
  promised: null,
});

describe('expected cash', () => {
  it('comes in the week in which the account is used to pay', () => {
    const weeks = expectedCash(forecast, [owed('prompt', 10_000), owed('late', 70_000)], 5, today);
    expect(weeks.map(({ from, to }) => `${from} ${to}`).slice(0, 2)).toEqual([
      '2026-05-20 2026-05-24',
      '2026-05-25 2026-05-31',
    ]);
    const expected = weeks.map(({ sums }) => sums[0]?.expected.minor ?? 0);
    expect(expected[1]).toBeGreaterThan(8_000);
    expect(expected.indexOf(Math.max(...expected))).toBe(3);
  });

  it('is a whole amount within its range, and the range within what is open', () => {
    const receivable = fc
      .record({
        account: fc.constantFrom('prompt', 'late', 'new'),
        minor: fc.integer({ min: -5_000, max: 900_000 }),
        due: fc.integer({ min: -400, max: 90 }),
      })
      .map(({ account, minor, due }) => owed(account, minor, addDays(today, due)));
    fc.assert(
      fc.property(fc.array(receivable, { maxLength: 15 }), (receivables) => {
        const open = receivables.reduce((sum, { amount }) => sum + Math.max(0, amount.minor), 0);
        const weeks = expectedCash(forecast, receivables, 8, today);
        const sums = weeks.flatMap((week) => week.sums);
        for (const { low, expected, high } of sums) {
          expect(Number.isInteger(expected.minor)).toBe(true);
          expect(low.minor).toBeGreaterThanOrEqual(0);
          expect(low.minor).toBeLessThanOrEqual(expected.minor);
          expect(high.minor).toBeGreaterThanOrEqual(expected.minor);
          expect(high.minor).toBeLessThanOrEqual(open);
        }
        expect(sums.reduce((sum, { expected }) => sum + expected.minor, 0)).toBeLessThanOrEqual(open + 8);
      }),
    );
  });

  it('is wider where one account owes all than where many owe parts', () => {
    const one = expectedCash(forecast, [owed('new', 100_000)], 2, today)[1]?.sums[0];
    const parts = Array.from({ length: 25 }, (_, at) => owed(`new ${at}`, 4_000));
    const many = expectedCash(forecast, parts, 2, today)[1]?.sums[0];
    const width = (sum: typeof one) => (sum ? sum.high.minor - sum.low.minor : 0);
    expect(width(many)).toBeLessThan(width(one) / 2);
  });

  it('never adds currencies, and expects nothing of credits', () => {
    const [week] = expectedCash(
      forecast,
      [owed('a', 100), owed('a', 100, today, 'USD'), owed('a', -500), owed('b', -900, today, 'GBP')],
      1,
      today,
    );
    expect(week?.sums.map(({ expected }) => expected.currency)).toEqual(['EUR', 'USD']);
  });

  it('expects a promise on its day, as far as the account keeps promises', () => {
    const promised = { ...owed('late', 100_000), promised: { day: on('2026-05-22'), chance: 0.9 } };
    const [week] = expectedCash(forecast, [promised], 1, today);
    expect(week?.sums[0]?.expected.minor).toBeGreaterThanOrEqual(90_000);
    expect(week?.sums[0]?.expected.minor).toBeLessThan(92_000);
  });
});
