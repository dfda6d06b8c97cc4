import { first, size } from './axis.ts';
import { type Curve, curveOf, stepBy } from './curve.ts';
import { genericHazard } from './generic-curve.ts';
import { forEachStep, type Tally } from './tally.ts';

/** The generic curve counts like this many invoices of the book's own. */
const genericInvoices = 20;

/** Beyond the axis payment follows what was seen on its last part, and never stops wholly. */
const tailFrom = 200;
const leastTail = 0.005;

export type BookCurve = {
  /** Chance of payment at each step of the axis for what is then still open. */
  readonly hazard: Float64Array;
  /** The same with every account's invoices moved to the book's median first. */
  readonly aroundHabit: Float64Array;
  readonly curve: Curve;
  /** Median step after the due date. */
  readonly median: number;
  /** How much an account's own counts left nearly to themselves tell, 0 … 1; the rest is held by the book's curve. */
  readonly ownShare: number;
};

/** When the book's customers pay, as one: its own counts together with the generic curve. */
export function bookCurve(tally: Tally, stride: number): Omit<BookCurve, 'aroundHabit' | 'ownShare'> {
  const { hazard, tail } = hazardOf(tally, stride);
  const curve = curveOf(hazard, tail);
  return { hazard, curve, median: stepBy(curve, first - 1, 0.5) };
}

export function hazardOf(
  tally: Tally,
  stride: number,
): { readonly hazard: Float64Array; readonly tail: number } {
  const generic = genericHazard(stride);
  const hazard = new Float64Array(size);
  let genericLeft = genericInvoices;
  const end = { paid: 0, atRisk: 0 };
  forEachStep(tally, (at, paid, atRisk) => {
    const genericPaid = genericLeft * (generic[at] ?? 0);
    const [paidThen, open] = [paid + genericPaid, atRisk + genericLeft];
    hazard[at] = Math.min(1, Math.max(0, paidThen / open));
    genericLeft -= genericPaid;
    if (at < tailFrom) return;
    end.paid += paidThen;
    end.atRisk += open;
  });
  return { hazard, tail: Math.max(leastTail, end.paid / end.atRisk) };
}
