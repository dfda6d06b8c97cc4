import { describe, expect, it } from 'vitest';
import { bookFacts } from '../../lib/collect/book-facts.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { FigureDay } from '../../lib/domain/figure-day.ts';
import { figureId } from '../../lib/domain/figure-id.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { accountCourse, accountWeeks } from '../../lib/numbers/account-course.ts';
import { courseOf } from '../../lib/numbers/course.ts';
import { figuresOf, minutesIn } from '../../lib/numbers/figures-of.ts';
import { daysOfBook, daysOfPart } from '../../lib/numbers/kept-day.ts';
import { byRates, oneCurrency } from '../../lib/numbers/lens.ts';
import { trendOf } from '../../lib/numbers/trend.ts';
import { dayToKeep } from '../../lib/panel/numbers/keep-days.ts';
import { on } from './builders.ts';
import { asked, type Habit, months, today, yearOf } from './year.ts';

const lens = oneCurrency('EUR');
const habit = (name: string, late: number, amount: number, open: number): Habit => ({
  name,
  late,
  amount,
  open,
  promises: late > 5 ? 10 : null,
});
const first = yearOf([habit('Prompt Ltd', 0, 100_000, 0), habit('Ten Days AG', 10, 50_000, 1)]);
const second = yearOf(
  [habit('Breaker SA', 20, 20_000, 3)],
  asked('name:Breaker SA', 'Breaker SA-2026-11', on('2026-12-01'), 60),
);
const sales = (of: number) => months.map((month) => ({ month, currency: 'EUR', minor: of }));

function kept({ accounts, settled, rows }: typeof first, key: string, sold: number): FigureDay {
  const { forecast } = bookFacts(accounts, { settled, settings: new Map(), rates: null }, today);
  return dayToKeep({ key, name: key, rows, forecast, sales: sales(sold), days: [] }, defaultPolicy, today);
}
const booksOf = (...books: readonly FigureDay[][]) => courseOf(books.map(daysOfBook), lens);
const a = kept(first, 'a', 150_000);
const b = kept(second, 'b', 20_000);
const sold = (of: number) => new Map(months.map((month) => [month, of]));
const counted = {
  accounts: [...first.facts, ...second.facts],
  lens,
  today,
  policy: defaultPolicy,
  lastMonth: null,
};

describe('several books', () => {
  const values = booksOf([a], [b])[0]?.values ?? {};
  const together = figuresOf({ ...counted, sales: sold(170_000) });
  it.each(figureId.options)(
    'joined from what is kept of each have the %s of all their customers counted anew',
    (id) => {
      const { value } = together[id];
      if (value === null) expect(values[id]).toBeUndefined();
      else expect(values[id]).toBeCloseTo(value, 8);
    },
  );
  it('have the median of all that was asked, not a median of medians', () => {
    const more = [20, 90, 600].flatMap((minutes, at) =>
      asked('name:Prompt Ltd', `Prompt Ltd-2026-1${at}`, on('2026-12-02'), minutes),
    );
    const asking = yearOf([habit('Prompt Ltd', 0, 100_000, 0)], more);
    const all = courseOf([[kept(asking, 'a', 1)], [b]].map(daysOfBook), lens)[0]?.values;
    // Minutes 20, 90 and 480 (from nine to the end of business) here, 60 there.
    expect(minutesIn(asking.facts, today)).toEqual([20, 90, expect.any(Number)]);
    expect(all?.['response-median']).toBe(75);
  });
  it('have no DSO as soon as one lacks its sales', () => {
    const without = booksOf([a], [kept(second, 'b', 0)])[0]?.values;
    expect(without?.dso).toBeUndefined();
    expect(without?.overdue).toBe(110_000);
  });
  it('lack what older days did not keep, and nothing else', () => {
    const old = ({ waits: _, ...day }: FigureDay): FigureDay => ({
      ...day,
      currencies: day.currencies.map(({ currency, values, per = {}, expected }) => {
        return { currency, values: { ...values, 'response-median': 5 }, per, expected };
      }),
    });
    const joined = booksOf([old(a)], [old(b)])[0]?.values;
    expect(joined?.['response-median']).toBeUndefined();
    expect(joined?.['dso-countback']).toBeUndefined();
    expect(joined?.dso).toBe(values.dso);
  });
  it('are joined on a day if each was read in the week before it', () => {
    const days = (of: FigureDay, ago: readonly number[]): FigureDay[] =>
      ago.map((one) => ({ ...of, day: addDays(today, -one) }));
    const course = booksOf(days(a, [20, 8, 0]), days(b, [12, 5]));
    expect(course.map(({ day }) => day)).toEqual([addDays(today, -8), addDays(today, -5), today]);
  });
});

