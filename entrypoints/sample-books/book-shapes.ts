import type { Day } from '../../lib/domain/day.ts';

export type SampleCustomer = {
  readonly id: string;
  readonly name: string;
  /** Always under a reserved domain; null where the books hold none. */
  readonly email: string | null;
  readonly phone: string;
  readonly habit: Habit;
};

/** How the customer pays: it decides how late its open invoices are. */
export type Habit = 'prompt' | 'usual' | 'late' | 'slow';

export type SampleState = 'open' | 'partial' | 'paid' | 'draft' | 'void';

/** One line of the ledger. Instalments of one invoice are lines that share id and number. */
export type SampleInvoice = {
  readonly id: string;
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly customer: string;
  /** 1, 2, 3 … or null where the invoice falls due at once. */
  readonly instalment: number | null;
  readonly issued: Day;
  /** Credit notes fall due never. */
  readonly due: Day | null;
  /** In cents, as `paid`; credit notes and what was used of them are negative. */
  readonly total: number;
  readonly paid: number;
  readonly state: SampleState;
};

/** One invented company's receivables. Sums are never stored: pages work them out. */
export type SampleBooks = {
  readonly company: string;
  /** The company's id in the address. */
  readonly tenant: string;
  readonly currency: 'USD' | 'EUR';
  readonly today: Day;
  readonly customers: readonly SampleCustomer[];
  /** In the order in which a ledger lists them. */
  readonly invoices: readonly SampleInvoice[];
};

/** What is still open of a line, in cents. */
export const balanceOf = (of: SampleInvoice): number => of.total - of.paid;

/** An issued line that is not settled: what a customer still owes, or is owed. */
export const isOpen = (of: SampleInvoice): boolean => of.state === 'open' || of.state === 'partial';

/** Something was asked for and its day is past. */
export const isOverdue = (of: SampleInvoice, today: Day): boolean =>
  isOpen(of) && of.due !== null && of.due < today;
