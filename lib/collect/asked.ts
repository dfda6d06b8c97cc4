import { type Sums, sumByCurrency } from '../domain/money.ts';
import type { Line } from './standing.ts';

/**
 * What can be asked for: what the lines' holds leave, less the credits of the same currency, never below zero; zeros
 * left out.
 */
export function askedFor(lines: readonly Line[], credits: readonly Line[]): Sums {
  const currencies = new Set(lines.map(({ asked }) => asked?.currency));
  const amounts = [
    ...lines.map(({ asked }) => asked),
    ...credits.map(({ invoice }) => invoice.balance),
  ].flatMap((amount) => (amount && currencies.has(amount.currency) ? [amount] : []));
  return sumByCurrency(amounts).filter(({ minor }) => minor > 0);
}
