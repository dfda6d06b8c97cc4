/**
 * Expectations for generated books, in the shape `read --json` prints, with `{origin}` and `{host}` for the server's
 * own. They come from the books alone. A key that is left out is not compared; see compare.ts.
 */
import type { SampleInvoice } from '../../entrypoints/sample-books/book-shapes.ts';
import type { Books } from './books.ts';
import { expectedAging } from './expected-aging.ts';
import type { Printed } from './expected-lines.ts';
import { expectedBook, expectedLines, money } from './expected-lines.ts';

const english: Printed = { customerLinked: true, german: false };
const rowsPerPage = 50;
const gridWindow = 16;

/** Expectations by the names that `startSites` gives its pages. */
export function expectedPages([first, second]: readonly [Books, Books]): { readonly [name: string]: object } {
  const all = first.invoices;
  const lastPage = all.slice(Math.trunc((all.length - 1) / rowsPerPage) * rowsPerPage);
  const overdue = all.filter(({ state, due }) => state === 'open' && due !== null && due < first.today);
  const nothing = { ...empty(first), kind: 'none' };
  return {
    invoices: list(first, all.slice(0, rowsPerPage), all.length),
    'invoices-all': proven(list(first, all, all.length)),
    'invoices-page-2': list(first, all.slice(rowsPerPage, 2 * rowsPerPage), all.length),
    'invoices-last-page': list(first, lastPage, all.length),
    'invoices-overdue': filtered(list(first, overdue.slice(0, rowsPerPage), overdue.length)),
    'invoices-second-company': list(second, second.invoices.slice(0, rowsPerPage), second.invoices.length),
    rechnungen: grid(second),
    aging: expectedAging(first),
    customer: customerPage(first),
    bills: { ...empty(first), kind: 'payables' },
    quotes: nothing,
    payments: nothing,
    bank: nothing,
    dashboard: nothing,
    loading: nothing,
  };
}

const empty = (books: Books) => ({
  error: null,
  book: expectedBook(books),
  invoices: [],
  accounts: [],
  questions: [],
  problems: [],
});

const list = (books: Books, lines: readonly SampleInvoice[], stated: number) => ({
  ...empty(books),
  kind: 'invoices',
  invoices: expectedLines(books, lines, english),
  scope: { read: lines.length, stated, filtered: false },
  checks: [] as readonly object[],
});

type List = ReturnType<typeof list>;

const proven = (page: List): List => ({ ...page, checks: [{ name: 'totals-row', ok: true }] });
const filtered = (page: List): List => ({ ...page, scope: { ...page.scope, filtered: true } });

function grid(books: Books) {
  const lines = books.invoices.slice(0, gridWindow);
  return {
    ...empty(books),
    kind: 'invoices',
    invoices: expectedLines(books, lines, { customerLinked: false, german: true }),
    scope: { read: lines.length, stated: books.invoices.length },
    checks: [],
  };
}

/** The page of the customer with most lines among those that pay at once. */
function customerPage(books: Books) {
  const planned = books.invoices.find(({ instalment }) => instalment !== null)?.customer;
  const linesOf = (id: string) => books.invoices.filter(({ customer }) => customer === id);
  const [customer] = books.customers
    .filter(({ id }) => id !== planned)
    .toSorted((a, b) => linesOf(b.id).length - linesOf(a.id).length);
  if (!customer) throw new Error('books without customers');
  const open = linesOf(customer.id).filter(({ state }) => state === 'open' || state === 'partial');
  const balance = open.reduce((sum, { total, paid }) => sum + total - paid, 0);
  return {
    ...empty(books),
    kind: 'account',
    invoices: expectedLines(books, open, english).map(({ status: _, ...line }) => ({
      ...line,
      statusText: null,
      link: null,
      email: customer.email,
    })),
    accounts: [
      { customer: customer.name, customerId: customer.id, balance: money(balance, books), buckets: [] },
    ],
    scope: { read: open.length },
    checks: [
      { name: 'totals-row', ok: true },
      { name: 'total-paid-balance', ok: true },
      { name: 'days-overdue', ok: true },
    ],
  };
}
