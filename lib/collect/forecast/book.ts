import type { Steps } from '../../interpret/steps.ts';
import { type BookCurve, bookCurve, hazardOf } from './book-curve.ts';
import { aroundHabit } from './habit.ts';
import { ownShareSteps } from './own-share.ts';
import type { AccountRecord } from './record.ts';
import { count, emptyTally } from './tally.ts';

/** When a book's customers pay, from all of its records: as they are, and moved from each habit to the book's median. */
export function* bookOfSteps(records: ReadonlyMap<string, AccountRecord>, stride: number): Steps<BookCurve> {
  const plain = emptyTally();
  for (const { observations } of records.values()) {
    for (const one of observations) count(plain, one);
    yield;
  }
  const curve = bookCurve(plain, stride);
  const moved = emptyTally();
  for (const record of records.values()) {
    for (const one of aroundHabit(record, curve.median)) count(moved, one);
    yield;
  }
  const book = { ...curve, aroundHabit: hazardOf(moved, stride).hazard };
  return { ...book, ownShare: yield* ownShareSteps(records, book) };
}
