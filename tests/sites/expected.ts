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
    'invoices-search': searched(first),
    'invoices-second-company': list(second, second.invoices.slice(0, rowsPerPage), second.invoices.length),
    rechnungen: grid(second),
    aging: expectedAging(first),
    invoice: invoicePage(first),
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
    // Rows that never stood in the document were never read, and the reader says so.
    checks: [{ name: 'stated-count', ok: lines.length === books.invoices.length }],
  };
}

/** The customer with most lines among those that pay at once: the one whose page is served. */
function busiest({ customers, invoices }: Books) {
  const planned = invoices.find(({ instalment }) => instalment !== null)?.customer;
  const count = (id: string): number => invoices.filter(({ customer }) => customer === id).length;
  const [first] = customers.filter(({ id }) => id !== planned).toSorted((a, b) => count(b.id) - count(a.id));
  if (!first) throw new Error('books without customers');
  return first;
}

/** The ledger searched for that customer's name. */
function searched(books: Books): List {
  const words = busiest(books).name.toLowerCase();
  const ids = new Set(
    books.customers.filter(({ name }) => name.toLowerCase().includes(words)).map(({ id }) => id),
  );
  const lines = books.invoices.filter(({ customer }) => ids.has(customer));
  return filtered(list(books, lines.slice(0, rowsPerPage), lines.length));
}

/** A record's page shows no link to itself; the contact's address stands on it. */
function asRecord(line: ReturnType<typeof expectedLines>[number], email: string | null) {
  const { link: _, ...rest } = line;
  return { ...rest, email };
}

/** The page of the first invoice that was paid in part. */
function invoicePage(books: Books) {
  const lines = books.invoices.filter(({ state }) => state === 'partial').slice(0, 1);
  const email = books.customers.find(({ id }) => id === lines[0]?.customer)?.email ?? null;
  return {
    ...empty(books),
    kind: 'invoice',
    invoices: expectedLines(books, lines, english).map((line) => asRecord(line, email)),
    checks: [{ name: 'total-paid-balance', ok: true }],
  };
}

function customerPage(books: Books) {
  const customer = busiest(books);
  const open = books.invoices.filter(
    (line) => line.customer === customer.id && (line.state === 'open' || line.state === 'partial'),
  );
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
