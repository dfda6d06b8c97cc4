import type { DisputeState, QuestionState } from '../collect/states/states.ts';
import { type Figure, lacking, shown } from './figure.ts';

/** How many of an account's invoices are known, open and paid, and how many of them were ever doubted. */
export type Doubts = { readonly known: number; readonly doubted: number };

/** Of one account: invoices that were questioned or disputed at any time, each counted once. */
export function doubtsOf(
  invoices: ReadonlySet<string>,
  disputes: readonly DisputeState[],
  questions: readonly QuestionState[],
): Doubts {
  const named = new Set<string>();
  for (const { entry } of disputes) for (const { invoice } of entry.lines) named.add(invoice);
  for (const { entry } of questions) for (const invoice of entry.invoices) named.add(invoice);
  return { known: invoices.size, doubted: [...named].filter((key) => invoices.has(key)).length };
}

/** Share of the invoices known that nobody ever questioned or disputed. */
export function invoiceAccuracy(doubts: readonly Doubts[]): Figure {
  const known = doubts.reduce((sum, one) => sum + one.known, 0);
  const doubted = doubts.reduce((sum, one) => sum + one.doubted, 0);
  return known === 0 ? lacking('share', 'no-open-invoices') : shown('share', 1 - doubted / known, known);
}
