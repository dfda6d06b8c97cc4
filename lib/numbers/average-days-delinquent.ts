import { bestPossibleDso } from './best-possible-dso.ts';
import { dso } from './dso.ts';
import { type Figure, shown } from './figure.ts';
import type { Receivables } from './per-sales.ts';

/** DSO less best possible DSO. */
export function averageDaysDelinquent(of: Receivables): Figure {
  const [all, best] = [dso(of), bestPossibleDso(of)];
  if (all.value === null || best.value === null) return all;
  return shown('days', all.value - best.value, all.of, all.per);
}
