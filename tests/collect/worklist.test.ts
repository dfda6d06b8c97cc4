import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Account } from '../../lib/domain/account.ts';
import { addDays } from '../../lib/domain/day.ts';
import { type Money, sumByCurrency } from '../../lib/domain/money.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { account, chasedBefore, euro, invoice, reminder, today, undo } from './make.ts';
import { books, journals } from './random-books.ts';

const named = (name: string, days: number, balance: Money | null): Account =>
  account([invoice('A', days, balance)], { name, key: `name:${name}` });
const dollars = (minor: number): Money => ({ minor, currency: 'USD', basis: 'document' });
const order = (rows: ReturnType<typeof worklist>) => rows.map(({ standing }) => standing.account.name);

describe('the order of work', () => {
  test('due today by amount and days, then tasks, then days ahead, then the rest by name', () => {
    const rows = worklist(
      [
        named('Zeta, nothing', 5, euro(0)),
        named('Alpha, nothing', 5, euro(0)),
        named('Later', -20, euro(900)),
        named('Soon', 1, euro(100)),
        named('Unproven', 90, null),
        named('Small and old', 100, euro(1_000)),
        named('Large and new', 5, euro(100_000)),
      ],
      [],
      defaultPolicy,
      today,
    );
    expect(order(rows)).toEqual([
      'Large and new',
      'Small and old',
      'Unproven',
      'Soon',
      'Later',
      'Alpha, nothing',
      'Zeta, nothing',
    ]);
  });

  test('currencies interleave by rank: no amount is compared with one of another currency', () => {
    const rows = worklist(
      [
        named('Euro 1', 10, euro(500)),
        named('Euro 2', 10, euro(400)),
        named('Dollar 1', 10, dollars(9_000_000)),
        named('Dollar 2', 10, dollars(8_000_000)),
      ],
      [],
      defaultPolicy,
      today,
    );
    expect(order(rows)).toEqual(['Dollar 1', 'Euro 1', 'Dollar 2', 'Euro 2']);
  });

  test('entries reach their account, and book-wide ones every account', () => {
    const accounts = [named('One', 30, euro(100)), named('Two', 30, euro(100))];
    const journal = [
      chasedBefore('c', addDays(today, -9), [{ fromDays: 1, stage: 'first' }]),
      reminder('r', addDays(today, -1), 'second', ['A'], { account: 'name:Two' }),
    ];
    const actions = worklist(accounts, journal, defaultPolicy, today).map(({ standing, action }) => [
      standing.account.name,
      action.contact?.stage ?? null,
    ]);
    expect(actions).toEqual([
      ['One', 'second'],
      ['Two', null],
    ]);
  });

  test('an undo takes an entry back, whatever account it names', () => {
    const accounts = [named('One', 30, euro(100))];
    const entry = reminder('r', today, 'first', ['A'], { account: 'name:One' });
    const undone = worklist(
      accounts,
      [entry, { ...undo('u', today, 'r'), account: 'name:Two' }],
      defaultPolicy,
      today,
    );
    expect(undone).toEqual(worklist(accounts, [], defaultPolicy, today));
  });

  test('permuting accounts and journal changes nothing', () => {
    const many = fc.uniqueArray(fc.record({ name: fc.string({ maxLength: 3 }), invoices: books.any }), {
      selector: ({ name }) => name,
      maxLength: 8,
    });
    fc.assert(
      fc.property(many, journals, fc.array(fc.nat()), (list, journal, shuffle) => {
        const accounts = list.map(({ name, invoices }) =>
          account(invoices, { name: 'Same name', key: name }),
        );
        const entries = journal.map((entry, at) => ({
          ...entry,
          account: list[at % (list.length || 1)]?.name ?? '',
        }));
        const mixed = accounts
          .map((each, at) => ({ each, by: shuffle[at] ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ each }) => each);
        expect(worklist(mixed, entries.toReversed(), defaultPolicy, today)).toEqual(
          worklist(accounts, entries, defaultPolicy, today),
        );
      }),
    );
  });

  test('every account has one row, and its overdue sum is the sum of its lines', () => {
    fc.assert(
      fc.property(fc.array(books.any, { maxLength: 6 }), (list) => {
        const accounts = list.map((invoices, at) => account(invoices, { key: `k${at}` }));
        const rows = worklist(accounts, [], defaultPolicy, today);
        expect(rows.length).toBe(accounts.length);
        for (const { standing } of rows) {
          const lines = standing.overdue.flatMap(({ invoice: { balance } }) => (balance ? [balance] : []));
          expect(standing.overdueSum).toEqual(sumByCurrency(lines));
        }
      }),
    );
  });
});
