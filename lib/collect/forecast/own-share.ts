import type { Steps } from '../../interpret/steps.ts';
import { countsOf, readings, usualOf } from './account-curve.ts';
import { placeOf, size } from './axis.ts';
import type { BookCurve } from './book-curve.ts';
import { type AccountRecord, stepOf } from './record.ts';
import type { Observation } from './tally.ts';

/** Until a book's payments say more: half, with this weight against what they say. */
const prior = { share: 0.5, weight: 60 } as const;

/** One number of a whole book is known well enough from this many payments. */
const enough = 2000;

/**
 * How much an account's own counts, left nearly to themselves, tell in this book: payments are left out one at a time
 * and told from the account's others, both ways, and the share is that which comes nearest to all of them (least
 * squared distance of the chance from what happened, over all steps: stacking by the continuous ranked probability
 * score). Where customers differ much and keep to their habits it is high, where few payments say little it is low.
 */
export function* ownShareSteps(records: ReadonlyMap<string, AccountRecord>, book: PlainBook): Steps<number> {
  const judged = [...records.values()].filter(({ payments }) => payments > 1);
  const every = Math.ceil(judged.reduce((sum, { payments }) => sum + payments, 0) / enough);
  let told: number = prior.share * prior.weight;
  let apart: number = prior.weight;
  let seen = 0;
  for (const record of judged) {
    const counts = countsOf(record);
    for (const leave of leaving(record, book)) {
      if (seen++ % every > 0) continue;
      const { payment, usual } = leave();
      const { firm, loose } = readings(counts, usual, payment);
      const paidAt = placeOf(payment.to);
      yield;
      for (let at = 0; at < size; at++) {
        const held = firm[at] ?? 0;
        const between = held - (loose[at] ?? 0);
        told += (held - (at < paidAt ? 1 : 0)) * between;
        apart += between * between;
      }
    }
  }
  return Math.min(1, Math.max(0, told / apart));
}

type PlainBook = Omit<BookCurve, 'ownShare'>;
type Left = { readonly payment: Observation; readonly usual: Float64Array };

/** Leaves out a payment known to the step: with what the book then lets expect of the account. In order of the steps. */
function leaving(record: AccountRecord, book: PlainBook): readonly (() => Left)[] {
  const paid = record.observations
    .filter(({ from }) => from !== null)
    .sort((a, b) => a.to - b.to || a.enter - b.enter);
  const sorted = Float64Array.from(paid, stepOf).sort();
  // At most three habits are left, whichever payment is left out.
  const usuals = new Map<number, Float64Array>();
  return paid
    .filter(({ from, to }) => from === to)
    .map((payment) => () => {
      const median = medianWithout(sorted, payment.to);
      const usual = usuals.get(median) ?? usualOf({ payments: paid.length - 1, median }, book);
      usuals.set(median, usual);
      return { payment, usual };
    });
}

/** The median of two or more sorted numbers without one of them. */
function medianWithout(sorted: Float64Array, number: number): number {
  const gone = sorted.indexOf(number);
  const rest = (at: number): number => sorted[at < gone ? at : at + 1] ?? number;
  return (rest((sorted.length - 2) >> 1) + rest((sorted.length - 1) >> 1)) / 2;
}
