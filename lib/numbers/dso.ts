import type { Figure } from './figure.ts';
import { perSales, type Receivables } from './per-sales.ts';

/** Days sales outstanding: what is open ÷ credit sales of the last three whole months × their days. */
export const dso = (of: Receivables): Figure => perSales(of, of.open);
