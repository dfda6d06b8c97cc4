import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForecast } from '../../../lib/collect/forecast/forecast.ts';
import { addDays, daysBetween, weekday } from '../../../lib/domain/day.ts';
import { on, open, paid, today, weekly } from './make.ts';

const friday = on('2026-05-29');
const saturday = on('2026-05-30');

const anyPaid = fc
  .record({
    account: fc.constantFrom('a', 'b', 'c', 'd'),
    ago: fc.integer({ min: 0, max: 900 }),
    late: fc.integer({ min: -60, max: 200 }),
    kind: fc.constantFrom('day', 'interval', 'half'),
  })
  .map(({ account, ago, late, kind }) => {
    const one = paid(account, ago, late);
    const end = addDays(one.dueDate, late);
    if (kind === 'day') return one;
    return { ...one, paid: { after: kind === 'half' ? null : addDays(end, -9), by: end } };
  });

const anyOpen = fc
  .record({ account: fc.constantFrom('a', 'b', 'c', 'e'), ago: fc.integer({ min: -90, max: 3650 }) })
  .map(({ account, ago }) => open(account, ago));
const book = fc.record({
  history: fc.array(anyPaid, { maxLength: 40 }),
  items: fc.array(anyOpen, { maxLength: 20 }),
});

describe('the forecast of an invoice', () => {
  it('has its days in order and its chances within 0 and 1, whatever the book', () => {
    fc.assert(
      fc.property(book, anyOpen, ({ history, items }, asked) => {
        const seen = createForecast(history, items, today).of(asked.account, asked.dueDate);
        expect(seen.low > today).toBe(true);
        expect(seen.low <= seen.expected && seen.expected <= seen.high).toBe(true);
        expect(seen.late).toBeLessThanOrEqual(1);
        expect(seen.over30).toBeGreaterThanOrEqual(0);
        expect(seen.over30).toBeLessThanOrEqual(seen.late);
        expect(seen.overdueDays).toBeGreaterThan(0);
        expect(seen.overdueDays).toBeLessThan(600);
      }),
    );
  });

  it('does not depend on the order in which invoices are given', () => {
    fc.assert(
      fc.property(book, ({ history, items }) => {
        const one = createForecast(history, items, today).of('a', friday);
        const other = createForecast(history.toReversed(), items.toReversed(), today).of('a', friday);
        expect(other.expected).toBe(one.expected);
        expect(other.late).toBeCloseTo(one.late, 9);
        expect(other.overdueDays).toBeCloseTo(one.overdueDays, 6);
      }),
    );
  });

  it('knows that every day without payment leaves only later days', () => {
    const forecast = createForecast(weekly('a', [0, 1, 2, 3, 2, 1, 0, 9]), [], today);
    const dueDate = on('2026-05-18');
    const expected = [0, 3, 10, 40].map((days) => forecast.of('a', dueDate, addDays(dueDate, days)).expected);
    expect(expected).toEqual(expected.toSorted());
    expect(daysBetween(dueDate, expected.at(-1) ?? dueDate)).toBeGreaterThan(40);
  });

  it('says something sensible of an invoice that is ten years old', () => {
    const seen = createForecast(weekly('a', [0, 1, 2]), [], today).of('a', on('2016-05-20'));
    expect(seen).toMatchObject({ late: 1, over30: 1 });
    expect(seen.expected > today).toBe(true);
    expect(seen.overdueDays).toBeLessThan(400);
  });
});

