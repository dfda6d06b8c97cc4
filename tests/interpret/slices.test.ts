import { expect, it } from 'vitest';
import { interpret, interpretSteps } from '../../lib/interpret/interpret.ts';
import { inSlices, type Rests } from '../../lib/interpret/steps.ts';
import { context, reading, table } from './builders.ts';

const page = (rows: number) =>
  reading([
    table(
      [
        'Invoice | Customer | Date | Due date | Total | Paid | Balance | Status',
        ...Array.from({ length: rows }, (_, at) => {
          const total = 1000 + at;
          return `INV-${at + 1} | Customer ${at % 40} | 2026-03-0${(at % 9) + 1} | 2026-04-0${(at % 9) + 1} | ${total}.50 | 0.00 | ${total}.50 | Open`;
        }),
      ].join('\n'),
      { notes: ['Amounts in EUR'] },
    ),
  ]);

const piecesOf = (rows: number): number => [...interpretSteps(page(rows), context())].length;

/** Rests after every piece, and counts. */
function counted(): Rests & { readonly taken: () => number } {
  let taken = 0;
  return {
    isDue: () => true,
    take: async () => {
      taken++;
    },
    taken: () => taken,
  };
}

it('does a long reading in pieces, as many more as it has more rows', () => {
  // The first reading of all learns the names of months besides, a language a piece.
  const first = piecesOf(1);
  expect(first - piecesOf(1)).toBeGreaterThan(50);
  const [few, some, many] = [piecesOf(1000), piecesOf(5000), piecesOf(10_000)];
  expect(some - few).toBeGreaterThan(30);
  expect((many - some) / (some - few)).toBeCloseTo(5 / 4, 1);
});

it('comes to the same in slices as at once', async () => {
  const rests = counted();
  const done = await inSlices(interpretSteps(page(3000), context()), rests, () => false);
  expect(rests.taken()).toBeGreaterThan(20);
  expect(done?.value).toEqual(interpret(page(3000), context()));
  expect(done?.value.invoices.length).toBe(3000);
});

it('rests only when a rest is due', async () => {
  const rests = counted();
  await inSlices(interpretSteps(page(3000), context()), { ...rests, isDue: () => false }, () => false);
  expect(rests.taken()).toBe(0);
});

it('stops at the next rest when a newer reading has come', async () => {
  const rests = counted();
  const done = await inSlices(interpretSteps(page(3000), context()), rests, () => rests.taken() === 3);
  expect([done, rests.taken()]).toEqual([null, 3]);
});
