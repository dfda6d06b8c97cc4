import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDaysDelinquent } from '../../lib/numbers/average-days-delinquent.ts';
import { bestPossibleDso } from '../../lib/numbers/best-possible-dso.ts';
import { collectionEffectiveness } from '../../lib/numbers/cei.ts';
import { countbackDso } from '../../lib/numbers/countback-dso.ts';
import { dso } from '../../lib/numbers/dso.ts';
import { byRates, oneCurrency } from '../../lib/numbers/lens.ts';
import { daysIn, monthsBefore } from '../../lib/numbers/months.ts';
import { salesOf } from '../../lib/numbers/sales-of.ts';
import { on, receivables } from './builders.ts';

describe('DSO', () => {
  it('is what is open by the sales of a quarter, times its days', () => {
    // 450 ÷ 900 × 89 days.
    expect(dso(receivables(450, 300)).value).toBeCloseTo(44.5);
    expect(bestPossibleDso(receivables(450, 300)).value).toBeCloseTo(29.667, 3);
    expect(averageDaysDelinquent(receivables(450, 300)).value).toBeCloseTo(14.833, 3);
  });
  it('asks for sales: none, a month too few, or all of them nothing', () => {
    expect(dso(receivables(450, 300, [])).missing).toBe('no-sales');
    expect(dso(receivables(450, 300, [100, 100])).missing).toBe('no-sales');
    expect(dso(receivables(450, 300, [0, 0, 0])).missing).toBe('no-sales');
    expect(averageDaysDelinquent(receivables(450, 300, [])).missing).toBe('no-sales');
  });
  it('is 0 when all is paid, and negative when only credits are open', () => {
    expect(dso(receivables(0, 0)).value).toBe(0);
    expect(dso(receivables(-90, -90)).value).toBeLessThan(0);
  });
  it('does not change when an invoice is split: it only knows sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
        expect(dso(receivables(a + b, a)).value).toBe(dso(receivables(b + a, a)).value);
        const of = receivables(a + b, a);
        expect(averageDaysDelinquent(of).value).toBeCloseTo(
          (dso(of).value ?? 0) - (bestPossibleDso(of).value ?? 0),
        );
      }),
    );
  });
});

describe('DSO by counting back', () => {
  it('takes whole months newest first, and the last in part', () => {
    // April 300 (30 days), then 150 of March's 300: half of 31 days.
    expect(countbackDso(receivables(450, 0)).value).toBeCloseTo(30 + 15.5);
  });
  it('begins with the running month where its sales are given', () => {
    const of = receivables(350, 0);
    const withMay = { ...of, sales: new Map([...of.sales, ['2026-05', 200]]) };
    expect(countbackDso(withMay).value).toBeCloseTo(14 + 15);
  });
  it('says that sales are missing as soon as it runs out of them', () => {
    expect(countbackDso(receivables(1000, 0))).toMatchObject({ missing: 'no-sales', of: 3 });
  });
  it('is 0 of nothing open, and of credits only', () => {
    expect(countbackDso(receivables(0, 0)).value).toBe(0);
    expect(countbackDso(receivables(-5, 0)).value).toBe(0);
    expect(countbackDso(receivables(0, 0, [])).missing).toBe('no-sales');
  });
  it('counts 29 days for a February in a leap year', () => {
    expect(daysIn('2028-02')).toBe(29);
    const sales = new Map([['2028-02', 100]]);
    expect(countbackDso({ today: on('2028-03-05'), open: 100, current: 0, sales }).value).toBe(29);
    expect(monthsBefore(on('2028-03-31'), 3)).toEqual(['2028-02', '2028-01', '2027-12']);
  });
});

describe('collection effectiveness', () => {
  const period = { beginning: 200, sales: 300, ending: 150, endingCurrent: 100 };
  it('is what was collected by what could be', () => {
    // (200 + 300 − 150) ÷ (200 + 300 − 100)
    expect(collectionEffectiveness(period).value).toBeCloseTo(0.875);
  });
  it('is 1 when nothing past due is left', () => {
    expect(collectionEffectiveness({ ...period, ending: 100 }).value).toBe(1);
  });
  it('says what is missing', () => {
    expect(collectionEffectiveness(null).missing).toBe('no-month-ends');
    expect(collectionEffectiveness({ ...period, sales: null }).missing).toBe('no-sales');
    expect(collectionEffectiveness({ beginning: 0, sales: 0, ending: 0, endingCurrent: 0 }).missing).toBe(
      'no-open-invoices',
    );
  });
  it('is never above 1', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (beginning, sales, ending, endingCurrent) => {
        const { value } = collectionEffectiveness({ beginning, sales, ending, endingCurrent });
        if (value !== null) expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('sales', () => {
  const sales = [
    { month: '2026-04', currency: 'EUR', minor: 100 },
    { month: '2026-04', currency: 'USD', minor: 200 },
  ];
  it('of several currencies stay apart, or are added by the user’s rates', () => {
    expect(salesOf(sales, oneCurrency('USD')).get('2026-04')).toBe(200);
    const rates = { into: 'EUR', per: { USD: '0.5' }, asOf: on('2026-05-01') };
    expect(salesOf(sales, byRates(rates)).get('2026-04')).toBe(200);
  });
});
