import { describe, expect, it } from 'vitest';
import { bookFacts } from '../../lib/collect/book-facts.ts';
import { worklist } from '../../lib/collect/worklist.ts';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { FigureDay } from '../../lib/domain/figure-day.ts';
import { figureId } from '../../lib/domain/figure-id.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { accountCourse } from '../../lib/numbers/account-course.ts';
import { courseOfBook, courseOfBooks, courseOfPart } from '../../lib/numbers/course.ts';
import { figuresOf } from '../../lib/numbers/figures-of.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { nature } from '../../lib/numbers/nature.ts';
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
const both = [[kept(first, 'a', 150_000)], [kept(second, 'b', 20_000)]];

describe('several books', () => {
  const joined = courseOfBooks(both, 'EUR')[0]?.values ?? {};
  const together = figuresOf({
    accounts: [...first.facts, ...second.facts],
    lens,
    today,
    policy: defaultPolicy,
    sales: new Map(months.map((month) => [month, 170_000])),
    lastMonth: null,
  });
  it.each(figureId.options.filter((id) => nature[id].join !== 'none'))(
    'joined from what is kept of each have the %s of all their customers counted anew',
    (id) => {
      const { value } = together[id];
      if (value === null) expect(joined[id]).toBeUndefined();
      else expect(joined[id]).toBeCloseTo(value, 8);
    },
  );
  it('leave out what does not follow: a median of medians is none', () => {
    expect(together['response-median'].value).toBe(60);
    for (const id of figureId.options.filter((one) => nature[one].join === 'none'))
      expect(joined[id]).toBeUndefined();
  });
  it('have no DSO as soon as one lacks its sales', () => {
    const without = courseOfBooks([[kept(first, 'a', 150_000)], [kept(second, 'b', 0)]], 'EUR');
    expect(without[0]?.values.dso).toBeUndefined();
    expect(without[0]?.values.overdue).toBe(110_000);
  });
  it('are joined on a day if each was read in the week before it', () => {
    const days = (key: string, ago: readonly number[]): FigureDay[] =>
      ago.map((one) => ({ ...kept(first, key, 1), day: addDays(today, -one) }));
    const course = courseOfBooks([days('a', [20, 8, 0]), days('b', [12, 5])], 'EUR');
    expect(course.map(({ day }) => day)).toEqual([addDays(today, -8), addDays(today, -5), today]);
  });
});

describe('a part of a book', () => {
  it('has its days, small enough to be kept for years', () => {
    const owned = (account: string, owner: string) =>
      [account, { ...noAccountSettings('b', account), owner }] as const;
    const settings = new Map([owned('name:Prompt Ltd', 'Ben'), owned('name:Ten Days AG', 'Mia')]);
    const { accounts, settled, journal } = first;
    const rows = worklist(accounts, journal, defaultPolicy, today, { settled, settings, rates: null });
    const days = [kept({ ...first, rows }, 'a', 150_000)];
    const [mia] = courseOfPart(days, { by: 'owner', is: 'Mia' }, 'EUR');
    const [ben] = courseOfPart(days, { by: 'owner', is: 'Ben' }, 'EUR');
    // Ten Days AG owes December's invoice of 500.00, 16 days past due; Prompt Ltd owes nothing.
    expect(mia?.values).toMatchObject({ open: 50_000, overdue: 50_000, 'average-days-overdue': 16 });
    expect(ben?.values.open).toBeUndefined();
    expect(ben?.values['paid-on-time']).toBe(1);
    expect(mia?.values.dso).toBeUndefined();
    expect(courseOfPart(days, { by: 'segment', is: 'standard' }, 'EUR')).toEqual([]);
    expect(JSON.stringify(days).length).toBeLessThan(4_000);
  });
});

describe('a customer', () => {
  const standing = second.rows[0]?.standing;
  if (!standing) throw new Error('no customer');
  const course = accountCourse(standing, lens, defaultPolicy, today);
  it('is worked out again week by week, the last point being today’s figures', () => {
    const now = figuresOf({
      accounts: second.facts,
      lens,
      today,
      policy: defaultPolicy,
      sales: null,
      lastMonth: null,
    });
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
  it('tells no change of the plan: it was not there then', () => {
    expect(trendOf(course, 'open', today).planChanged).toEqual([]);
  });
});

describe('a book', () => {
  it('has its days in each currency apart', () => {
    expect(courseOfBook(both[0] ?? [], 'EUR')).toHaveLength(1);
    expect(courseOfBook(both[0] ?? [], 'USD')).toEqual([]);
  });
});
