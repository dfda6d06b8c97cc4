import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../lib/numbers/aging.ts';
import { amountOver, notDueAmount, openAmount, overdueAmount } from '../../lib/numbers/amounts.ts';
import { atRisk } from '../../lib/numbers/at-risk.ts';
import { averageDaysOverdue } from '../../lib/numbers/average-days-overdue.ts';
import { overdueShare } from '../../lib/numbers/overdue-share.ts';
import { item } from './builders.ts';

const usual = { by: 'due' as const, edges: [30, 60, 90] };
const book = [item(100, -5), item(200, 1), item(300, 30), item(50, 31), item(40, 75), item(10, 91)];
const items = fc.array(
  fc
    .record({
      euros: fc.integer({ min: -500, max: 5000 }),
      days: fc.option(fc.integer({ min: -60, max: 400 })),
    })
    .map(({ euros, days }) => item(euros, days)),
  { maxLength: 40 },
);

describe('aging', () => {
  it('puts day 0 into not due, day 1 to 30 into the first bucket and day 91 into the last', () => {
    const { buckets } = aging([...book, item(7, 0)], usual);
    expect(buckets.map(({ from, to, minor, count }) => [from, to, minor, count])).toEqual([
      [null, 0, 10_700, 2],
      [1, 30, 50_000, 2],
      [31, 60, 5_000, 1],
      [61, 90, 4_000, 1],
      [91, null, 1_000, 1],
    ]);
  });
  it('goes by the invoice date and by edges of one’s own', () => {
    const { buckets } = aging(book, { by: 'issue', edges: [45] });
    expect(buckets.map(({ minor }) => minor)).toEqual([0, 30_000, 40_000]);
  });
  it('names what has no date', () => {
    expect(aging([item(5, null)], usual).undated).toEqual({ minor: 500, count: 1 });
  });
  it('adds up to all that is open, in any order', () => {
    fc.assert(
      fc.property(items, (of) => {
        const { buckets, undated } = aging(of, usual);
        const sum = buckets.reduce((all, { minor }) => all + minor, undated.minor);
        expect(sum).toBe(of.reduce((all, { minor }) => all + minor, 0));
        expect(aging([...of].reverse(), usual)).toEqual({ buckets, undated });
      }),
    );
  });
});

describe('amounts', () => {
  it('tell what is open, overdue, not due and over 90 days', () => {
    const of = [...book, item(-30, 10)];
    expect(openAmount(of).value).toBe(67_000);
    expect(overdueAmount(of).value).toBe(60_000);
    expect(notDueAmount(of).value).toBe(7_000);
    expect(amountOver(of, 90).value).toBe(1_000);
  });
  it('are not shown of nothing', () => {
    expect(openAmount([])).toMatchObject({ value: null, missing: 'no-open-invoices' });
  });
});

describe('overdue share, average days overdue, share at risk', () => {
  it('are worked out as by hand', () => {
    expect(overdueShare(book).value).toBeCloseTo(600 / 700);
    expect(averageDaysOverdue(book).value).toBeCloseTo((1 + 30 + 31 + 75 + 91) / 5);
    expect(atRisk(book, 60).value).toBeCloseTo(2 / 6);
    expect(atRisk(book, 90).value).toBeCloseTo(1 / 6);
  });
  it('say what is missing: due dates, anything overdue, debts where there are credits only', () => {
    expect(overdueShare([item(5, null)]).missing).toBe('no-due-dates');
    expect(atRisk([item(5, null)], 60).missing).toBe('no-due-dates');
    expect(averageDaysOverdue([item(5, -3)]).missing).toBe('nothing-overdue');
    expect(overdueShare([item(-5, 20)]).missing).toBe('no-open-invoices');
  });
  it('lie within 0 and 1 and do not depend on the order', () => {
    fc.assert(
      fc.property(items, (of) => {
        for (const figure of [
          overdueShare,
          (all: typeof of) => atRisk(all, 60),
          (all: typeof of) => atRisk(all, 90),
        ]) {
          const { value } = figure(of);
          expect(figure([...of].reverse()).value ?? 0).toBeCloseTo(value ?? 0, 9);
          if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        }
      }),
    );
  });
  it('an invoice split in two with the same due date leaves the overdue share as it was', () => {
    expect(overdueShare([item(60, 5), item(40, 5), item(100, -1)])).toMatchObject({
      value: overdueShare([item(100, 5), item(100, -1)]).value,
    });
  });
});
