import { afterEach, expect, it, vi } from 'vitest';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { append } from '../../lib/store/journal.ts';
import { migrations } from '../../lib/store/migrations/index.ts';
import { openStore } from '../../lib/store/open.ts';
import { accountsIn } from '../../lib/store/shelves.ts';
import { at, bookKey, freshName, freshStore, invoiceOf, must, snapshotOf } from './builders.ts';

afterEach(() => vi.restoreAllMocks());

const nextStep = { to: migrations.length + 1, run: () => {} };
const note = { book: bookKey, account: null, kind: 'note', text: 'Called.' } as const;
const written = { now: Date.parse(at(0)), zone: 'Europe/Berlin', author: 'Ada' };

it('numbers migrations from one without gaps', () => {
  expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
});

it('says so when the database was written by a newer build', async () => {
  const name = freshName();
  must(await openStore(name, () => {}, [...migrations, nextStep])).close();
  expect(await openStore(name)).toEqual({ ok: false, error: { code: 'newer-than-this-build' } });
});

it('says so when another panel holds an older database and does not let go', async () => {
  const name = freshName();
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, migrations.length);
    request.onsuccess = () => resolve(request.result);
  });
  const opened = await openStore(name, () => {}, [nextStep]);
  expect(opened).toEqual({ ok: false, error: { code: 'blocked-by-other-panel' } });
  held.close();
});

it('lets go of an older connection when a newer build opens, and says that it is lost', async () => {
  const name = freshName();
  const lost = vi.fn();
  const old = must(await openStore(name, lost));
  must(await openStore(name, () => {}, [...migrations, nextStep])).close();
  expect(lost).toHaveBeenCalledOnce();
  expect(await listAccounts(old, bookKey)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
});

it('gives a full disk back as a value, and keeps what was there', async () => {
  const db = await freshStore();
  must(await absorb(db, snapshotOf({ invoices: [invoiceOf()] })));
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const later = snapshotOf({ observedAt: at(1), invoices: [invoiceOf({ number: 'INV-2' })] });
  expect(await absorb(db, later)).toEqual({ ok: false, error: { code: 'quota' } });
  full.mockRestore();
  expect(must(await listAccounts(db, bookKey)).items).toMatchObject([{ invoices: [{ number: 'INV-1' }] }]);
});

it('gives a disk that fills up in the midst of a transaction back as a value', async () => {
  const db = await freshStore();
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = add.call(this, value);
    Object.defineProperty(this.transaction, 'error', {
      get: () => new DOMException('', 'QuotaExceededError'),
    });
    this.transaction.abort();
    return request;
  });
  expect(await append(db, note, written)).toEqual({ ok: false, error: { code: 'quota' } });
});

it('throws what is a bug rather than a failure', async () => {
  const db = await freshStore();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new TypeError('a bug');
  });
  await expect(absorb(db, snapshotOf({ invoices: [invoiceOf()] }))).rejects.toThrow('a bug');
});

it('writes nothing when a change fails half way', async () => {
  const db = await freshStore();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    if (this.name === 'accounts') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  expect((await absorb(db, snapshotOf({ invoices: [invoiceOf()] }))).ok).toBe(false);
  expect(await db.base.getAll('books')).toEqual([]);
});

it('leaves a corrupt record out of a list, names it, and stores it anew when the page shows it', async () => {
  const db = await freshStore();
  const rows = [invoiceOf(), invoiceOf({ number: 'INV-2', customer: 'Harbour Cafe' })];
  must(await absorb(db, snapshotOf({ invoices: rows })));
  const broken = { book: bookKey, key: 'name:Harbour Cafe', name: 7 };
  const [whole] = accountsIn(await db.base.getAll('accounts'));
  await db.base.put('accounts', { book: bookKey, key: 'shelf:000000', accounts: [whole, broken] });
  const corrupt = [{ code: 'corrupt', store: 'accounts', key: `${bookKey} name:Harbour Cafe` }];
  expect(must(await listAccounts(db, bookKey))).toMatchObject({
    items: [{ name: 'Northwind Foods' }],
    corrupt,
  });
  expect(must(await absorb(db, snapshotOf({ invoices: rows }))).corrupt).toEqual(corrupt);
  expect(must(await listAccounts(db, bookKey))).toMatchObject({ items: [{}, {}], corrupt: [] });
});
