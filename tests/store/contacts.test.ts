import { expect, it } from 'vitest';
import type { PageContact } from '../../lib/domain/snapshot.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { mergeBooks } from '../../lib/store/merge-books.ts';
import type { Db } from '../../lib/store/open.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const northwind = { customer: 'Northwind Foods', customerId: '7' };
const invoices = [invoiceOf({ ...northwind, balance: usd(100) })];
const ana = { ...northwind, contactName: 'Ana Souza', phone: '+351 21 000 00 00' };
const page = (minutes: number, contact?: Partial<PageContact>) =>
  snapshotOf({
    invoices,
    observedAt: at(minutes),
    ...(contact ? { contacts: [{ ...northwind, ...contact }] } : {}),
  });

const shown = async (db: Db) =>
  must(await listAccounts(db, bookKey)).items.map(({ contactName, phone }) => ({ contactName, phone }));

it('whom a page names is kept when another page names nobody', async () => {
  const db = await freshStore();
  must(await absorb(db, page(0, ana)));
  must(await absorb(db, page(1)));
  must(await absorb(db, page(2, { contactName: 'Ben Okafor' })));
  expect(await shown(db)).toEqual([{ contactName: 'Ben Okafor', phone: '+351 21 000 00 00' }]);
});

it('what a person does stays with their name, and is not another’s', async () => {
  const db = await freshStore();
  const roles = async () =>
    must(await listAccounts(db, bookKey)).items.map(({ contactRole, contactLanguage }) => [
      contactRole,
      contactLanguage,
    ]);
  must(await absorb(db, page(0, { ...ana, contactRole: 'CFO', contactLanguage: 'de' })));
  must(await absorb(db, page(1, ana)));
  expect(await roles()).toEqual([['CFO', 'de']]);
  must(await absorb(db, page(2, { contactName: 'Ben Okafor' })));
  expect(await roles()).toEqual([['', null]]);
});

it('an older page never overwrites a newer one', async () => {
  const db = await freshStore();
  must(await absorb(db, page(5, { phone: '+351 21 111 11 11' })));
  must(await absorb(db, page(1, ana)));
  expect(await shown(db)).toEqual([{ contactName: 'Ana Souza', phone: '+351 21 111 11 11' }]);
});

it('nothing but when it was seen is known beside it, and no account without it has a trace', async () => {
  const db = await freshStore();
  must(await absorb(db, page(0)));
  const [plain] = must(await listAccounts(db, bookKey)).items;
  expect(Object.keys(plain ?? {}).filter((key) => /phone|contact/i.test(key))).toEqual([]);
  must(await absorb(db, page(1, ana)));
  const [named] = must(await listAccounts(db, bookKey)).items;
  expect(Object.keys(named ?? {}).filter((key) => /phone|contact/i.test(key))).toEqual([
    'phone',
    'contactName',
    'contactRole',
    'contactLanguage',
  ]);
});

it('a customer’s page with no invoice to store still gives its contact', async () => {
  const db = await freshStore();
  const line = { ...northwind, balance: usd(5), buckets: [] };
  must(await absorb(db, snapshotOf({ kind: 'account', accounts: [line], contacts: [ana] })));
  expect(await shown(db)).toEqual([{ contactName: 'Ana Souza', phone: '+351 21 000 00 00' }]);
});

it('a telephone number alone makes no account', async () => {
  const db = await freshStore();
  must(await absorb(db, snapshotOf({ contacts: [ana] })));
  expect(await shown(db)).toEqual([]);
});

it('of two books that become one, the newest word counts', async () => {
  const db = await freshStore();
  must(await absorb(db, page(1, ana)));
  const book = { key: 'https://old.example.com', name: 'Old', origin: 'https://old.example.com' };
  must(await absorb(db, { ...page(2, { phone: '+351 21 222 22 22' }), book: { ...page(2).book, ...book } }));
  must(await mergeBooks(db, book.key, bookKey));
  expect(await shown(db)).toEqual([{ contactName: 'Ana Souza', phone: '+351 21 222 22 22' }]);
});
