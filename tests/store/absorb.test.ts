import { describe, expect, it } from 'vitest';
import { isDay } from '../../lib/domain/day.ts';
import { absorb, listAccounts, listSettled } from '../../lib/store/accounts.ts';
import { listBooks, renameBook } from '../../lib/store/books.ts';
import type { Db } from '../../lib/store/open.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const two = [
  invoiceOf({ number: 'INV-1', total: usd(100), balance: usd(100), status: 'open' }),
  invoiceOf({
    number: 'INV-2',
    customer: 'Harbour Cafe',
    total: usd(200),
    balance: usd(200),
    status: 'open',
  }),
];
const [first, second] = two;
if (!first || !second) throw new Error('two invoices');

const accounts = async (db: Db, book = bookKey) => must(await listAccounts(db, book)).items;
const invoices = async (db: Db, book = bookKey) => (await accounts(db, book)).flatMap((one) => one.invoices);
const missing = async (db: Db) =>
  (await invoices(db)).filter((one) => one.missingSince !== null).map(({ number }) => number);

describe('absorbing a snapshot', () => {
  it('stores one account a customer, with its open invoices', async () => {
    const db = await freshStore();
    const absorbed = must(await absorb(db, snapshotOf({ invoices: two })));
    expect(absorbed).toMatchObject({ book: bookKey, notStored: 0, corrupt: [] });
    expect((await accounts(db)).map(({ name, key }) => [name, key])).toEqual([
      ['Harbour Cafe', 'name:Harbour Cafe'],
      ['Northwind Foods', 'name:Northwind Foods'],
    ]);
    expect(must(await listBooks(db)).items).toMatchObject([
      { key: bookKey, name: 'Acme Ltd', lastRead: at(0) },
    ]);
  });

  it('stores nothing of a page that holds no receivables', async () => {
    const db = await freshStore();
    expect(must(await absorb(db, snapshotOf({ kind: 'payables', invoices: two })))).toMatchObject({
      book: null,
    });
    expect(must(await listBooks(db)).items).toEqual([]);
  });

  it('counts rows without a customer or a key, and rows of one key that contradict each other', async () => {
    const db = await freshStore();
    const rows = [
      invoiceOf({ customer: null }),
      invoiceOf({ number: null }),
      invoiceOf({ number: 'INV-7', total: usd(100) }),
      invoiceOf({ number: 'INV-7', total: usd(300) }),
    ];
    expect(must(await absorb(db, snapshotOf({ invoices: rows }))).notStored).toBe(3);
    expect(await invoices(db)).toEqual([]);
  });

  it('joins the row of a list with the record opened beside it', async () => {
    const db = await freshStore();
    const record = { ...first, balance: null, email: 'ap@northwind.example' };
    await absorb(db, snapshotOf({ invoices: [first, record] }));
    expect(await invoices(db)).toMatchObject([{ balance: usd(100), email: 'ap@northwind.example' }]);
  });

  it('changes nothing when an older tab of the same book is read last', async () => {
    const db = await freshStore();
    const older = snapshotOf({ observedAt: at(1), invoices: two });
    const paid = { ...first, balance: usd(0), status: 'paid' as const };
    await absorb(db, older);
    await absorb(
      db,
      snapshotOf({ observedAt: at(2), invoices: [paid, { ...second, balance: usd(50), status: 'partial' }] }),
    );
    const before = await invoices(db);
    const absorbed = must(await absorb(db, { ...older, readingId: 'older tab again' }));
    expect(absorbed.changed).toEqual([]);
    expect(await invoices(db)).toEqual(before);
    expect(before).toMatchObject([{ balance: usd(50), status: 'partial' }]);
  });

  it('keeps two companies on one origin as two books', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [first] }));
    await absorb(
      db,
      snapshotOf({ invoices: [second], book: { key: 'https://books.example.com|beta', name: 'Beta' } }),
    );
    expect(must(await listBooks(db)).items).toHaveLength(2);
    expect(await invoices(db)).toMatchObject([{ number: 'INV-1' }]);
    expect(await invoices(db, 'https://books.example.com|beta')).toMatchObject([{ number: 'INV-2' }]);
  });

  it('keeps what an aging report says apart from the invoices, newest wins', async () => {
    const db = await freshStore();
    const line = { customer: 'Northwind Foods', customerId: null, balance: usd(900), buckets: [] };
    await absorb(db, snapshotOf({ invoices: [first] }));
    await absorb(db, snapshotOf({ kind: 'aging', observedAt: at(5), accounts: [line] }));
    await absorb(
      db,
      snapshotOf({ kind: 'aging', observedAt: at(3), accounts: [{ ...line, balance: usd(1) }] }),
    );
    const [account] = await accounts(db);
    expect(account).toMatchObject({
      statement: { balance: usd(900), observedAt: at(5) },
      invoices: [{ balance: usd(100) }],
    });
  });

  it('finds by its full name a customer whose id another page showed', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [invoiceOf({ customerId: '77' })] }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: [invoiceOf({ number: 'INV-3' })] }));
    expect(await accounts(db)).toMatchObject([
      { key: 'id:77', invoices: [{ number: 'INV-1' }, { number: 'INV-3' }] },
    ]);
  });

  it('never takes two customers of one name, told apart by id, for one', async () => {
    const db = await freshStore();
    const rows = [invoiceOf({ customerId: '1' }), invoiceOf({ number: 'INV-2', customerId: '2' })];
    await absorb(db, snapshotOf({ invoices: rows }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: [invoiceOf({ number: 'INV-3' })] }));
    expect((await accounts(db)).map(({ key }) => key).sort()).toEqual([
      'id:1',
      'id:2',
      'name:Northwind Foods',
    ]);
  });
});

