import { describe, expect, it } from 'vitest';
import { bookOfSteps } from '../../../lib/collect/forecast/book.ts';
import { clocks, dayNumbers } from '../../../lib/collect/forecast/clock.ts';
import type { PaidHistory } from '../../../lib/collect/forecast/history.ts';
import { recordOf } from '../../../lib/collect/forecast/record.ts';
import { addDays } from '../../../lib/domain/day.ts';
import { atOnce } from '../../../lib/interpret/steps.ts';
import { today, weekly } from './make.ts';

const time = { clock: clocks.business, days: dayNumbers(), knownFrom: null } as const;
const shareOf = (customers: readonly (readonly PaidHistory[])[]): number => {
  const records = customers.map(
    (paid, at) => [`${at}`.padStart(3, '0'), recordOf(paid, [], false, addDays(today, -1), time)] as const,
  );
  return atOnce(bookOfSteps(new Map(records), clocks.business.stride)).ownShare;
};

/** Each customer always as late as itself: 0, 3, 6 … days. */
const ofHabit = Array.from({ length: 20 }, (_, at) => weekly(`c${at}`, Array(8).fill(at * 3)));

/** Two payments each, which scatter widely: the one says nothing of the other. */
const alike = Array.from({ length: 60 }, (_, at) => weekly(`c${at}`, [(at * 7) % 23, (at * 13 + 5) % 23]));

describe('how much an account’s own counts tell', () => {
  it('is half where a book has not paid twice yet', () => {
    expect(shareOf([])).toBe(0.5);
    expect(shareOf([weekly('a', [3])])).toBe(0.5);
  });

  it('is more where customers keep to habits that differ, less where one says nothing of the next', () => {
    expect(shareOf(ofHabit)).toBeGreaterThan(0.8);
    expect(shareOf(alike)).toBeLessThan(0.25);
  });

  it('does not depend on the order of the invoices', () => {
    expect(shareOf(alike.map((paid) => paid.toReversed()))).toBe(shareOf(alike));
  });
});
