import { describe, expect, it } from 'vitest';
import { daysToPayFromDue, daysToPayFromIssue } from '../../lib/numbers/days-to-pay.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { paidOnTime } from '../../lib/numbers/paid-on-time.ts';
import { cameByMonth, cameByWeek } from '../../lib/numbers/payments.ts';
import { promptPayers } from '../../lib/numbers/prompt-payers.ts';
import { euro, noon } from '../collect/make.ts';
import { on, paid } from './builders.ts';

const late = { paidOn: on('2026-04-10') };
const early = { paidOn: on('2026-03-27') };

describe('days to pay', () => {
  it('counts from the invoice date, or from the due date with early payments below nothing', () => {
    // 1 March to 10 April: 40 days; to 27 March: 26.
    expect(daysToPayFromIssue(paid(late, early)).value).toBe(33);
    expect(daysToPayFromDue(paid(late, early)).value).toBe(3);
  });
  it('passes over what has no such date, and says so of nothing', () => {
    expect(daysToPayFromDue(paid(late, { ...early, dueDate: null }))).toMatchObject({ value: 10, of: 1 });
    expect(daysToPayFromIssue([]).missing).toBe('no-paid-invoices');
  });
});

describe('the day of payment', () => {
  const seen = (from: string, to: string) => ({
    paidOn: null,
    openUntil: noon(on(from)),
    settledBy: noon(on(to)),
  });
  it('is taken from two readings at most a week apart', () => {
    expect(paid(seen('2026-04-03', '2026-04-10'))[0]?.on).toBe('2026-04-10');
    expect(paid(seen('2026-04-02', '2026-04-10'))).toEqual([]);
  });
  it('is not known of credit notes and voided invoices', () => {
    expect(paid({ status: 'void' }, { kind: 'credit-note' })).toEqual([]);
  });
});

describe('on time', () => {
  it('is by the due date, that day with it', () => {
    expect(paidOnTime(paid(late, early, { paidOn: on('2026-03-31') })).value).toBeCloseTo(2 / 3);
  });
  it('as a habit needs three payments', () => {
    const accounts = [
      { payments: 3, prompt: true },
      { payments: 9, prompt: false },
      { payments: 2, prompt: false },
    ];
    expect(promptPayers(accounts)).toMatchObject({ value: 0.5, of: 2 });
    expect(promptPayers([{ payments: 2, prompt: true }]).missing).toBe('no-paid-invoices');
  });
});

describe('what came', () => {
  const payments = paid(
    late,
    { paidOn: on('2026-04-06') },
    { paidOn: on('2025-04-30'), total: euro(5_000) },
    { total: null },
  );
  it('is added up by week, from Monday', () => {
    expect(cameByWeek(payments, oneCurrency('EUR')).get(on('2026-04-06'))).toEqual({
      minor: 20_000,
      count: 2,
    });
  });
  it('is added up by month of the year, all years together', () => {
    expect(cameByMonth(payments, oneCurrency('EUR')).get(4)).toEqual({ minor: 25_000, count: 3 });
    expect(cameByMonth(payments, oneCurrency('USD')).size).toBe(0);
  });
});
