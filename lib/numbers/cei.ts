import { type Figure, lacking, shown } from './figure.ts';

/** What a period began and ended with, in one currency, minor units. */
export type Period = {
  /** All that was open at its start. */
  readonly beginning: number;
  /** Credit sales in it; null where they are not known. */
  readonly sales: number | null;
  /** All that is open at its end. */
  readonly ending: number;
  /** Of it, what is not past due. */
  readonly endingCurrent: number;
};

/**
 * Collection effectiveness index, at most 1: of what could be collected in the period, the share that was.
 * (beginning + sales − ending total) ÷ (beginning + sales − ending current). Null: the ends of the period are not known.
 */
export function collectionEffectiveness(period: Period | null): Figure {
  if (!period) return lacking('share', 'no-month-ends');
  const { beginning, sales, ending, endingCurrent } = period;
  if (sales === null) return lacking('share', 'no-sales');
  const possible = beginning + sales - Math.min(endingCurrent, ending);
  if (possible <= 0) return lacking('share', 'no-open-invoices');
  return shown('share', (beginning + sales - ending) / possible, 1, possible);
}
