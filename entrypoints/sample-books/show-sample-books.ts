import type { Day } from '../../lib/domain/day.ts';
import { formatMoney } from '../../lib/domain/money.ts';
import type { SampleBooks, SampleInvoice } from './book-shapes.ts';
import { balanceOf } from './book-shapes.ts';
import { makeBooks } from './books.ts';
import { statusWord } from './status-word.ts';

/** Builds the ledger of an invented company into the page, with every date counted from `today`. */
export function showSampleBooks(document: Document, today: Day): void {
  const books = makeBooks({ seed: 7, today, customers: 30, open: 90, tongue: 'en' });
  const element = builder(document);
  const count = books.invoices.length;
  document.body.append(
    element('header', { class: 'company' }, [element('span', { class: 'company-name' }, books.company)]),
    element('main', {}, [
      element('h1', {}, 'Invoices'),
      element('p', { class: 'note' }, 'All amounts in US dollars (USD)'),
      ledger(element, books),
      element('p', { class: 'note' }, `1–${count} of ${count}`),
    ]),
  );
}

type Build = (
  tag: string,
  attributes: { readonly [name: string]: string },
  content: string | readonly HTMLElement[],
) => HTMLElement;

const builder =
  (document: Document): Build =>
  (tag, attributes, content) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (typeof content === 'string') made.textContent = content;
    else made.append(...content);
    return made;
  };

const headers = [
  'Invoice #',
  'Customer',
  'Contact e-mail',
  'Issue date',
  'Due date',
  'Total',
  'Balance due',
  'Status',
];
const amountColumns = [5, 6];

function ledger(element: Build, books: SampleBooks): HTMLElement {
  const emails = new Map(books.customers.map(({ id, name, email }) => [id, { name, email: email ?? '' }]));
  const row = (line: SampleInvoice): HTMLElement => {
    const customer = emails.get(line.customer);
    const texts = [line.number, customer?.name ?? '', customer?.email ?? '', ...figures(line, books)];
    return element('tr', {}, cells(element, 'td', texts));
  };
  return element('table', { 'aria-label': 'Invoices' }, [
    element('thead', {}, [element('tr', {}, cells(element, 'th', headers))]),
    element('tbody', {}, books.invoices.map(row)),
    element('tfoot', {}, [totals(element, books)]),
  ]);
}

const figures = (line: SampleInvoice, { currency, today }: SampleBooks): readonly string[] => [
  shortDate(line.issued),
  line.due === null ? '' : shortDate(line.due),
  amount(line.total, currency),
  amount(balanceOf(line), currency),
  statusWord(line, today),
];

function totals(element: Build, { invoices, currency }: SampleBooks): HTMLElement {
  const sum = (what: (line: SampleInvoice) => number): string =>
    amount(
      invoices.reduce((all, line) => all + what(line), 0),
      currency,
    );
  const texts = ['Total', '', '', '', '', sum(({ total }) => total), sum(balanceOf), ''];
  return element('tr', {}, cells(element, 'td', texts));
}

const cells = (element: Build, tag: 'td' | 'th', texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((text, at) => element(tag, amountColumns.includes(at) ? { class: 'number' } : {}, text));

const amount = (minor: number, currency: string): string =>
  formatMoney({ minor, currency, basis: 'document' }, 'en-US');

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const shortDate = (day: Day): string => format.format(Date.parse(`${day}T00:00:00Z`));
