import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../lib/numbers/broken-promises.ts';
import { oneCurrency } from '../../lib/numbers/lens.ts';
import { isAwaited, promiseCalendar, promisedDay } from '../../lib/numbers/promise-calendar.ts';
import { promisedAmountKept } from '../../lib/numbers/promised-amount-kept.ts';
import { promisesKept } from '../../lib/numbers/promises-kept.ts';
import { promise } from './builders.ts';

const euros = oneCurrency('EUR');
const made = [
  promise('kept', 1_000),
  promise('part-kept', 300, 700),
  promise('broken', 0, 2_000),
  promise('open', 0, 500),
  promise('rescheduled', 0, 900),
  promise('cancelled'),
  promise('due-unchecked', 0, 100),
];

describe('promises', () => {
  it('kept are those of the ones that fell due; kept in part is not kept', () => {
    expect(promisesKept(made)).toMatchObject({ value: 1 / 3, of: 3 });
  });
  it('kept by amount count what came', () => {
    expect(promisedAmountKept(made, euros)).toMatchObject({ value: 1_300 / 4_000, of: 3 });
  });
  it('broken are counted', () => {
    expect(brokenPromises(made)).toMatchObject({ value: 1, of: 3 });
  });
  it('of which none fell due show no figure', () => {
    const awaited = [promise('open'), promise('due-today'), promise('due-unchecked')];
    expect(promisesKept(awaited).missing).toBe('no-promises');
    expect(brokenPromises(awaited).missing).toBe('no-promises');
    expect(promisedAmountKept(awaited, euros).missing).toBe('no-promises');
    expect(promisedAmountKept(made, oneCurrency('USD')).missing).toBe('no-promises');
  });
  it('do not depend on the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (of) => {
        expect(promisesKept(of)).toEqual(promisesKept(made));
        expect(promisedAmountKept(of, euros)).toEqual(promisedAmountKept(made, euros));
      }),
    );
  });
  it('stand in the calendar with what is left of them, kept ones with what came', () => {
    const calendar = promiseCalendar(
      made.map((state) => ({ account: 'a', state })),
      euros,
    );
    expect(calendar.map(({ minor, state }) => [minor, state])).toEqual([
      [2_000, 'broken'],
      [1_000, 'kept'],
      [700, 'part-kept'],
      [500, 'awaited'],
      [100, 'unchecked'],
    ]);
    expect(promisedDay(calendar)).toEqual({ state: 'unchecked', minor: 4_300, count: 5 });
    expect(promisedDay(calendar.filter(({ state }) => state === 'kept'))?.state).toBe('kept');
    expect(promisedDay([])).toBeNull();
    expect(calendar.filter(isAwaited)).toHaveLength(2);
  });
});
