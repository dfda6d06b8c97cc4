import { expect, it, vi } from 'vitest';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { exportAll, restoreAll } from '../../lib/store/backup.ts';
import { eraseAccount } from '../../lib/store/erase.ts';
import type { Db } from '../../lib/store/open.ts';
import { accountsIn, shelvesOf } from '../../lib/store/shelves.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

/** One invoice each of so many customers; a page's address of `long` characters makes them large. */
const readingOf = (customers: number, long = 0, minutes = 0) =>
  snapshotOf({
    url: `https://books.example.com/acme/invoices?${'x'.repeat(long)}`,
    observedAt: at(minutes),
    invoices: Array.from({ length: customers }, (_, n) =>
      invoiceOf({ number: `INV-${n}`, customer: `Customer ${n}`, balance: usd(100 + n + minutes) }),
    ),
  });

const shelves = (db: Db): Promise<unknown[]> => db.base.getAll('accounts');
const namesIn = async (db: Db) =>
  must(await listAccounts(db, bookKey))
    .items.map(({ name }) => name)
    .sort();
const keyOf = (record: unknown): unknown => Reflect.get(Object(record), 'key');
const namesOf = (count: number) => Array.from({ length: count }, (_, n) => `Customer ${n}`).sort();

it('many customers of a book lie in few records, none larger than a megabyte', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(300, 9_000)));
  const lying = await shelves(db);
  expect(lying.length).toBeGreaterThan(4);
  expect(lying.length).toBeLessThan(10);
  for (const one of lying) expect(JSON.stringify(one).length).toBeLessThan(1_000_000);
  expect(await namesIn(db)).toEqual(namesOf(300));
});

it('a customer that changes is written with those beside it, and with no others', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(300, 9_000)));
  const before = await shelves(db);
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  const changed = invoiceOf({ number: 'INV-0', customer: 'Customer 0', balance: usd(7) });
  must(await absorb(db, snapshotOf({ observedAt: at(1), invoices: [changed] })));
  const written = puts.mock.calls.filter(([record]) => Reflect.has(Object(record), 'accounts'));
  puts.mockRestore();
  expect(written).toHaveLength(1);
  const after = await shelves(db);
  expect(after.filter((one, n) => JSON.stringify(one) !== JSON.stringify(before[n]))).toHaveLength(1);
  expect(await namesIn(db)).toEqual(namesOf(300));
});

it('customers that grow beyond their record move to another, each kept once', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(100)));
  expect(await shelves(db)).toHaveLength(1);
  must(await absorb(db, readingOf(100, 9_000, 1)));
  expect((await shelves(db)).length).toBeGreaterThan(1);
  expect(await namesIn(db)).toEqual(namesOf(100));
  must(await absorb(db, readingOf(101, 0, 2)));
  expect(await namesIn(db)).toEqual(namesOf(101));
});

it('new customers fill the last record before there is another', async () => {
  const db = await freshStore();
  for (let n = 0; n < 25; n += 1) {
    const invoices = [invoiceOf({ customer: `Customer ${n}`, balance: usd(1) })];
    must(await absorb(db, snapshotOf({ url: `https://books.example.com/?${'x'.repeat(40_000)}`, invoices })));
  }
  expect((await shelves(db)).map((one) => accountsIn([one]).length)).toEqual([12, 12, 1]);
});

it('the last customer erased leaves no record behind, and the next one finds a place', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(2)));
  must(await eraseAccount(db, bookKey, 'name:Customer 0'));
  expect(await namesIn(db)).toEqual(['Customer 1']);
  must(await eraseAccount(db, bookKey, 'name:Customer 1'));
  expect(await shelves(db)).toEqual([]);
  must(await absorb(db, readingOf(3)));
  expect(await namesIn(db)).toEqual(namesOf(3));
});

it('what cannot be read stays where it lies when those beside it are written', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(2)));
  const broken = { book: bookKey, key: 'name:Broken', invoices: 'none' };
  await db.base.put('accounts', { book: bookKey, key: 'shelf:000007', accounts: 'none' });
  await db.base.put('accounts', {
    book: bookKey,
    key: 'shelf:000000',
    accounts: [...accountsIn(await shelves(db)).slice(0, 2), broken],
  });
  const { corrupt } = must(await absorb(db, readingOf(3, 0, 1)));
  expect(corrupt.map(({ key }) => key)).toEqual([`${bookKey} name:Broken`, `${bookKey} shelf:000007`]);
  expect(await namesIn(db)).toEqual(namesOf(3));
  const lying = await shelves(db);
  expect(accountsIn(lying)).toContainEqual(broken);
  expect(lying).toContainEqual({ book: bookKey, key: 'shelf:000007', accounts: 'none' });
});

it('a saved file holds one record a customer, and reading it back puts them together again', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(50)));
  const { backup } = must(await exportAll(db, { now: 0, version: '1.2.3' }));
  expect(backup.stores.accounts.map(keyOf).sort()).toEqual(namesOf(50).map((name) => `name:${name}`));
  const other = await freshStore();
  expect(must(await restoreAll(other, JSON.parse(JSON.stringify(backup))))).toMatchObject({ accounts: 50 });
  expect(await shelves(other)).toHaveLength(1);
  expect(await namesIn(other)).toEqual(namesOf(50));
});

it('a removed customer that never was changes nothing', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(1)));
  const before = await shelves(db);
  const tx = db.base.transaction('accounts', 'readwrite');
  const some = await shelvesOf(tx, bookKey);
  some.remove('name:Nobody');
  await some.save(tx);
  await tx.done;
  expect(await shelves(db)).toEqual(before);
});

it('two that do not even say whose they are both stay', async () => {
  const db = await freshStore();
  must(await absorb(db, readingOf(1)));
  const torn = [{ name: 'One' }, { name: 'Two' }];
  const [shelf] = await shelves(db);
  await db.base.put('accounts', { ...Object(shelf), accounts: [...accountsIn([shelf]), ...torn] });
  must(await absorb(db, readingOf(2, 0, 1)));
  expect(accountsIn(await shelves(db))).toEqual(expect.arrayContaining(torn));
});
