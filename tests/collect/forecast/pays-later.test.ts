import { describe, expect, it } from 'vitest';
import { paysLater } from '../../../lib/collect/forecast/pays-later.ts';
import { addDays, daysBetween } from '../../../lib/domain/day.ts';
import { open, today, weekly } from './make.ts';
import { type Random, randomFrom } from './realistic-books.ts';

const before = [0, 1, 0, 3, 2, 0, 1, 0, 2, 4, 1, 0];

describe('paying later than the habit', () => {
  it('is told with what it was and what it is', () => {
    expect(paysLater(weekly('a', [...before, 9, 10, 9, 14, 11]), [], today)).toMatchObject({
      before: 1,
      recent: 8,
      recentCount: 5,
      beforeCount: 12,
    });
  });

  it('is told of invoices that stay open, too', () => {
    const stuck = [11, 12, 13, 14, 15].map((week) => open('a', 2 + 7 * week));
    const earlier = weekly('a', before).map((one) => ({
      ...one,
      dueDate: addDays(one.dueDate, -90),
      paid: addDays(typeof one.paid === 'string' ? one.paid : today, -90),
    }));
    expect(paysLater(earlier, stuck, today)).not.toBeNull();
  });

  it('is not told of few payments, of small changes, or of one late invoice', () => {
    expect(paysLater(weekly('a', [0, 0, 0, 20, 20, 20, 20, 20]), [], today)).toBeNull();
    expect(paysLater(weekly('a', [...before.map(() => 0), 1, 1, 1, 1, 1]), [], today)).toBeNull();
    expect(paysLater(weekly('a', [...before, 0, 1, 40, 0, 2]), [], today)).toBeNull();
  });

  it('is not told where payments became earlier', () => {
    expect(paysLater(weekly('a', [...before.map(() => 20), 1, 1, 1, 1, 1]), [], today)).toBeNull();
  });

  it('warns of a constant habit in at most one case of a hundred, whatever the habit', () => {
    const habits: readonly ((random: Random) => number)[] = [
      (random) => Math.floor(30 * random() ** 3),
      (random) => (random() < 0.5 ? 0 : 25),
      (random) => Math.floor(3 / (1 - random())),
      (random) => Math.floor(60 * random()),
    ];
    for (const [at, habit] of habits.entries()) {
      const random = randomFrom(at + 1);
      let warned = 0;
      const books = 800;
      for (let book = 0; book < books; book++) {
        const all = weekly(
          'a',
          Array.from({ length: 30 }, () => habit(random)),
        ).map((one) => ({
          ...one,
          dueDate: addDays(one.dueDate, 20),
          paid: addDays(typeof one.paid === 'string' ? one.paid : today, 20),
        }));
        const settled = all.filter(({ paid }) => daysBetween(paid, today) > 0);
        const open = all.filter(({ paid }) => daysBetween(paid, today) <= 0);
        if (paysLater(settled, open, today)) warned++;
      }
      expect(warned / books).toBeLessThanOrEqual(0.01 + 2 * Math.sqrt((0.01 * 0.99) / books));
    }
  }, 20_000);
});