describe('settled invoices', () => {
  it('leave the account and come back when a newer page shows them open again', async () => {
    const db = await freshStore();
    const paid = invoiceOf({ balance: usd(0), status: 'paid', total: usd(100) });
    await absorb(db, snapshotOf({ invoices: two }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: [paid] }));
    expect(await invoices(db)).toMatchObject([{ number: 'INV-2' }]);
    expect(must(await listSettled(db, bookKey, 'name:Northwind Foods')).items).toMatchObject([
      { number: 'INV-1' },
    ]);
    await absorb(db, snapshotOf({ observedAt: at(2), invoices: [first] }));
    expect((await invoices(db)).map(({ number }) => number)).toEqual(['INV-2', 'INV-1']);
    expect(must(await listSettled(db, bookKey, 'name:Northwind Foods')).items).toEqual([]);
  });

  it('are not opened again by an older page', async () => {
    const db = await freshStore();
    const paid = invoiceOf({ balance: usd(0), status: 'paid', total: usd(100) });
    await absorb(db, snapshotOf({ observedAt: at(5), invoices: [paid] }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: [first] }));
    expect(await invoices(db)).toEqual([]);
  });

  it('and open ones of a huge account are spread over records of less than a megabyte', async () => {
    const db = await freshStore();
    const many = Array.from({ length: 3000 }, (_, index) =>
      invoiceOf({ number: `INV-${index}`, balance: usd(index % 2), total: usd(index + 1) }),
    );
    await absorb(db, snapshotOf({ invoices: many }));
    expect(await invoices(db)).toHaveLength(1500);
    expect(must(await listSettled(db, bookKey, 'name:Northwind Foods')).items).toHaveLength(1500);
    const records = [...(await db.base.getAll('accounts')), ...(await db.base.getAll('parts'))];
    expect(records.length).toBeGreaterThan(3);
    for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(1_000_000);
    // Most of them settled later: the parts no longer needed are gone.
    const settled = many.map((one) => ({ ...one, balance: usd(0) }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: settled }));
    expect(await invoices(db)).toEqual([]);
    expect(must(await listSettled(db, bookKey, 'name:Northwind Foods')).items).toHaveLength(3000);
  });
});