describe('several currencies', () => {
  const inDollars: FigureDay = {
    ...b,
    currencies: b.currencies.map((one) => ({ ...one, currency: 'USD' })),
  };
  it('are one by the rates the user gave: amounts turned, shares by what they are of', () => {
    const rates = byRates({ into: 'EUR', per: { USD: '0.5' }, asOf: today });
    const [one] = courseOf([[a], [inDollars]].map(daysOfBook), rates);
    // 500.00 open, all of it overdue, and 600.00 dollars, 400.00 of them overdue, at 0.5.
    expect(one?.values.open).toBe(80_000);
    expect(one?.values.overdue).toBe((a.currencies[0]?.values.overdue ?? 0) + 30_000);
    expect(one?.values['overdue-share']).toBe(1);
    expect(one?.values['broken-promises']).toBe(values(a, 'broken-promises') + values(b, 'broken-promises'));
  });
  it('without a rate are left out', () => {
    const [one] = courseOf([[a], [inDollars]].map(daysOfBook), lens);
    expect(one?.values.open).toBe(50_000);
  });
  it('of one book stand apart', () => {
    expect(courseOf([daysOfBook([a])], lens)).toHaveLength(1);
    expect(courseOf([daysOfBook([a])], oneCurrency('USD'))[0]?.values.open).toBeUndefined();
  });
});
const values = ({ currencies }: FigureDay, id: string): number => currencies[0]?.values[id] ?? 0;

describe('a part of a book', () => {
  const owned = (account: string, owner: string) =>
    [account, { ...noAccountSettings('b', account), owner }] as const;
  const settings = new Map([owned('name:Prompt Ltd', 'Ben'), owned('name:Ten Days AG', 'Mia')]);
  const { accounts, settled, journal } = first;
  const rows = worklist(accounts, journal, defaultPolicy, today, { settled, settings, rates: null });
  const days = [kept({ ...first, rows }, 'a', 150_000)];
  const mias = daysOfPart(days, { by: 'owner', is: 'Mia' });
  it('has its days, small enough to be kept for years', () => {
    const [mia] = courseOf([mias], lens);
    const [ben] = courseOf([daysOfPart(days, { by: 'owner', is: 'Ben' })], lens);
    // Ten Days AG owes December's invoice of 500.00, 16 days past due; Prompt Ltd owes nothing.
    expect(mia?.values).toMatchObject({ open: 50_000, overdue: 50_000, 'average-days-overdue': 16 });
    expect(ben?.values.open).toBeUndefined();
    expect(ben?.values['paid-on-time']).toBe(1);
    expect(mia?.values.dso).toBeUndefined();
    expect(courseOf([daysOfPart(days, { by: 'segment', is: 'standard' })], lens)).toEqual([]);
    expect(JSON.stringify(days).length).toBeLessThan(5_500);
  });
  it('has what was expected of it, and joins with the same part of another book', () => {
    expect(mias[0]?.currencies[0]?.expected).toHaveLength(2);
    const [both] = courseOf([mias, daysOfBook([b])], lens);
    const accounts = [...first.facts.filter(({ name }) => name === 'Ten Days AG'), ...second.facts];
    const anew = figuresOf({ ...counted, accounts, sales: null });
    for (const id of [
      'open',
      'overdue-share',
      'days-to-pay-due',
      'promises-kept',
      'response-median',
    ] as const)
      expect(both?.values[id], id).toBeCloseTo(anew[id].value ?? Number.NaN, 8);
  });
});

describe('a customer', () => {
  const standing = second.rows[0]?.standing;
  if (!standing) throw new Error('no customer');
  const course = accountCourse(standing, lens, defaultPolicy, today);
  it('is worked out again week by week, the last point being today’s figures', () => {
    const now = figuresOf({ ...counted, accounts: second.facts, sales: null });
    expect(course).toHaveLength(13);
    expect(course.at(-1)?.day).toBe(today);
    for (const id of [
      'open',
      'overdue',
      'average-days-overdue',
      'days-to-pay-due',
      'broken-promises',
    ] as const)
      expect(course.at(-1)?.values[id], id).toBe(now[id].value ?? undefined);
  });
  it('had open what was billed by then and not yet paid', () => {
    // Thu 8 Oct: August's was paid on 5 Sep, September's on 5 Oct; October's of the 1st is open, due on the 15th.
    const then = course[0];
    expect(then?.day).toBe('2026-10-08');
    expect(then?.values).toMatchObject({ open: 20_000, overdue: 0 });
    // Thu 3 Dec: October's, November's and December's are open; December's is not due yet.
    expect(trendOf(course, 'open', today).points.find(({ day }) => day === '2026-12-03')?.value).toBe(60_000);
    expect(trendOf(course, 'overdue', today).points.find(({ day }) => day === '2026-12-03')?.value).toBe(
      40_000,
    );
  });
  it('tells what would have been expected of the weeks that are over, and what came', () => {
    const came = new Map([[on('2026-12-07'), { minor: 1, count: 1 }]]);
    const weeks = accountWeeks(standing, lens, defaultPolicy, today, came);
    expect(weeks.map(({ expected }) => expected.from)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
    ]);
    expect(weeks[1]?.came.minor).toBe(1);
    // On 30 November 400.00 were open; nothing can be expected beyond it.
    expect(weeks[0]?.expected.high).toBeLessThanOrEqual(40_000);
    expect(weeks[0]?.expected.likely).toBeGreaterThan(0);
  });
  it('tells no change of the plan: it was not there then', () => {
    expect(trendOf(course, 'open', today).planChanged).toEqual([]);
  });
});