describe('what a forecast learns', () => {
  it('is the habit of the account, more of it the more payments there are', () => {
    const others = Array.from({ length: 12 }, (_, at) => weekly(`other ${at}`, [0, 0, 1, 0, 1, 0])).flat();
    const seen = [0, 1, 3, 12].map((count) => {
      const own = weekly(
        'late',
        Array.from({ length: count }, () => 21),
      );
      return createForecast([...others, ...own], [], today).of('late', friday);
    });
    for (const [at, { late }] of seen.slice(1).entries()) expect(late).toBeGreaterThan(seen[at]?.late ?? 1);
    expect(seen.map(({ expected }) => daysBetween(friday, expected))).toEqual([0, 10, 21, 21]);
  });

  it('is called typical for the book until an account has paid three times', () => {
    const own = (count: number) =>
      weekly(
        'a',
        Array.from({ length: count }, () => 3),
      );
    expect(createForecast(own(2), [], today).of('a', friday).basis).toBe('book');
    expect(createForecast(own(3), [], today).of('a', friday).basis).toBe('account');
    expect(createForecast(own(3), [], today).of('b', friday).basis).toBe('book');
  });

  it('is also that an open invoice was not paid so far', () => {
    const history = weekly('a', [0, 1, 0, 2, 1, 0]);
    const without = createForecast(history, [], today).of('a', friday);
    const withOpen = createForecast(history, [open('a', 60), open('a', 50), open('a', 40)], today);
    expect(withOpen.of('a', friday).late).toBeGreaterThan(without.late);
    expect(withOpen.of('a', friday).overdueDays).toBeGreaterThan(without.overdueDays + 1);
  });

  it('is what a payment between two readings leaves open', () => {
    const [exact, between] = [weekly('a', Array(8).fill(4)), weekly('a', Array(8).fill(4))];
    const intervals = between.map((one) => ({
      ...one,
      paid: { after: addDays(one.dueDate, -3), by: addDays(one.dueDate, 25) },
    }));
    const [narrow, wide] = [exact, intervals].map((history) =>
      createForecast(history, [], today).of('a', friday),
    );
    const width = (of: typeof narrow) => (of ? daysBetween(of.low, of.high) : 0);
    expect(width(wide)).toBeGreaterThan(width(narrow));
    expect(wide?.expected && daysBetween(friday, wide.expected)).toBeLessThanOrEqual(25);
  });

  it('is nothing from a payment of which neither the last day open nor the issue is known', () => {
    const vague = weekly('a', [90, 90, 90]).map((one) => ({
      ...one,
      issueDate: null,
      paid: { after: null, by: addDays(one.dueDate, 90) },
    }));
    expect(createForecast(vague, [], today).of('a', friday).late).toBe(
      createForecast([], [], today).of('a', friday).late,
    );
  });

  it('starts from what is usual between businesses: about half on time', () => {
    const seen = createForecast([], [], today).of('new', friday, addDays(friday, -60));
    expect(seen.late).toBeGreaterThan(0.4);
    expect(seen.late).toBeLessThan(0.6);
    expect(seen.over30).toBeLessThan(0.1);
  });
});

describe('weekends', () => {
  it('are met on Friday by an account that pays in time, on Monday by one that does not', () => {
    const dues = Array.from({ length: 40 }, (_, at) => 11 + at);
    const inTime = (account: string, days: readonly [number, number]) =>
      dues.map((ago) => {
        const one = paid(account, ago, 0);
        const past = weekday(one.dueDate) - 6;
        return past < 0 ? one : { ...one, paid: addDays(one.dueDate, days[past] ?? 0) };
      });
    const history = [...inTime('before', [-1, -2]), ...inTime('after', [2, 1])];
    const forecast = createForecast(history, [], today, { weekendRolls: false });
    expect(forecast.of('before', saturday).expected).toBe('2026-05-29');
    expect(forecast.of('before', saturday).late).toBeLessThan(0.2);
    expect(forecast.of('after', saturday).expected).toBe('2026-06-01');
    expect(forecast.of('after', saturday).late).toBeGreaterThan(0.8);
  });

  it('hold no payment day while payments come on working days', () => {
    const forecast = createForecast(weekly('a', [4, 4, 4, 4, 7, 8, 1]), [], today);
    for (let days = 0; days < 14; days++) {
      const { low, expected, high } = forecast.of('a', addDays(friday, days));
      for (const day of [low, expected, high]) expect(weekday(day)).toBeLessThan(6);
    }
  });

  it('hold payment days where payments come on weekends too', () => {
    const everyDay = Array.from({ length: 70 }, (_, at) => paid('a', 10 + at, 5));
    expect(createForecast(everyDay, [], today).of('a', on('2026-06-01')).expected).toBe('2026-06-06');
  });

  it('move a due date to Monday, or not, as the policy says', () => {
    const history = weekly('a', Array(20).fill(0));
    const due = [true, false].map((weekendRolls) =>
      createForecast(history, [], today, { weekendRolls }).of('a', saturday),
    );
    expect(due.map(({ expected }) => expected)).toEqual(['2026-06-01', '2026-06-01']);
    expect(due[0]?.late).toBeLessThan(0.2);
    expect(due[1]?.late).toBeGreaterThan(0.8);
  });
});
