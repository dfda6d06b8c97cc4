import type { SampleInvoice } from '../../entrypoints/sample-books/book-shapes.ts';
import type { Books } from './books.ts';
import { expectedBook, money } from './expected-lines.ts';

const buckets = [
  { label: 'Current', from: null, to: 0 },
  { label: '1–30', from: 1, to: 30 },
  { label: '31–60', from: 31, to: 60 },
  { label: '61–90', from: 61, to: 90 },
  { label: '90+', from: 91, to: null },
] as const;

/** Days past due; a credit note, which falls due never, counts as current. */
function age({ due }: SampleInvoice, { today }: Books): number {
  return due === null ? 0 : (Date.parse(today) - Date.parse(due)) / 86_400_000;
}

/** What the aging report says of every customer with something open. */
export function expectedAging(books: Books) {
  const open = books.invoices.filter(({ state }) => state === 'open' || state === 'partial');
  const owed = (lines: readonly SampleInvoice[]): number =>
    lines.reduce((sum, { total, paid }) => sum + total - paid, 0);
  const accounts = books.customers.flatMap(({ id, name }) => {
    const lines = open.filter(({ customer }) => customer === id);
    if (lines.length === 0) return [];
    const amounts = buckets.map(({ label, from, to }) => {
      const inside = lines.filter((line) => {
        const days = age(line, books);
        return days >= (from ?? -Infinity) && days <= (to ?? Infinity);
      });
      return { label, from, to, amount: money(owed(inside), books) };
    });
    return [{ customer: name, customerId: id, balance: money(owed(lines), books), buckets: amounts }];
  });
  return {
    error: null,
    kind: 'aging',
    book: expectedBook(books),
    invoices: [],
    accounts,
    scope: { read: accounts.length },
    checks: [
      { name: 'totals-row', ok: true },
      { name: 'buckets', ok: true },
    ],
    questions: [],
    problems: [],
  };
}
