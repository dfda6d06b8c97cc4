import { placeOf, size } from './axis.ts';
import type { BookCurve } from './book-curve.ts';
import type { Curve } from './curve.ts';
import { habitWeight, moveOf } from './habit.ts';
import type { AccountRecord, Habit } from './record.ts';
import { count, emptyTally, forEachStep, type Observation } from './tally.ts';

/**
 * An account's own counts are read twice: held firmly by the book's curve, and left nearly to themselves. The book's
 * curve counts like this many invoices at each step.
 */
const pulls = { firm: 8, loose: 0.5 } as const;

/**
 * When one account pays: its own counts, shrunk towards the book's curve moved to the account's habit. How much the
 * loose reading counts beside the firm one is the book's to say: `ownShare`.
 */
export function accountCurve(record: AccountRecord, book: BookCurve): Curve {
  if (record.observations.length === 0) return book.curve;
  const { firm, loose } = readings(countsOf(record), usualOf(record, book));
  const unpaid = firm.map((chance, at) => chance + book.ownShare * ((loose[at] ?? 0) - chance));
  return { unpaid, tail: book.curve.tail };
}

export type Counts = { readonly paid: Float64Array; readonly atRisk: Float64Array };

/** What an account paid, and had at risk, at each step. */
export function countsOf({ observations }: AccountRecord): Counts {
  const tally = emptyTally();
  for (const one of observations) count(tally, one);
  const atRisk = new Float64Array(size);
  forEachStep(tally, (at, _, open) => {
    atRisk[at] = open;
  });
  return { paid: tally.paid, atRisk };
}

/**
 * The chance of payment at each step that the book lets expect of an account with this habit. The more payments the
 * account has, the more it is the one of payments around each account's own habit, since what separates the habits of
 * the others says nothing about how widely this one scatters around its own.
 */
export function usualOf(habit: Habit, book: Omit<BookCurve, 'ownShare'>): Float64Array {
  const move = moveOf(habit, book.median);
  const own = habitWeight(habit);
  const usual = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const from = at - move;
    usual[at] =
      from >= size
        ? book.curve.tail
        : own * (book.aroundHabit[from] ?? 0) + (1 - own) * (book.hazard[from] ?? 0);
  }
  return usual;
}

type Readings = { readonly firm: Float64Array; readonly loose: Float64Array };

/** The chance that payment comes later than each step, read both ways; `without` this payment of the account. */
export function readings(counts: Counts, usual: Float64Array, without?: Observation): Readings {
  return {
    firm: unpaidOf(counts, usual, pulls.firm, without),
    loose: unpaidOf(counts, usual, pulls.loose, without),
  };
}

function unpaidOf(
  { paid, atRisk }: Counts,
  usual: Float64Array,
  pull: number,
  without?: Observation,
): Float64Array {
  const from = without ? placeOf(without.enter) : size;
  const to = without ? placeOf(without.to) : -1;
  const unpaid = new Float64Array(size);
  let left = 1;
  for (let at = 0; at < size; at++) {
    const paidThen = (paid[at] ?? 0) - (at === to ? 1 : 0);
    const open = (atRisk[at] ?? 0) - (from <= at && at <= to ? 1 : 0);
    left *= 1 - Math.max(0, (paidThen + pull * (usual[at] ?? 0)) / (open + pull));
    unpaid[at] = left;
  }
  return unpaid;
}
