import { describe, expect, test } from 'vitest';
import { bookFacts, nothingKnown } from '../../lib/collect/book-facts.ts';
import { expectedCash } from '../../lib/collect/cash.ts';
import { planEffect } from '../../lib/collect/plan-effect.ts';
import { warningsOf } from '../../lib/collect/warnings.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { daysBetween, weekday } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { defaultPolicy, type Policy } from '../../lib/domain/policy.ts';
import { filterRows, sortRows } from '../../lib/panel/pick-rows.ts';
import { ago, entry, paid, settings, stood } from './entries.ts';
import { account, euro, invoice, today } from './make.ts';

const named = (name: string, days: number, balance: Money): Account =>
  account([invoice(name, days, balance)], { name, key: `name:${name}` });
const rowsOf = (accounts: readonly Account[], journal: readonly Activity[] = [], policy = defaultPolicy) =>
  worklist(accounts, journal, policy, today);
const names = (rows: ReturnType<typeof rowsOf>) => rows.map(({ standing }) => standing.account.name);

describe('what a change of the plan moves', () => {
  const accounts = [
    named('A', 4, euro(100_000)),
    named('B', 4, euro(100_000)),
    named('C', 40, euro(100_000)),
  ];

  test('is counted by account and by step', () => {
    const stages = defaultPolicy.stages.map((stage) => (stage.id === 'first' ? { ...stage, day: 5 } : stage));
    const later: Policy = { ...defaultPolicy, stages };
    const effect = planEffect(rowsOf(accounts), rowsOf(accounts, [], later));
    expect(effect.moved.map(({ name }) => name).sort()).toEqual(['A', 'B']);
    expect(effect.at.get('first')).toEqual({ before: 3, after: 1 });
    expect(planEffect(rowsOf(accounts), rowsOf(accounts)).moved).toEqual([]);
  });
});

describe('early warnings', () => {
  test('each by its stated test', () => {
    const limit = new Map([['name:Limit', settings({ account: 'name:Limit', creditLimit: euro(100) })]]);
    const habit = [1, 2, 3, 4, 5, 6].map((n) => paid(`P${n}`, ago(30 * n), 0, { account: 'name:Habit' }));
    const broken = named('Broken', 30, euro(100_000));
    const rows = worklist(
      [
        named('Limit', 10, euro(50_000)),
        named('Habit', 20, euro(50_000)),
        named('Sixty', 62, euro(50_000)),
        named('Key', 3, euro(2_000_000)),
        named('Fine', 5, euro(50_000)),
        broken,
      ],
      [
        entry('promise', ago(15), {
          account: 'name:Broken',
          date: ago(10),
          invoices: stood(broken.invoices),
        }),
      ],
      defaultPolicy,
      today,
      { settled: habit, settings: limit, rates: null },
    );
    const found = warningsOf(rows).map(({ name, kind }) => `${name} ${kind}`);
    expect(found.sort()).toEqual([
      'Broken promise-broken',
      'Habit behaviour',
      'Key key-overdue',
      'Limit over-limit',
      'Sixty crossing-60',
    ]);
  });
});

describe('expected cash', () => {
  test('by week from today, with a range around it; all of it comes or is expected later', () => {
    const accounts = [named('A', 4, euro(100_000)), named('B', -20, euro(300_000))];
    const [cash, ...others] = expectedCash(
      rowsOf(accounts),
      bookFacts(accounts, nothingKnown, today).forecast,
      today,
    );
    if (!cash) throw new Error('no cash');
    expect(others).toEqual([]);
    expect(cash.weeks[0]?.from).toBe(today);
    for (const [at, { from, low, likely, high }] of cash.weeks.entries()) {
      expect(low).toBeLessThanOrEqual(likely);
      expect(high).toBeGreaterThanOrEqual(likely);
      if (at > 0) expect(weekday(from)).toBe(1);
      if (at > 1) expect(daysBetween(cash.weeks[at - 1]?.from ?? from, from)).toBe(7);
    }
    const sum = cash.weeks.reduce((all, { likely }) => all + likely, cash.later);
    expect(Math.abs(sum - 400_000)).toBeLessThanOrEqual(cash.weeks.length + 1);
  });
});

describe('filters and plain sorts', () => {
  const dollars: Money = { minor: 900_000, currency: 'USD', basis: 'document' };
  const accounts = [
    named('Zeta', 50, euro(100)),
    named('Alpha', 5, euro(900_000)),
    named('Mid', 20, dollars),
  ];
  const rows = rowsOf(accounts, [
    entry('dispute', ago(1), {
      account: 'name:Mid',
      lines: [{ invoice: 'invoice:Mid', amount: null }],
    }),
  ]);

  test('oldest, largest of each currency, name', () => {
    expect(names(sortRows(rows, 'oldest'))).toEqual(['Zeta', 'Mid', 'Alpha']);
    expect(names(sortRows(rows, 'largest'))).toEqual(['Alpha', 'Zeta', 'Mid']);
    expect(names(sortRows(rows, 'name'))).toEqual(['Alpha', 'Mid', 'Zeta']);
    expect(sortRows(rows, 'work')).toBe(rows);
  });

  test('stage, disputed, currency, segment, mine', () => {
    expect(names(filterRows(rows, { by: 'disputed' }, ''))).toEqual(['Mid']);
    expect(names(filterRows(rows, { by: 'currency', currency: 'USD' }, ''))).toEqual(['Mid']);
    expect(names(filterRows(rows, { by: 'stage', stage: 'first' }, '')).sort()).toEqual(['Alpha', 'Zeta']);
    expect(filterRows(rows, { by: 'segment', segment: 'new' }, '').length).toBe(3);
    expect(filterRows(rows, { by: 'mine' }, 'Mia').length).toBe(3);
    expect(filterRows(rows, { by: 'over-limit' }, '').length).toBe(0);
    expect(filterRows(rows, { by: 'promise-due' }, '').length).toBe(0);
  });
});
