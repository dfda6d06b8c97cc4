import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedCash } from '../../lib/collect/cash.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { ago, entry, stood } from './entries.ts';
import { account, euro, invoice, today } from './make.ts';

const owing = (name: string, ...amounts: readonly Money[]) =>
  account(
    amounts.map((amount, at) => invoice(`${name}${at}`, 4, amount)),
    { name, key: `name:${name}` },
  );
/** A quarter of everything comes in the first week (today is a Thursday), half by the end of the second, and no more. */
const quarters = {
  paidBy: (_account: string, _due: Day, by: Day) => (by <= addDays(today, 3) ? 0.25 : 0.5),
};
const cashOf = (accounts: Parameters<typeof worklist>[0], journal: readonly Activity[] = []) =>
  expectedCash(worklist(accounts, journal, defaultPolicy, today), quarters, today, 2);

describe('expected cash, by hand', () => {
  test('invoices of one customer are paid together: 35.00 ± 1.2816 × 140.00 × √(¼ × ¾)', () => {
    const [cash] = cashOf([owing('A', euro(10_000), euro(4_000))]);
    expect(cash).toEqual({
      currency: 'EUR',
      later: 7_000,
      weeks: [
        { from: today, likely: 3_500, low: 0, high: 11_269 },
        { from: addDays(today, 4), likely: 3_500, low: 0, high: 11_269 },
      ],
    });
  });

  test('customers pay each by himself: 35.00 ± 1.2816 × √(100.00² + 40.00²) × √(¼ × ¾)', () => {
    const [cash] = cashOf([owing('A', euro(10_000)), owing('B', euro(4_000))]);
    expect(cash?.weeks[0]).toEqual({ from: today, likely: 3_500, low: 0, high: 9_477 });
  });

  test('a promise counts on its day with 7 in 10; else it is as usual', () => {
    const promised = owing('A', euro(10_000));
    const promise = entry('promise', ago(1), {
      account: promised.key,
      date: addDays(today, 5),
      invoices: stood(promised.invoices),
    });
    // 0.3 × 0.25 = 0.075 of 100.00 this week, 0.7 + 0.3 × 0.25 = 0.775 in the next, 0.15 later.
    const [cash] = cashOf([promised], [promise]);
    expect([cash?.weeks.map(({ likely }) => likely), cash?.later]).toEqual([[750, 7_750], 1_500]);
  });

  test('currencies stand apart, and of credits nothing is expected', () => {
    const dollars: Money = { minor: 8_000, currency: 'USD', basis: 'document' };
    const found = cashOf([owing('A', euro(10_000), dollars, euro(-5_000))]);
    expect(found.map(({ currency, weeks }) => [currency, weeks[0]?.likely])).toEqual([
      ['EUR', 2_500],
      ['USD', 2_000],
    ]);
  });

  test('whatever is owed, each week lies in its range, the range in what is open, and all of it comes or is expected later', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 5 }), (owed) => {
        const accounts = owed.map((one, at) => owing(`C${at}`, ...one.map(euro)));
        const open = owed.flat().reduce((sum, one) => sum + one, 0);
        const [cash] = cashOf(accounts);
        for (const { likely, low, high } of cash?.weeks ?? []) {
          expect(0 <= low && low <= likely && likely <= high && high <= open).toBe(true);
        }
        const sum = cash?.weeks.reduce((all, { likely }) => all + likely, cash.later) ?? 0;
        expect(Math.abs(sum - open)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
