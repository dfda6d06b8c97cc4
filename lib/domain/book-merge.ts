import type { Sums } from './money.ts';

/** What putting a book into another would move, before anything does. */
export type MergePreview = {
  readonly customers: number;
  /** Those of them that the other book has too. */
  readonly there: number;
  /** Those whose number means somebody else in the other book: they are kept by name. */
  readonly byName: number;
  /** Open invoices, and what they come to, currency by currency. */
  readonly invoices: number;
  readonly open: Sums;
  /** Of the journal. */
  readonly entries: number;
};

/** One invoice that is two different ones in two books: such books are not put together. */
export type Contradiction = { readonly customer: string; readonly number: string };
