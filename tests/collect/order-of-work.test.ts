import { describe, expect, test } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import type { Rates } from '../../lib/domain/rates.ts';
import { ago, codes, entry, settings } from './entries.ts';
import { account, euro, invoice, reminder, today } from './make.ts';

const named = (name: string, days: number, balance: Money | null): Account =>
  account([invoice(name, days, balance)], { name, key: `name:${name}` });
const dollars = (minor: number): Money => ({ minor, currency: 'USD', basis: 'document' });
const of = (name: string) => ({ account: `name:${name}` });

function rowsOf(
  accounts: readonly Account[],
  journal: readonly Activity[] = [],
  more: {
    settings?: readonly AccountSettings[];
    rates?: Rates;
    capacity?: typeof defaultPolicy.capacity;
  } = {},
) {
  const policy = { ...defaultPolicy, capacity: more.capacity ?? defaultPolicy.capacity };
  return worklist(accounts, journal, policy, today, {
    settled: [],
    settings: new Map(more.settings?.map((one) => [one.account, one])),
    rates: more.rates ?? null,
  });
}
const order = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ standing, part }) => `${standing.account.name} ${part}`);

describe('by the clock, then by value', () => {
  test('call-backs, promises of today and open questions in order of time, before the largest sum', () => {
    const again = (time: string | null) => ({ on: today, time, with: null, because: '' });
    const rows = rowsOf(
      [
        named('Huge', 40, euro(90_000_000)),
        named('At three', 5, euro(100)),
        named('At nine', 5, euro(100)),
        named('Asked', 5, euro(100)),
        named('Promised', 5, euro(100)),
      ],
      [
        entry('call', ago(2), { ...of('At three'), again: again('15:00'), id: 'c1' }),
        entry('call', ago(2), { ...of('At nine'), again: again('09:00'), id: 'c2' }),
        entry('question', ago(1), of('Asked')),
        entry('promise', ago(3), { ...of('Promised'), date: today }),
      ],
    );
    expect(order(rows)).toEqual([
      'Asked clock',
      'At nine clock',
      'At three clock',
      'Promised clock',
      'Huge value',
    ]);
  });

  test('amount-days at risk, with those of a promise left out', () => {
    const [first, second] = rowsOf(
      [named('Promised', 30, euro(500_000)), named('Plain', 30, euro(100_000))],
      [entry('promise', ago(2), { ...of('Promised'), date: addDays(today, 9) })],
    );
    expect(first?.standing.account.name).toBe('Plain');
    expect(first?.atRisk[0]?.minorDays).toBeGreaterThan(0);
    expect(second?.atRisk).toEqual([]);
  });
});

describe('what a day holds', () => {
  const accounts = [1, 2, 3].map((at) => named(`A${at}`, 20, euro(at * 100_000)));

  test('beyond it the least at risk move to the next working day, with the reason', () => {
    const rows = rowsOf(accounts, [], { capacity: { calls: 5, messages: 2 } });
    expect(order(rows)).toEqual(['A3 value', 'A2 value', 'A1 beyond']);
    const last = rows.at(-1)?.action;
    expect(last?.dueOn).toBe(addDays(today, 1));
    expect(last?.contact?.dueOn).toBe(addDays(today, 1));
    expect(codes(last?.waiting ?? [])).toEqual(['capacity']);
  });

  test('what was sent today counts', () => {
    const sent = reminder('r', today, 'first', ['A3'], of('A3'));
    const rows = rowsOf(accounts, [sent], { capacity: { calls: 5, messages: 2 } });
    expect(order(rows)).toEqual(['A2 value', 'A1 beyond', 'A3 later']);
  });
});

describe('several currencies', () => {
  const accounts = [
    named('Dollars', 20, dollars(100_000)),
    named('Euro', 20, euro(90_000)),
    named('More dollars', 20, dollars(95_000)),
  ];

  test('interleave without a rate, and are one order by the rates the user gave', () => {
    expect(order(rowsOf(accounts)).map((text) => text.split(' ')[0])).toEqual(['Dollars', 'Euro', 'More']);
    const asOf = addDays(today, -3);
    const rates = { into: 'EUR', per: { USD: '0.5' }, asOf };
    expect(order(rowsOf(accounts, [], { rates }))[0]).toBe('Euro value');
  });
});

describe('a head office that pays for branches', () => {
  const head = named('Head', 10, euro(100_000));
  const branch = named('Branch', 30, euro(40_000));
  const paysFor = settings({ account: 'name:Branch', headOffice: 'name:Head' });

  test('gets one message for all, in the step of the whole', () => {
    const rows = rowsOf([head, branch], [], { settings: [paysFor] });
    const [first] = rows;
    expect(first?.standing.account.name).toBe('Head');
    expect(first?.action.contact?.asked).toEqual([euro(140_000)]);
    expect(codes(first?.action.contact?.because ?? [])).toContain('branches');
    const other = rows.find(({ standing }) => standing.account.name === 'Branch');
    expect(other?.action.contact).toBeNull();
    expect(other?.action.waiting).toMatchObject([{ code: 'head-office', name: 'Head' }]);
    expect(other?.atRisk).toEqual([]);
  });

  test('what was agreed with a branch holds for its invoices only', () => {
    const pause = entry('pause', ago(1), { account: 'name:Branch' });
    const [first] = rowsOf([head, branch], [pause], { settings: [paysFor] });
    expect(first?.action.contact?.asked).toEqual([euro(100_000)]);
  });

  test('a demand to the head office keeps the gap for all', () => {
    const sent = reminder('r', ago(2), 'first', ['Head', 'Branch'], { account: 'name:Head' });
    const rows = rowsOf([head, branch], [sent], { settings: [paysFor] });
    expect(rows.every(({ action }) => action.contact === null)).toBe(true);
  });

  test('an office that is not in the book, or a branch itself, pays for nobody', () => {
    const lost = settings({ account: 'name:Branch', headOffice: 'name:Nobody' });
    const row = rowsOf([branch], [], { settings: [lost] })[0];
    expect(row?.action.contact?.asked).toEqual([euro(40_000)]);
  });
});