describe('invoices that a page does not show', () => {
  const complete = { complete: true, stated: 1, filtered: false };

  it('are missing once a newer reading provably held every open item of the book', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: two }));
    await absorb(db, snapshotOf({ observedAt: at(9), invoices: [first], scope: complete }));
    const [gone] = (await invoices(db)).filter(({ number }) => number === 'INV-2');
    expect(gone).toMatchObject({ missingSince: at(9), lastSeen: at(0), status: 'open', balance: usd(200) });
  });

  it.each([
    ['a filter', { filtered: true }],
    ['a search', { filtered: true, stated: 1 }],
    ['a second page', { stated: 148 }],
    ['a grid loaded in part', { stated: 148, filtered: false }],
  ])('are not touched by %s', async (_what, scope) => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: two }));
    const before = await invoices(db);
    await absorb(db, snapshotOf({ observedAt: at(9), invoices: [first], scope }));
    const untouched = (all: typeof before) => all.filter(({ number }) => number === 'INV-2');
    expect(untouched(await invoices(db))).toEqual(untouched(before));
  });

  it('are not missing from a complete list at another address: it may hold only what needs attention', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: two }));
    const url = 'https://books.example.com/acme/needs-attention?page=1';
    await absorb(db, snapshotOf({ observedAt: at(9), url, invoices: [first], scope: complete }));
    expect(await missing(db)).toEqual([]);
    const same = 'https://books.example.com/acme/invoices?page=all';
    await absorb(db, snapshotOf({ observedAt: at(10), url: same, invoices: [first], scope: complete }));
    expect(await missing(db)).toEqual(['INV-2']);
  });

  it('are not missing when a row could not be kept, for it may be the one', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: two }));
    const rows = [first, invoiceOf({ number: null })];
    await absorb(db, snapshotOf({ observedAt: at(9), invoices: rows, scope: complete }));
    expect(await missing(db)).toEqual([]);
  });

  it('are missing from a customer page only for that customer', async () => {
    const db = await freshStore();
    const other = invoiceOf({ number: 'INV-3', total: usd(5) });
    await absorb(db, snapshotOf({ invoices: [...two, other] }));
    await absorb(db, snapshotOf({ kind: 'account', observedAt: at(9), invoices: [first], scope: complete }));
    expect(await missing(db)).toEqual(['INV-3']);
  });

  it('are no longer missing when seen again', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: two }));
    await absorb(db, snapshotOf({ observedAt: at(9), invoices: [first], scope: complete }));
    await absorb(db, snapshotOf({ observedAt: at(10), invoices: [second] }));
    expect(await missing(db)).toEqual([]);
  });

  it('are missing also when the older page is read after the complete one', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ observedAt: at(9), invoices: [first], scope: complete }));
    await absorb(db, snapshotOf({ observedAt: at(1), invoices: two }));
    expect(await missing(db)).toEqual(['INV-2']);
  });
});

