/** The sample site's books: receivables from the shared generator, and what else an accounting system shows. */
import type { SampleBooks } from '../../entrypoints/sample-books/book-shapes.ts';
import { makeBooks } from '../../entrypoints/sample-books/books.ts';
import { places, trades } from '../../entrypoints/sample-books/names.ts';
import type { Random } from '../../entrypoints/sample-books/random.ts';
import { randomFrom } from '../../entrypoints/sample-books/random.ts';
import type { Day } from '../../lib/domain/day.ts';
import { addDays } from '../../lib/domain/day.ts';

/** Something a supplier wants from the company: never a receivable. */
export type Bill = {
  readonly number: string;
  readonly supplier: string;
  readonly issued: Day;
  readonly due: Day;
  readonly total: number;
  readonly paid: number;
};

/** An offer: nobody owes anything yet. */
export type Quote = {
  readonly number: string;
  readonly customer: string;
  readonly issued: Day;
  readonly validUntil: Day;
  readonly total: number;
  readonly status: 'Draft' | 'Sent' | 'Accepted' | 'Declined' | 'Expired';
};

export type Books = SampleBooks & { readonly bills: readonly Bill[]; readonly quotes: readonly Quote[] };

/** Two companies of one site: about 600 open lines in dollars, about 240 in euro. */
export function bothBooks(seed: number, today: Day): readonly [Books, Books] {
  const dollars = makeBooks({ seed, today, customers: 120, open: 600, tongue: 'en' });
  const euros = makeBooks({ seed: seed + 1_000_003, today, customers: 60, open: 240, tongue: 'de' });
  const own = euros.tenant === dollars.tenant ? `${euros.tenant}0` : euros.tenant;
  return [withBillsAndQuotes(dollars, seed), withBillsAndQuotes({ ...euros, tenant: own }, seed + 1)];
}

function withBillsAndQuotes(books: SampleBooks, seed: number): Books {
  const random = randomFrom(seed + 77);
  const bills = Array.from({ length: 38 }, (_, at) => bill(random, books.today, at));
  const quotes = Array.from({ length: 24 }, (_, at) => quote(random, books, at));
  return { ...books, bills, quotes };
}

function bill(random: Random, today: Day, at: number): Bill {
  const due = addDays(today, random.int(-60, 29));
  const total = random.int(4_000, 900_000);
  return {
    number: `BILL-${4001 + at}`,
    supplier: `${random.pick(places)} ${random.pick(trades)} Supplies`,
    issued: addDays(due, -30),
    due,
    total,
    paid: random.pick([0, 0, total, Math.trunc(total / 2)]),
  };
}

function quote(random: Random, { customers, today }: SampleBooks, at: number): Quote {
  const issued = addDays(today, -random.int(0, 40));
  return {
    number: `QU-${7001 + at}`,
    customer: customers[random.int(0, customers.length - 1)]?.id ?? '',
    issued,
    validUntil: addDays(issued, 30),
    total: random.int(20_000, 2_500_000),
    status: random.pick(['Draft', 'Sent', 'Accepted', 'Declined', 'Expired']),
  };
}
