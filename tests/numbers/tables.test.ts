import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DisputeState } from '../../lib/collect/states/states.ts';
import type { FigureDay } from '../../lib/domain/figure-day.ts';
import { pastWeeks } from '../../lib/numbers/cash-weeks.ts';
import { courseOf } from '../../lib/numbers/course.ts';
import { csvText } from '../../lib/numbers/csv-text.ts';
import { disputeAge, disputeCauses, disputedAmount, openDisputes } from '../../lib/numbers/disputes.ts';
import { progressOf } from '../../lib/numbers/goal-progress.ts';
import { daysOfBook } from '../../lib/numbers/kept-day.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { pareto } from '../../lib/numbers/pareto.ts';
import { lastMonthOf, trendOf } from '../../lib/numbers/trend.ts';
import { euro, noon } from '../collect/make.ts';
import { on } from './builders.ts';

const euros = oneCurrency('EUR');

describe('disputes', () => {
  const dispute = (invoice: string, amount: number | null, changes: Partial<DisputeState> = {}) => ({
    account: 'a',
    state: {
      entry: {
        kind: 'dispute' as const,
        id: invoice,
        book: 'b',
        account: 'a',
        at: noon(on('2026-05-01')),
        zone: 'UTC',
        author: '',
        lines: [{ invoice, amount: amount === null ? null : euro(amount) }],
        reason: 'price',
        owner: '',
        due: null,
        text: '',
        files: [],
      },
      state: 'open' as const,
      resolution: null,
      reason: 'price',
      reasonName: { ours: 'price' as const },
      rootCause: '',
      owner: '',
      due: null,
      checklist: [],
      files: [],
      ageDays: 10,
      steps: [],
      ...changes,
    },
  });
  const open = [
    { account: 'a', invoice: '1', amount: euro(1_000), overdue: 3, age: null },
    { account: 'a', invoice: '2', amount: euro(500), overdue: 3, age: null },
  ];
  it('count what is open of their lines, each line at most once, and nothing of resolved ones', () => {
    const all = [
      dispute('1', 300),
      dispute('1', null),
      dispute('2', 900),
      dispute('2', null, { state: 'resolved' }),
    ];
    expect(disputedAmount(all, open, euros).value).toBe(1_500);
    expect(openDisputes(all)).toMatchObject({ value: 3, of: 4 });
    expect(disputeAge([dispute('1', null), dispute('2', null, { ageDays: 30 })]).value).toBe(20);
    expect(disputeAge([]).missing).toBe('no-disputes');
  });
  it('are told by reason, most frequent first, with what people wrote', () => {
    const all = [
      dispute('1', null, { reason: 'Pallets', reasonName: { own: 'Pallets' } }),
      dispute('1', null),
      dispute('2', null, { rootCause: 'old price list', state: 'resolved' }),
    ];
    expect(disputeCauses(all)).toEqual([
      { reason: 'price', name: { ours: 'price' }, open: 1, resolved: 1, rootCauses: ['old price list'] },
      { reason: 'Pallets', name: { own: 'Pallets' }, open: 1, resolved: 0, rootCauses: [] },
    ]);
  });
});

describe('pareto', () => {
  it('puts the largest first and ends at all', () => {
    expect(
      pareto(
        new Map([
          ['x', 100],
          ['y', 300],
          ['z', 0],
          ['w', -5],
        ]),
      ),
    ).toEqual([
      { account: 'y', minor: 300, upTo: 0.75 },
      { account: 'x', minor: 100, upTo: 1 },
    ]);
  });
});

const kept = (
  day: string,
  values: Record<string, number>,
  policyVersion = 1,
  expected: FigureDay['currencies'][0]['expected'] = [],
): FigureDay => ({
  book: 'b',
  day: on(day),
  policyVersion,
  currencies: [{ currency: 'EUR', values, expected }],
});

