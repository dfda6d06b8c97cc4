import type { SampleCustomer, SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf } from '../../../entrypoints/sample-books/book-shapes.ts';
import type { Books } from '../books.ts';

/** What a page is rendered from: whose books, and what the address asks for. */
export type View = {
  readonly books: Books;
  readonly query: URLSearchParams;
  /** The part of the path after the page's name: a record's id, else ''. */
  readonly id: string;
  /** Where the same site answers under another origin. */
  readonly otherOrigin: string;
  /** Every company of the site, for the switcher. */
  readonly companies: readonly Books[];
};

/** `/t/4107/invoices` for the view's company. */
export const pathOf = (view: View, page: string): string => `/t/${view.books.tenant}/${page}`;

export function customerOf(books: Books, id: string): SampleCustomer {
  const found = books.customers.find((one) => one.id === id);
  if (!found) throw new Error(`no customer ${id} in the books of ${books.company}`);
  return found;
}

export const sumOf = (lines: readonly SampleInvoice[], what: (line: SampleInvoice) => number): number =>
  lines.reduce((sum, line) => sum + what(line), 0);

export const totalOf = (line: SampleInvoice): number => line.total;

export const openBalance = (lines: readonly SampleInvoice[]): number => sumOf(lines, balanceOf);
