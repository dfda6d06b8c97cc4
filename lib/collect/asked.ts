import { type Sums, sumByCurrency } from '../domain/money.ts';
import type { Line } from './standing.ts';

/** What can be asked for: the lines' sum less the credits of the same currency, never below zero; zeros left out. */
export function askedFor(lines: readonly Line[], credits: readonly Line[]): Sums {
  const currencies = new Set(lines.map(({ invoice }) => invoice.balance?.currency));
  const amounts = [...lines, ...credits].flatMap(({ invoice }) =>
    invoice.balance && currencies.has(invoice.balance.currency) ? [invoice.balance] : [],
  );
  return sumByCurrency(amounts).filter(({ minor }) => minor > 0);
}
