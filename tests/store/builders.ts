import 'fake-indexeddb/auto';
import { type Instant, instantOf } from '../../lib/domain/instant.ts';
import { type Invoice, invoiceField } from '../../lib/domain/invoice.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { nothing } from '../../lib/store/invoice-fields.ts';
import { type Db, openStore } from '../../lib/store/open.ts';

/** The value of a result that must be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

let names = 0;
export function freshName(): string {
  names += 1;
  return `test-${names}`;
}

export const freshStore = async (): Promise<Db> => must(await openStore(freshName()));

/** Nine o'clock and so many minutes. */
export const at = (minutes: number): Instant => instantOf(Date.UTC(2026, 4, 14, 9, minutes));

export const usd = (minor: number): Money => ({ minor, currency: 'USD', basis: 'document' });
export const eurOfCompany = (minor: number): Money => ({ minor, currency: 'EUR', basis: 'company' });

/** An invoice of one customer; whatever is set counts as read. */
export function invoiceOf(values: Partial<Invoice> = {}): Invoice {
  const all: Invoice = { ...nothing, number: 'INV-1', customer: 'Northwind Foods', ...values };
  const source = { ...nothing.source };
  for (const field of invoiceField.options) if (all[field] !== null) source[field] = 'known';
  return { ...all, source };
}

const book = {
  key: 'https://books.example.com|acme',
  name: 'Acme Ltd',
  site: 'books.example.com',
  origin: 'https://books.example.com',
  proof: 'address' as const,
};

let readings = 0;

type Overrides = Partial<Omit<Snapshot, 'invoices' | 'scope' | 'book'>> & {
  invoices?: readonly Invoice[];
  scope?: Partial<Snapshot['scope']>;
  book?: Partial<Snapshot['book']>;
};

export function snapshotOf({ invoices = [], scope, book: shown, ...rest }: Overrides = {}): Snapshot {
  readings += 1;
  return {
    readingId: `reading-${readings}`,
    observedAt: at(0),
    url: 'https://books.example.com/acme/invoices',
    title: 'Invoices',
    kind: 'invoices',
    because: null,
    accounts: [],
    columns: [],
    checks: [],
    questions: [],
    problems: [],
    ...rest,
    book: { ...book, ...shown },
    invoices: invoices.map((invoice, row) => ({ ...invoice, places: {}, row: row + 1 })),
    scope: { read: invoices.length, stated: null, filtered: null, complete: false, ...scope },
  };
}

export const bookKey = book.key;