describe('another company under a known key', () => {
  const beta = { book: { name: 'Beta GmbH' }, observedAt: at(1), invoices: [second] };

  it('stores nothing until the user says which it is', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [first] }));
    expect(await absorb(db, snapshotOf(beta))).toEqual({
      ok: false,
      error: { code: 'another-company', known: 'Acme Ltd', shown: 'Beta GmbH' },
    });
    expect(await invoices(db)).toHaveLength(1);
  });

  it('renamed: keeps the book, and knows both names from then on', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [first] }));
    must(await absorb(db, snapshotOf(beta), { as: 'renamed' }));
    expect(must(await listBooks(db)).items).toMatchObject([{ key: bookKey, name: 'Beta GmbH' }]);
    must(await absorb(db, snapshotOf({ invoices: [first] })));
    expect(must(await listBooks(db)).items).toMatchObject([{ name: 'Beta GmbH' }]);
  });

  it('another: starts a book of its own, found again by its name', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [first] }));
    const { book } = must(await absorb(db, snapshotOf(beta), { as: 'another' }));
    expect(book).toBe(`${bookKey}|beta gmbh`);
    expect(must(await absorb(db, snapshotOf({ ...beta, observedAt: at(2) }))).book).toBe(book);
    expect(must(await absorb(db, snapshotOf({ observedAt: at(3), invoices: [first] }))).book).toBe(bookKey);
  });

  it('does not ask where the page shows no company, or shows it for the first time', async () => {
    const db = await freshStore();
    const bare = { book: { name: 'books.example.com' } };
    must(await absorb(db, snapshotOf({ ...bare, invoices: [first] })));
    must(await absorb(db, snapshotOf({ observedAt: at(1), invoices: [first] })));
    must(await absorb(db, snapshotOf({ ...bare, observedAt: at(2), invoices: [first] })));
    expect(must(await listBooks(db)).items).toMatchObject([{ name: 'Acme Ltd', lastRead: at(2) }]);
  });

  it('takes a page without a company for the known one, unless there are two', async () => {
    const db = await freshStore();
    const bare = { book: { name: 'books.example.com' }, observedAt: at(2), invoices: [first] };
    await absorb(db, snapshotOf({ invoices: [first] }));
    expect(must(await absorb(db, snapshotOf(bare))).book).toBe(bookKey);
    const other = await freshStore();
    await absorb(other, snapshotOf({ invoices: [first] }));
    must(await absorb(other, snapshotOf(beta), { as: 'another' }));
    expect(await absorb(other, snapshotOf(bare))).toMatchObject({ error: { code: 'another-company' } });
  });

  it('accepts the name a book was given', async () => {
    const db = await freshStore();
    await absorb(db, snapshotOf({ invoices: [first] }));
    expect(must(await renameBook(db, bookKey, 'Beta GmbH'))?.name).toBe('Beta GmbH');
    must(await absorb(db, snapshotOf(beta)));
    expect(must(await renameBook(db, 'no such book', 'X'))).toBeNull();
  });
});

it('an order number outlives a page without its column, and a blank says so only where there never was one', async () => {
  const db = await freshStore();
  const seen = (minute: number, orderNumber?: string | null) =>
    absorb(
      db,
      snapshotOf({
        observedAt: at(minute),
        invoices: [{ ...first, ...(orderNumber === undefined ? {} : { orderNumber }) }],
      }),
    );
  const known = async () => (await invoices(db)).map(({ orderNumber }) => orderNumber);
  await seen(1);
  expect(await known()).toEqual([undefined]);
  await seen(2, null);
  expect(await known()).toEqual([null]);
  await seen(3, 'PO-7');
  await seen(4, null);
  await seen(5);
  expect(await known()).toEqual(['PO-7']);
});

const dayOf = (text: string) => (isDay(text) ? text : null);

describe('instalments of one invoice', () => {
  const part = (instalment: number | null, dueDate: string, minor: number) =>
    invoiceOf({
      number: 'INV-7',
      recordId: '5006',
      instalment,
      dueDate: dayOf(dueDate),
      balance: usd(minor),
    });
  const april = part(1, '2026-04-03', 100);
  const may = part(2, '2026-05-03', 200);
  const alone = part(null, '2026-05-03', 200);

  it('are each kept once, also where a page shows one of them alone', async () => {
    for (const pages of [
      [[april, may], [alone]],
      [[alone], [april, may]],
    ]) {
      const db = await freshStore();
      for (const [minute, page] of pages.entries())
        await absorb(db, snapshotOf({ observedAt: at(minute), invoices: page }));
      const kept = (await invoices(db)).map(({ dueDate, balance }) => [dueDate, balance?.minor]);
      expect(kept.sort()).toEqual([
        ['2026-04-03', 100],
        ['2026-05-03', 200],
      ]);
    }
  });
});
