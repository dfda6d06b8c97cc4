import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswered } from './generated-answers.ts';
import { type Breakage, breakages, shownBy, truths } from './generated-pages.ts';

it('asks little on the first page of a kind, and nothing on the next', () => {
  const counts = { pages: 0, next: 0, most: 0 };
  fc.assert(
    fc.property(truths, truths, breakages, (books, more, broken) => {
      const how: Breakage = { ...broken, nonsense: [], twice: false };
      const first = readAnswered(shownBy(books, how), how);
      const next = readAnswered(shownBy(more, how), how, first.answers);
      counts.pages++;
      counts.next += next.asked.length;
      counts.most = Math.max(counts.most, first.asked.length);
    }),
    { numRuns: 400 },
  );
  expect(counts.most).toBeLessThan(3);
  expect(counts.next).toBe(0);
}, 60_000);
