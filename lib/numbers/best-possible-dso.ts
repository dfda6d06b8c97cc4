import type { Figure } from './figure.ts';
import { perSales, type Receivables } from './per-sales.ts';

/** What DSO would be if nothing were past due: the same of what is not past due. */
export const bestPossibleDso = (of: Receivables): Figure => perSales(of, of.current);
