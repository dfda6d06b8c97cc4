/** Builders of test data: a plain case, changed where a test needs it. */
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { ActivityOf, Reminder } from '../../lib/domain/activity.ts';
import { addDays, type Day, isDay } from '../../lib/domain/day.ts';
import { type Instant, instantOf } from '../../lib/domain/instant.ts';
import { type InvoiceField, invoiceField, type Source } from '../../lib/domain/invoice.ts';
import type { Money } from '../../lib/domain/money.ts';

export const today = dayOf('2026-05-14');

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

export const noon = (day: Day): Instant => instantOf(Date.parse(`${day}T12:00:00Z`));

export const euro = (minor: number): Money => ({ minor, currency: 'EUR', basis: 'document' });

/** An open invoice, `days` past due on `today` (negative: not yet due). */
export function invoice(
  number: string,
  days: number,
  balance: Money | null,
  changes: Partial<StoredInvoice> = {},
): StoredInvoice {
  const dueDate = addDays(today, -days);
  const seen = noon(today);
  return {
    number,
    recordId: null,
    customer: 'Harbour Foods AG',
    customerId: null,
    kind: balance && balance.minor < 0 ? 'credit-note' : 'invoice',
    instalment: null,
    issueDate: addDays(dueDate, -30),
    dueDate,
    total: balance,
    balance,
    status: 'open',
    statusText: 'Open',
    link: null,
    email: null,
    source: sources(balance ? 'known' : 'absent'),
    key: `invoice:${number}`,
    observedAt: seen,
    firstSeen: seen,
    lastSeen: seen,
    page: 'https://books.example.com/invoices',
    missingSince: null,
    ...changes,
  };
}

function sources(balance: Source): StoredInvoice['source'] {
  const known = Object.fromEntries(invoiceField.options.map((field) => [field, 'known'])) as {
    [field in InvoiceField]: Source;
  };
  return { ...known, balance };
}

export const account = (invoices: readonly StoredInvoice[], changes: Partial<Account> = {}): Account => ({
  book: 'books.example.com/northwind',
  key: 'name:Harbour Foods AG',
  name: 'Harbour Foods AG',
  customerId: null,
  email: 'accounts@harbour-foods.example.com',
  link: null,
  invoices: [...invoices],
  statement: null,
  ...changes,
});

const entry = (id: string, on: Day) => ({
  id,
  book: 'books.example.com/northwind',
  at: noon(on),
  zone: 'Europe/Berlin',
  author: 'Mia',
});

export const reminder = (
  id: string,
  on: Day,
  stage: Reminder['stage'],
  invoices: readonly string[],
  changes: Partial<Reminder> = {},
): Reminder => ({
  ...entry(id, on),
  account: 'name:Harbour Foods AG',
  kind: 'reminder',
  stage,
  channel: 'mail',
  by: 'mailto',
  to: null,
  subject: '',
  asked: [],
  invoices: invoices.map((number) => `invoice:${number}`),
  text: '',
  ...changes,
});

export const undo = (id: string, on: Day, undoes: string): ActivityOf<'undo'> => ({
  ...entry(id, on),
  account: null,
  kind: 'undo',
  undoes,
});

export const chasedBefore = (
  id: string,
  on: Day,
  levels: ActivityOf<'chased-before'>['levels'],
): ActivityOf<'chased-before'> => ({
  ...entry(id, on),
  account: null,
  kind: 'chased-before',
  asOf: on,
  levels,
});
