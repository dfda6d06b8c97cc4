import { describe, expect, test } from 'vitest';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { account, chasedBefore, euro, invoice, noon, reminder, today, undo } from './make.ts';

const standing = (invoices: Parameters<typeof account>[0], journal: readonly Activity[] = []) =>
  standingOf(account(invoices), journal, defaultPolicy, today);

const numbers = (lines: ReturnType<typeof standing>['overdue']) => lines.map(({ invoice }) => invoice.number);

describe('which pile an invoice is in', () => {
  test('the due date is day 0: overdue starts the day after', () => {
    const { overdue, notDue } = standing([invoice('A', 0, euro(100)), invoice('B', 1, euro(100))]);
    expect(numbers(overdue)).toEqual(['B']);
    expect(numbers(notDue)).toEqual(['A']);
  });

  test('paid, draft and void invoices and settled balances are not open', () => {
    const { balance, unclear } = standing([
      invoice('A', 9, euro(100), { status: 'paid' }),
      invoice('B', 9, euro(100), { status: 'draft' }),
      invoice('C', 9, null, { status: 'void' }),
      invoice('D', 9, euro(0)),
    ]);
    expect(balance).toEqual([]);
    expect(unclear).toEqual([]);
  });

  test('an amount that no letter may name is unclear: absent, converted, without currency or due date', () => {
    const { overdue, unclear, overdueSum } = standing([
      invoice('A', 9, null),
      invoice('B', 9, { minor: 100, currency: 'EUR', basis: 'company' }),
      invoice('C', 9, { minor: 100, currency: null, basis: 'document' }),
      invoice('D', 9, euro(100), { dueDate: null }),
      invoice('E', 9, euro(700)),
    ]);
    expect(numbers(overdue)).toEqual(['E']);
    expect(numbers(unclear).sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(overdueSum).toEqual([euro(700)]);
  });

  test('a derived balance counts', () => {
    const plain = invoice('A', 9, euro(100));
    const derived = { ...plain, source: { ...plain.source, balance: 'derived' as const } };
    expect(numbers(standing([derived]).overdue)).toEqual(['A']);
  });

  test('an invoice missing from a newer complete reading leaves the demand', () => {
    const gone = invoice('A', 9, euro(100), { missingSince: noon(today) });
    const { overdue, probablySettled, overdueSum } = standing([gone]);
    expect(overdue).toEqual([]);
    expect(numbers(probablySettled)).toEqual(['A']);
    expect(overdueSum).toEqual([]);
  });

  test('credits stand apart and are deducted from the balance, not from what is overdue', () => {
    const { overdueSum, balance, credits } = standing([
      invoice('A', 9, euro(1000)),
      invoice('B', -9, euro(500)),
      invoice('CN', 3, euro(-300)),
    ]);
    expect(overdueSum).toEqual([euro(1000)]);
    expect(balance).toEqual([euro(1200)]);
    expect(numbers(credits)).toEqual(['CN']);
  });

  test('currencies are never added', () => {
    const { overdueSum } = standing([
      invoice('A', 9, euro(1000)),
      invoice('B', 9, { minor: 5, currency: 'USD', basis: 'document' }),
    ]);
    expect(overdueSum).toEqual([euro(1000), { minor: 5, currency: 'USD', basis: 'document' }]);
  });
});

describe('what the journal says', () => {
  test('the day of an entry is the local day of its author', () => {
    const late = reminder('r', today, 'first', ['A'], { zone: 'Pacific/Auckland' });
    const { lastContact } = standing([invoice('A', 9, euro(100))], [late]);
    expect(lastContact?.on).toBe(addDays(today, 1));
  });

  test('entries of other accounts are passed over', () => {
    const other = reminder('r', today, 'first', ['A'], { account: 'name:Somebody Else' });
    expect(standing([invoice('A', 9, euro(100))], [other])).toMatchObject({
      lastContact: null,
      reached: null,
    });
  });

  test('a stage holds only while one of its invoices is open', () => {
    const journal = [reminder('r', addDays(today, -40), 'final', ['OLD'])];
    const { reached, remindersSent, lastContact } = standing([invoice('NEW', 9, euro(100))], journal);
    expect(reached).toBeNull();
    expect(remindersSent).toBe(0);
    expect(lastContact?.on).toBe(addDays(today, -40));
  });

  test('a reminder made elsewhere, that names no invoice, speaks for all that was due by then', () => {
    const journal = [reminder('r', addDays(today, -5), 'second', [], { by: 'elsewhere' })];
    const { overdue } = standing([invoice('A', 9, euro(100)), invoice('B', 2, euro(100))], journal);
    expect(overdue.map(({ reached }) => reached?.stage ?? null)).toEqual(['second', null]);
  });

  test('undo restores the standing exactly, whatever account the undo names', () => {
    const invoices = [invoice('A', 20, euro(100)), invoice('B', 4, euro(100))];
    const before = [reminder('r1', addDays(today, -9), 'first', ['A'])];
    const after = [...before, reminder('r2', today, 'second', ['A', 'B']), undo('u', today, 'r2')];
    expect(standing(invoices, after)).toEqual(standing(invoices, before));
  });

  test('"before Dunlin" gives the level of the age which the oldest invoice had on that day', () => {
    const journal = [
      chasedBefore('c', addDays(today, -10), [
        { fromDays: 1, stage: null },
        { fromDays: 10, stage: 'first' },
        { fromDays: 30, stage: 'second' },
      ]),
    ];
    const reached = (days: number) => standing([invoice('A', days, euro(100))], journal).reached;
    expect(reached(12)).toBeNull();
    expect(reached(25)).toMatchObject({ stage: 'first', on: null, beforeDunlin: true });
    expect(reached(45)).toMatchObject({ stage: 'second', on: null, beforeDunlin: true });
    expect(reached(8), 'not overdue on that day').toBeNull();
  });

  test('the newest answer about "before Dunlin" counts', () => {
    const journal = [
      chasedBefore('c2', addDays(today, -1), [{ fromDays: 0, stage: null }]),
      chasedBefore('c1', addDays(today, -2), [{ fromDays: 0, stage: 'final' }]),
    ];
    expect(standing([invoice('A', 20, euro(100))], journal).reached).toBeNull();
  });
});
