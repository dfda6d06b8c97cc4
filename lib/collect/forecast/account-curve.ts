import { size } from './axis.ts';
import type { BookCurve } from './book-curve.ts';
import { type Curve, curveOf } from './curve.ts';
import { habitWeight, moveOf } from './habit.ts';
import type { AccountRecord } from './record.ts';
import { count, emptyTally, forEachStep } from './tally.ts';

/** The book's curve counts like this many invoices at each step. */
const kappa = 8;

/**
 * When one account pays: its own counts, shrunk towards the book's curve moved to the account's habit. The more
 * payments the account has, the more that curve is the one of payments around each account's own habit, since what
 * separates the habits of the others says nothing about how widely this one scatters around its own.
 */
export function accountCurve(record: AccountRecord, book: BookCurve): Curve {
  if (record.observations.length === 0) return book.curve;
  const tally = emptyTally();
  for (const one of record.observations) count(tally, one);
  const move = moveOf(record, book.median);
  const own = habitWeight(record);
  const hazard = new Float64Array(size);
  forEachStep(tally, (at, paid, atRisk) => {
    const from = at - move;
    const usual =
      from >= size
        ? book.curve.tail
        : own * (book.aroundHabit[from] ?? 0) + (1 - own) * (book.hazard[from] ?? 0);
    hazard[at] = Math.max(0, (paid + kappa * usual) / (atRisk + kappa));
  });
  return curveOf(hazard, book.curve.tail);
}
