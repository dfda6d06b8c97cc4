import { type AccountSettings, noAccountSettings } from '../domain/account-settings.ts';
import type { NewActivity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { AccountRow, ImportRows, NoteRow, PaidInvoiceRow } from '../domain/import.ts';
import type { ImportBatch } from '../domain/import-batch.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Person } from '../domain/person.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { KnownAccounts } from './known-account.ts';

/** What a file brings into one book. */
export type Incoming = {
  readonly batch: Omit<ImportBatch, 'id' | 'at' | 'entries'>;
  readonly entries: readonly NewActivity[];
  /** Rows whose customer is not known, or whose name several have; nothing is imported while there are any. */
  readonly unknown: readonly { readonly line: number; readonly why: 'no-customer' | 'many' }[];
};

type Context = {
  readonly book: string;
  readonly file: string;
  readonly known: KnownAccounts;
  readonly settings: ReadonlyMap<string, AccountSettings>;
  readonly now: Instant;
  readonly today: Day;
};

/** Any of the three kinds of file, its rows as read. */
export type ReadRows = {
  [K in keyof ImportRows]: { readonly kind: K; readonly rows: readonly ImportRows[K][] };
}[keyof ImportRows];

export function incomingOf(read: ReadRows, context: Context): Incoming {
  switch (read.kind) {
    case 'paid-invoices':
      return paidInvoices(read.rows, context);
    case 'accounts':
      return accounts(read.rows, context);
    case 'notes':
      return notes(read.rows, context);
  }
}

const emptyBatch = ({ book, file }: Context, rows: number): Incoming['batch'] => ({
  book,
  file,
  rows,
  settled: [],
  settings: [],
});

/** Customers without an open invoice have no account yet: their history waits under their name. */
function paidInvoices(rows: readonly PaidInvoiceRow[], context: Context): Incoming {
  const unknown: Incoming['unknown'][number][] = [];
  const settled: SettledInvoice[] = [];
  for (const row of rows) {
    const account = context.known.keyOf(row);
    if (account === null) unknown.push({ line: row.line, why: 'many' });
    else if (row.paidDate !== null) settled.push(settledOf(row, row.paidDate, account));
  }
  return { batch: { ...emptyBatch(context, settled.length), settled }, entries: [], unknown };
}

function settledOf(row: PaidInvoiceRow, paidOn: NonNullable<PaidInvoiceRow['paidDate']>, account: string) {
  const kind = row.amount && row.amount.minor < 0 ? ('credit-note' as const) : ('invoice' as const);
  return {
    account,
    key: row.number === null ? `${kind}:line ${row.line}` : `${kind}:${row.number}`,
    number: row.number,
    kind,
    status: 'paid' as const,
    issueDate: row.issueDate,
    dueDate: row.dueDate,
    total: row.amount,
    paidOn,
    openUntil: null,
    settledBy: instantOf(Date.parse(`${paidOn}T00:00:00Z`)),
  };
}

function accounts(rows: readonly AccountRow[], context: Context): Incoming {
  const unknown: Incoming['unknown'][number][] = [];
  const changed = new Map<string, { before: AccountSettings | null; after: AccountSettings }>();
  for (const row of rows) {
    const account = context.known.find(row);
    if (account === null || account === 'many') {
      unknown.push({ line: row.line, why: account ?? 'no-customer' });
      continue;
    }
    const before = context.settings.get(account.key) ?? null;
    const now = changed.get(account.key)?.after ?? before ?? noAccountSettings(context.book, account.key);
    changed.set(account.key, { before, after: withRow(now, row, context.now) });
  }
  const batch = { ...emptyBatch(context, rows.length), settings: [...changed.values()] };
  return { batch, entries: [], unknown };
}

/** What the file says counts, what it leaves out stays as it was. */
function withRow(now: AccountSettings, row: AccountRow, at: Instant): AccountSettings {
  return {
    ...now,
    owner: row.owner ?? now.owner,
    language: row.language ?? now.language,
    country: row.country ?? now.country,
    customerKind: row.customerKind ?? now.customerKind,
    terms: row.terms ?? now.terms,
    creditLimit: row.creditLimit ?? now.creditLimit,
    people: withPerson(now.people, row, at),
    changedAt: at,
  };
}

function withPerson(people: readonly Person[], row: AccountRow, at: Instant): Person[] {
  const { contact, email, phone } = row;
  if (contact === null && email === null && phone === null) return [...people];
  const same = people.find((one) => (email !== null ? one.email === email : one.name === contact));
  const person: Person = {
    id: same?.id ?? `line ${row.line}`,
    name: contact ?? same?.name ?? '',
    role: same?.role ?? '',
    email: email ?? same?.email ?? '',
    phone: phone ?? same?.phone ?? '',
    zone: same?.zone ?? null,
    language: row.language ?? same?.language ?? null,
    preferences: same?.preferences ?? '',
    // What the user typed outranks a file.
    from: same?.from === 'user' ? 'user' : 'import',
    bounced: false,
    changedAt: at,
  };
  if (same?.from === 'user') return [...people];
  return [...people.filter((one) => one !== same), person];
}

function notes(rows: readonly NoteRow[], context: Context): Incoming {
  const unknown: Incoming['unknown'][number][] = [];
  const entries: NewActivity[] = [];
  for (const row of rows) {
    const account = context.known.find(row);
    if (account === null || account === 'many')
      unknown.push({ line: row.line, why: account ?? 'no-customer' });
    else entries.push(...entriesOf(row, account.key, context));
  }
  return { batch: emptyBatch(context, rows.length), entries, unknown };
}

/**
 * The day of the note stands in its text: an entry's own moment is when it was brought in. What was promised for a day
 * that is over was judged by its author long ago.
 */
function entriesOf(row: NoteRow, account: string, { book, today }: Context): readonly NewActivity[] {
  const { date, text, promised, promisedFor } = row;
  const words = `${date}: ${text}`;
  const note: NewActivity = { kind: 'note', book, account, text: words };
  if (promisedFor === null || promisedFor < today) return [note];
  const promise: NewActivity = {
    kind: 'promise',
    book,
    account,
    date: promisedFor,
    amount: promised,
    invoices: [],
    who: null,
    how: 'other',
    text: words,
    replaces: null,
  };
  return [note, promise];
}
