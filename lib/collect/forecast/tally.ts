import { last, placeOf, size } from './axis.ts';

/**
 * What is known of one invoice, in steps after its due date: it could be paid from `enter` on; it was paid on one of
 * the steps `from` … `to`, or (`from: null`) was still open at the end of step `to`.
 */
export type Observation = { readonly enter: number; readonly from: number | null; readonly to: number };

/** Counts over many invoices. At risk at a step = entered up to it, not left before it. */
export type Tally = {
  readonly paid: Float64Array;
  readonly entered: Float64Array;
  readonly left: Float64Array;
};

export const emptyTally = (): Tally => ({
  paid: new Float64Array(size),
  entered: new Float64Array(size),
  left: new Float64Array(size + 1),
});

/** Adds an invoice to the counts. */
export function count(tally: Tally, { enter, from, to }: Observation): void {
  if (to < enter) return;
  add(tally.entered, placeOf(enter), 1);
  // Later than the axis reaches: at risk all along, its end is left to the tail.
  if (from === null || from > last) {
    if (to <= last) add(tally.left, placeOf(to) + 1, 1);
    return;
  }
  const [start, end] = [placeOf(from), placeOf(to)];
  const share = 1 / (end - start + 1);
  for (let at = start; at <= end; at++) {
    add(tally.paid, at, share);
    add(tally.left, at + 1, share);
  }
}

const add = (counts: Float64Array, at: number, weight: number): void => {
  counts[at] = (counts[at] ?? 0) + weight;
};

/** Steps through the axis with what was paid and what was at risk at each. */
export function forEachStep(tally: Tally, see: (at: number, paid: number, atRisk: number) => void): void {
  let atRisk = 0;
  for (let at = 0; at < size; at++) {
    atRisk += (tally.entered[at] ?? 0) - (tally.left[at] ?? 0);
    see(at, tally.paid[at] ?? 0, Math.max(0, atRisk));
  }
}
