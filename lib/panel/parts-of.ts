import type { Line, Standing } from '../collect/standing.ts';
import type { Money } from '../domain/money.ts';

/** A sum that can be taken apart. */
export type SumOf = 'overdue' | 'open';

/** One part of a customer's sum; a document whose balance is not proved adds nothing and is named all the same. */
export type Part = { readonly line: Line; readonly amount: Money | null };

/** The documents of which a customer's sum is made, in the order of the account. */
export function partsOf(standing: Standing, sum: SumOf): readonly Part[] {
  const { overdue, notDue, credits, unclear } = standing;
  const lines = sum === 'overdue' ? overdue : [...overdue, ...notDue, ...credits, ...unclear];
  return lines.map((line) => ({ line, amount: line.invoice.balance }));
}
