import type { Invoice } from '../domain/invoice.ts';

/** Nothing is owed on it any more, by what a page said. */
export const isSettled = ({ status, balance }: Pick<Invoice, 'status' | 'balance'>): boolean =>
  status === 'paid' || status === 'void' || balance?.minor === 0;
