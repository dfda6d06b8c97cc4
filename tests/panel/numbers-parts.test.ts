import { describe, expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { addCash } from '../../lib/numbers/add-cash.ts';
import { shown } from '../../lib/numbers/figure.ts';
import { byRates, oneCurrency } from '../../lib/numbers/lens.ts';
import { changeWords } from '../../lib/panel/numbers/change-words.ts';
import { goalValue } from '../../lib/panel/numbers/goal-value.ts';
import { awaited, promiseMonth } from '../../lib/panel/numbers/promise-month.ts';
import { amountTyped, readSales, withSales } from '../../lib/panel/numbers/sales-file.ts';

describe('sales', () => {
  it.each([
    ['9000', 'EUR', 900_000],
    ['9000.5', 'EUR', 900_050],
    ['9000', 'JPY', 9_000],
    ['9.000,50', 'EUR', null],
    ['9,000', 'EUR', null],
    ['9000,50', 'EUR', 900_050],
    ['9000,5', 'JPY', null],
    ['0.005', 'EUR', null],
    ['-5', 'EUR', null],
    ['', 'EUR', null],
  ])('%j in %s is %s', (text, currency, minor) => {
    expect(amountTyped(text, currency)).toBe(minor);
  });
  it('of a file are taken whole or not at all', () => {
    expect(readSales('Month,Sales\r\n2026-03,10\r\n"2026-04";20.5\r\n', 'EUR')).toEqual({
      ok: true,
      value: [
        { month: '2026-03', currency: 'EUR', minor: 1_000 },
        { month: '2026-04', currency: 'EUR', minor: 2_050 },
      ],
    });
    expect(readSales('2026-03,10\n2026-13,5', 'EUR')).toEqual({ ok: false, error: 2 });
    expect(readSales('2026-03,10\n2026-03,5', 'EUR')).toEqual({ ok: false, error: 2 });
    expect(readSales('2026-03;20,5', 'EUR')).toMatchObject({ value: [{ minor: 2_050 }] });
    expect(readSales('2026-03,20,5', 'EUR')).toEqual({ ok: false, error: 1 });
    expect(readSales('2026-03,ten', 'EUR')).toEqual({ ok: false, error: 1 });
  });
  it('of a month replace what was there, of that currency only', () => {
    const before = [
      { month: '2026-03', currency: 'EUR', minor: 1 },
      { month: '2026-03', currency: 'USD', minor: 2 },
    ];
    expect(withSales(before, '2026-03', 'EUR', 5)).toContainEqual({
      month: '2026-03',
      currency: 'EUR',
      minor: 5,
    });
    expect(withSales(before, '2026-03', 'EUR', null)).toEqual([before[1]]);
  });
});

describe('a goal as typed', () => {
  it.each([
    ['10', 'share', 0.1],
    ['101', 'share', null],
    ['3', 'minutes', 180],
    ['20000', 'money', 2_000_000],
    ['4.5', 'score', 4.5],
    ['4,5', 'score', 4.5],
    ['1,500', 'count', null],
    ['6', 'score', null],
    ['30', 'days', 30],
    ['soon', 'days', null],
  ] as const)('%j as %s is %s', (text, unit, value) => {
    expect(goalValue(text, unit, 'EUR')).toBe(value);
  });
});

describe('a change', () => {
  const change = (now: number, before: number) =>
    changeWords('overdue-share', shown('share', now, 1), before, 'EUR', 'en');
  it('is better or worse by what the figure means', () => {
    expect(change(0.4, 0.5)).toEqual({ tone: 'good', up: false, words: '10 points better' });
    expect(change(0.6, 0.5)).toMatchObject({ tone: 'bad', up: true });
    expect(change(0.5001, 0.5)).toMatchObject({ tone: 'neutral', up: null });
    expect(changeWords('open', shown('money', 5_00, 1), 3_00, 'EUR', 'en')?.tone).toBe('neutral');
  });
});

describe('expected cash', () => {
  const from = day.parse('2026-05-14');
  const cash = (currency: string, likely: number, high: number) => ({
    currency,
    later: 10,
    weeks: [{ from, likely, low: 2 * likely - high, high }],
  });
  it('of one currency stays as it is', () => {
    expect(addCash([cash('EUR', 100, 130), cash('USD', 5, 6)], oneCurrency('EUR'))?.weeks).toEqual([
      { from, likely: 100, low: 70, high: 130 },
    ]);
  });
  it('of several by the user’s rates adds up, its ranges by their squares', () => {
    const lens = byRates({ into: 'EUR', per: { USD: '0.5' }, asOf: from });
    expect(addCash([cash('EUR', 100, 130), cash('USD', 200, 280)], lens)).toEqual({
      currency: 'EUR',
      later: 15,
      weeks: [{ from, likely: 200, low: 150, high: 250 }],
    });
  });
});

describe('a month of promises', () => {
  const today = day.parse('2026-05-14');
  const promised = (on: string, minor: number, state: 'awaited' | 'broken') => ({
    account: 'a',
    on: day.parse(on),
    minor,
    state,
  });
  const calendar = [
    promised('2026-05-04', 100, 'broken'),
    promised('2026-05-20', 200, 'awaited'),
    promised('2026-05-20', 300, 'awaited'),
    promised('2026-06-01', 400, 'awaited'),
  ];
  it('lays its days out in weeks from Monday, each with what was promised for it', () => {
    const { month, weeks, days, count } = promiseMonth(calendar, today, 0);
    // 1 May 2026 is a Friday; the 31st a Sunday.
    expect([month, weeks.length, count]).toEqual(['2026-05', 5, 3]);
    expect(weeks[0]?.map((cell) => cell?.day.slice(8) ?? '')).toEqual(['', '', '', '', '01', '02', '03']);
    expect(days.map(({ day, all }) => [day, all?.state, all?.minor, all?.count])).toEqual([
      ['2026-05-04', 'broken', 100, 1],
      ['2026-05-20', 'awaited', 500, 2],
    ]);
  });
  it('turns to others, leap days with them, and says what is awaited in all', () => {
    expect(promiseMonth(calendar, today, 1).count).toBe(1);
    expect(promiseMonth(calendar, day.parse('2028-01-31'), 1).weeks.flat().filter(Boolean)).toHaveLength(29);
    expect(awaited(calendar)).toEqual({ count: 3, minor: 900 });
  });
});
