import { type Paid, quantile } from './lateness.ts';

/** An account pays later than its habit. Days are calendar days past due. */
export type BehaviourChange = {
  /** How late it is now: the open invoice, or the median of the newest payments. */
  readonly days: number;
  /** Median of the payments before. */
  readonly usual: number;
  /** Key of the invoice that shows it; null: the newest payments do. */
  readonly invoice: string | null;
};

/** Under this many payments nobody has a habit. */
const least = 5;
const newest = 3;
const grace = 7;

/**
 * The stated test, from five payments on: an open invoice is later by more than a week than nine in ten payments were;
 * or, from eight on, each of the newest three came later than nine in ten of those before.
 */
export function behaviourChange(
  paid: readonly Paid[],
  overdue: readonly { readonly key: string; readonly days: number }[],
): BehaviourChange | null {
  const days = paid.map(({ daysLate }) => daysLate);
  if (days.length < least) return null;
  const oldest = overdue.reduce<(typeof overdue)[number] | null>(
    (most, one) => (most && most.days >= one.days ? most : one),
    null,
  );
  const usual = quantile(days, 0.5);
  if (oldest && oldest.days > Math.max(0, quantile(days, 0.9)) + grace)
    return { days: oldest.days, usual, invoice: oldest.key };
  if (days.length < least + newest) return null;
  const before = days.slice(0, -newest);
  const last = days.slice(-newest);
  const nineInTen = quantile(before, 0.9);
  return last.every((one) => one > Math.max(0, nineInTen))
    ? { days: quantile(last, 0.5), usual: quantile(before, 0.5), invoice: null }
    : null;
}
