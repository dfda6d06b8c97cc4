/** What every grid page is given: the same invoices, and a box to draw them in. Runs in the page. */
import type { StatusWord } from '../../../entrypoints/sample-books/status-word.ts';
import type { Day } from '../../../lib/domain/day.ts';

/** An invoice as an application's own interface hands it to its grid; amounts in cents. */
export type ShownInvoice = {
  readonly id: string;
  readonly number: string;
  readonly href: string;
  readonly customer: string;
  readonly issued: Day;
  readonly due: Day | null;
  readonly total: number;
  readonly balance: number;
  readonly status: StatusWord;
};

/** Column titles in the order in which every page shows them. */
export const titles = {
  number: 'Invoice',
  customer: 'Customer',
  issued: 'Issue date',
  due: 'Due date',
  total: 'Total',
  balance: 'Balance due',
  status: 'Status',
} as const;

export function shownInvoices(): ShownInvoice[] {
  const text = document.getElementById('invoices')?.textContent ?? '[]';
  return JSON.parse(text);
}

/** The element the grid is drawn in. */
export function box(): HTMLElement {
  const found = document.getElementById('grid');
  if (!found) throw new Error('the page has no box for its grid');
  return found;
}

/** The number as a link to its invoice. */
export function numberLink({ href, number }: Pick<ShownInvoice, 'href' | 'number'>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = number;
  return link;
}
