import type { Day } from '../domain/day.ts';
import { type Figure, lacking, shown } from './figure.ts';
import { daysIn, monthsBefore } from './months.ts';

/** What is open on a day, and the credit sales by month, in one currency, minor units. */
export type Receivables = {
  readonly today: Day;
  /** All that is open, credits deducted. */
  readonly open: number;
  /** Of it, what is not past due. */
  readonly current: number;
  readonly sales: ReadonlyMap<string, number>;
};

/** A quarter, as the ratio is usually taken. */
const quarter = 3;

/** An amount ÷ credit sales of the last three whole months × their days. */
export function perSales({ today, sales }: Receivables, amount: number): Figure {
  const months = monthsBefore(today, quarter);
  const sold = months.flatMap((month) => sales.get(month) ?? []);
  const sum = sold.reduce((all, one) => all + one, 0);
  if (sold.length < months.length || sum <= 0) return lacking('days', 'no-sales', sold.length);
  const days = months.reduce((all, month) => all + daysIn(month), 0);
  return shown('days', (amount * days) / sum, months.length, sum);
}
