import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/domain/account.ts';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { AccountRow, NoteRow, PaidInvoiceRow } from '../../lib/domain/import.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { incomingOf } from '../../lib/panel/import-batch-of.ts';
import { knownAccounts } from '../../lib/panel/known-account.ts';

const account = (key: string, name: string, customerId: string | null): Account => ({
  book: 'b',
  key,
  name,
  customerId,
  email: null,
  link: null,
  invoices: [],
  statement: null,
});
const known = knownAccounts([
  account('id:77', 'Harbour Foods', '77'),
  account('name:Fjord & Sons', 'Fjord & Sons', null),
  account('id:1', 'Smith Ltd', '1'),
  account('id:2', 'Smith Ltd', '2'),
]);
const now = instantOf(Date.parse('2026-05-14T08:00:00Z'));
const context = { book: 'b', file: 'x.csv', known, settings: new Map(), now, today: '2026-05-14' as Day };

const paid = (changes: Partial<PaidInvoiceRow>): PaidInvoiceRow => ({
  line: 2,
  customer: 'Harbour Foods',
  customerId: null,
  number: 'INV-1',
  issueDate: null,
  dueDate: '2026-04-01' as Day,
  paidDate: '2026-04-09' as Day,
  amount: { minor: 1000, currency: 'EUR', basis: 'document' },
  ...changes,
});
const nothing = { email: null, phone: null, contact: null, language: null, country: null, owner: null };
const contact = (changes: Partial<AccountRow>): AccountRow => ({
  line: 2,
  customer: 'Fjord & Sons',
  customerId: null,
  customerKind: null,
  creditLimit: null,
  terms: null,
  ...nothing,
  ...changes,
});
const note = (changes: Partial<NoteRow>): NoteRow => ({
  line: 2,
  customer: 'Fjord & Sons',
  customerId: null,
  date: '2026-05-02' as Day,
  text: 'will pay',
  promised: null,
  promisedFor: null,
  ...changes,
});

describe('paid invoices of a file', () => {
  it('go to the account of that name, whatever its key; still open ones are left out', () => {
    const rows = [paid({}), paid({ line: 3, number: 'INV-2', paidDate: null })];
    expect(incomingOf({ kind: 'paid-invoices', rows }, context).batch).toMatchObject({
      rows: 1,
      settled: [{ account: 'id:77', key: 'invoice:INV-1', paidOn: '2026-04-09' }],
    });
  });

  it('wait under the name of a customer who has no account yet', () => {
    const incoming = incomingOf({ kind: 'paid-invoices', rows: [paid({ customer: 'New Co' })] }, context);
    expect(incoming.batch.settled).toMatchObject([{ account: 'name:New Co' }]);
    expect(known.keyNow('name:Harbour Foods')).toBe('id:77');
  });

  it('are refused where several customers have the name', () => {
    const incoming = incomingOf({ kind: 'paid-invoices', rows: [paid({ customer: 'Smith Ltd' })] }, context);
    expect(incoming.unknown).toEqual([{ line: 2, why: 'many' }]);
  });
});

describe('customers of a file', () => {
  it('add what the file says to what is known, and keep the rest', () => {
    const before = { ...noAccountSettings('b', 'name:Fjord & Sons'), owner: 'Ada', country: 'NO' };
    const settings = new Map([[before.account, before]]);
    const rows = [contact({ owner: 'Bo', email: 'ap@fjord.example.com', contact: 'Ana' })];
    const [change] = incomingOf({ kind: 'accounts', rows }, { ...context, settings }).batch.settings;
    expect(change).toMatchObject({
      before,
      after: {
        owner: 'Bo',
        country: 'NO',
        people: [{ name: 'Ana', email: 'ap@fjord.example.com', from: 'import' }],
      },
    });
  });

  it('never overwrite a person the user typed', () => {
    const typed = { ...noAccountSettings('b', 'name:Fjord & Sons') };
    const people = [
      {
        id: 'p',
        name: 'Ana',
        role: 'CFO',
        email: 'ap@fjord.example.com',
        phone: '1',
        zone: null,
        language: null,
      },
    ].map((one) => ({ ...one, preferences: '', from: 'user' as const, bounced: false, changedAt: now }));
    const settings = new Map([[typed.account, { ...typed, people }]]);
    const rows = [contact({ email: 'ap@fjord.example.com', contact: 'Somebody else' })];
    const [change] = incomingOf({ kind: 'accounts', rows }, { ...context, settings }).batch.settings;
    expect(change?.after.people).toEqual(people);
  });

  it('are named by line where nobody is known by that name', () => {
    const rows = [contact({ customer: 'New Co', line: 9 })];
    expect(incomingOf({ kind: 'accounts', rows }, context).unknown).toEqual([
      { line: 9, why: 'no-customer' },
    ]);
  });
});

describe('notes of a file', () => {
  it('keep their day in their words', () => {
    const { entries } = incomingOf({ kind: 'notes', rows: [note({})] }, context);
    expect(entries).toMatchObject([{ kind: 'note', text: '2026-05-02: will pay' }]);
  });

  it('bring a promise along only where its day is not over', () => {
    const kinds = (promisedFor: Day) =>
      incomingOf({ kind: 'notes', rows: [note({ promisedFor })] }, context).entries.map(({ kind }) => kind);
    expect(kinds('2026-05-14' as Day)).toEqual(['note', 'promise']);
    expect(kinds('2026-05-13' as Day)).toEqual(['note']);
  });
});