describe('days kept', () => {
  const days = [
    kept('2026-03-30', { open: 200, 'not-due': 90 }),
    kept('2026-04-14', { open: 180, dso: 40 }),
    kept('2026-04-29', { open: 150, 'not-due': 100 }, 2),
  ];
  const euroCourse = courseOf([daysOfBook(days)], euros);
  const today = on('2026-05-14');
  it('make a trend, with what it was a month ago and where the plan changed', () => {
    const trend = trendOf(euroCourse, 'open', today);
    expect(trend.points.map(({ value }) => value)).toEqual([200, 180, 150]);
    expect(trend.monthAgo).toEqual({ day: '2026-04-14', value: 180 });
    expect(trend.planChanged).toEqual(['2026-04-29']);
    expect(trendOf(courseOf([daysOfBook(days)], oneCurrency('USD')), 'open', today).points).toEqual([]);
  });
  it('give the ends of the last whole month, or nothing', () => {
    const sales = new Map([['2026-04', 300]]);
    expect(lastMonthOf(euroCourse, sales, today)).toEqual({
      beginning: 200,
      sales: 300,
      ending: 150,
      endingCurrent: 100,
    });
    expect(lastMonthOf(euroCourse.slice(1), sales, today)).toBeNull();
    expect(lastMonthOf(euroCourse, new Map(), today)?.sales).toBeNull();
  });
  const week = { from: on('2026-05-04'), likely: 100, low: 70, high: 130 };
  const came = new Map([[on('2026-05-04'), { minor: 80, count: 2 }]]);
  it('tell what was expected of a week that is over', () => {
    const weeks = (one: FigureDay) => pastWeeks([daysOfBook([one])], euros, came, today);
    expect(weeks(kept('2026-05-04', {}, 1, [week]))).toEqual([
      { expected: week, came: { minor: 80, count: 2 } },
    ]);
    expect(weeks(kept('2026-05-06', {}, 1, [week]))).toEqual([]);
  });
  it('tell it of several books where it was kept of each: sums add up, ranges by their squares', () => {
    const books = [kept('2026-05-04', {}, 1, [week]), kept('2026-05-01', {}, 1, [week])];
    const weeks = (of: readonly FigureDay[]) =>
      pastWeeks(
        of.map((one) => daysOfBook([one])),
        euros,
        came,
        today,
      );
    expect(weeks(books)[0]?.expected).toEqual({ ...week, likely: 200, low: 158, high: 242 });
    expect(weeks([...books, kept('2026-04-20', {}, 1, [week])])).toEqual([]);
  });
});

describe('a goal', () => {
  const goal = {
    figure: 'over-90' as const,
    currency: 'EUR',
    from: 36_100,
    target: 20_000,
    by: on('2026-06-30'),
    setOn: on('2026-04-01'),
  };
  it('is reached, on the way, or missed', () => {
    const today = on('2026-05-14');
    expect(progressOf(goal, 24_610, today)).toMatchObject({
      state: 'on-the-way',
      share: (36_100 - 24_610) / 16_100,
    });
    expect(progressOf(goal, 19_000, today)).toEqual({ share: 1, state: 'reached' });
    expect(progressOf(goal, 40_000, today).share).toBe(0);
    expect(progressOf(goal, 24_610, on('2026-07-01')).state).toBe('missed');
    expect(progressOf({ ...goal, from: 0.5, target: 0.8 }, 0.65, today).share).toBeCloseTo(0.5);
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '\r=1', '＝1'])('takes the sting out of %j', (text) => {
    const [[cell] = []] = Papa.parse<string[]>(csvText([[text]]).slice(1)).data;
    expect(cell).toBe(`'${text}`);
  });
  it('leaves numbers numbers and nothing nothing', () => {
    expect(csvText([[-5, null, 'a "b", c']]).slice(1)).toBe('-5,,"a ""b"", c"\r\n');
  });
  it('takes the sting out of what another country’s spreadsheet would take for a cell', () => {
    expect(csvText([['Anchor;=1+1']]).slice(1)).toBe(`"Anchor;'=1+1"\r\n`);
  });
  it('comes back as it was where no formula could be meant', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", ',', '.', '\n', '1', 'é') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (row) => {
        const plain = row.map((one) => `x${one}`);
        const { data } = Papa.parse<string[]>(csvText([plain]).slice(1), { newline: '\r\n', delimiter: ',' });
        expect(data[0]).toEqual(plain);
      }),
    );
  });
});
