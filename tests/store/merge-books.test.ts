import { expect, it } from 'vitest';
import { reachedBefore } from '../../lib/collect/reached.ts';
import { isDay } from '../../lib/domain/day.ts';
import type { Goal } from '../../lib/domain/goal.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { archiveBook, listBooks, renameBook } from '../../lib/store/books.ts';
import { getFile } from '../../lib/store/files.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import { mergeBooks, previewMerge } from '../../lib/store/merge-books.ts';
import { noteDrafts } from '../../lib/store/note-drafts.ts';
import type { Db } from '../../lib/store/open.ts';
import { storeNames } from '../../lib/store/schema.ts';
import { getSetting, goalsSetting, salesSetting, setSetting } from '../../lib/store/settings.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const other = {
  key: 'https://old.example.com',
  name: 'Acme (old address)',
  origin: 'https://old.example.com',
};
const oldUrl = 'https://old.example.com/invoices';
const by = { now: Date.parse(at(30)), zone: 'UTC', author: 'Ada' };
const northwind = { customer: 'Northwind Foods', customerId: '7' };
const day = (text: string) => {
  if (!isDay(text)) throw new Error(text);
  return text;
};

/** The kept book has Northwind and Fjord; the one that goes Northwind, Harbour, and a stranger with Fjord's number. */
async function twoBooks(): Promise<Db> {
  const db = await freshStore();
  const kept = [
    invoiceOf({ ...northwind, number: 'A-1', balance: usd(100), total: usd(100) }),
    invoiceOf({ customer: 'Fjord & Sons', customerId: '9', number: 'A-2', balance: usd(5) }),
  ];
  must(await absorb(db, snapshotOf({ invoices: kept, observedAt: at(1) })));
  const going = [
    invoiceOf({ ...northwind, number: 'A-1', balance: usd(40), total: usd(100) }),
    invoiceOf({ ...northwind, number: 'B-1', balance: usd(20) }),
    invoiceOf({ customer: 'Harbour Foods', customerId: '11', number: 'B-2', balance: usd(3) }),
    invoiceOf({ customer: 'Willow Bakery', customerId: '9', number: 'B-3', balance: usd(8) }),
  ];
  must(await absorb(db, snapshotOf({ invoices: going, observedAt: at(2), book: other, url: oldUrl })));
  return db;
}

const shown = async (db: Db) =>
  must(await listAccounts(db, bookKey)).items.map(({ key, name, invoices }) => [
    key,
    name,
    invoices.map(({ number, balance }) => `${number} ${balance?.minor}`).sort(),
  ]);

it('a merge says beforehand what it will move', async () => {
  const db = await twoBooks();
  expect(must(await previewMerge(db, other.key, bookKey))).toEqual({
    customers: 3,
    there: 1,
    byName: 1,
    invoices: 4,
    open: [usd(71)],
    entries: 0,
  });
});

it('one customer of two books is one, with the newer observation of an invoice; a stranger with its number is not', async () => {
  const db = await twoBooks();
  must(await mergeBooks(db, other.key, bookKey));
  expect(await shown(db)).toEqual([
    ['id:9', 'Fjord & Sons', ['A-2 5']],
    ['id:11', 'Harbour Foods', ['B-2 3']],
    ['id:7', 'Northwind Foods', ['A-1 40', 'B-1 20']],
    ['name:Willow Bakery', 'Willow Bakery', ['B-3 8']],
  ]);
});

it('what is read under the key that went lands in the kept book, a stranger still apart, and renames nothing', async () => {
  const db = await twoBooks();
  must(await mergeBooks(db, other.key, bookKey));
  const paid = [
    invoiceOf({ ...northwind, number: 'B-1', balance: usd(0), status: 'paid' }),
    invoiceOf({ customer: 'Willow Bakery', customerId: '9', number: 'B-4', balance: usd(1) }),
  ];
  const later = snapshotOf({ invoices: paid, observedAt: at(5), book: other, url: oldUrl });
  expect(must(await absorb(db, later)).book).toBe(bookKey);
  expect(await shown(db)).toEqual([
    ['id:9', 'Fjord & Sons', ['A-2 5']],
    ['id:11', 'Harbour Foods', ['B-2 3']],
    ['id:7', 'Northwind Foods', ['A-1 40']],
    ['name:Willow Bakery', 'Willow Bakery', ['B-3 8', 'B-4 1']],
  ]);
  expect(must(await listBooks(db)).items).toMatchObject([
    { key: bookKey, name: 'Acme Ltd', lastRead: at(5) },
  ]);
});

it('files go along, those kept as base64 as Blobs', async () => {
  const db = await twoBooks();
  const file = {
    book: other.key,
    account: 'id:9',
    name: 'a.txt',
    type: 'text/plain',
    size: 2,
    addedAt: at(3),
  };
  await db.base.put('files', { ...file, id: 'f1', data: new Blob(['hi']) });
  await db.base.put('files', { ...file, id: 'f2', data: 'aGk=' });
  must(await mergeBooks(db, other.key, bookKey));
  for (const id of ['f1', 'f2'])
    expect(await must(await getFile(db, bookKey, 'name:Willow Bakery', id))?.data.text()).toBe('hi');
  for (const record of await db.base.getAll('files'))
    expect(record).toMatchObject({ book: bookKey, data: expect.any(Blob) });
});

it('the journal, what the user knows and what is unfinished go along', async () => {
  const db = await twoBooks();
  const stranger = 'id:9';
  const said = { book: other.key, account: stranger, kind: 'note', text: 'by phone' } as const;
  must(await append(db, said, by));
  must(await noteDrafts.put(db, { book: other.key, account: stranger, text: 'She', changedAt: at(31) }));
  must(await changeAccountSettings(db, other.key, stranger, (one) => ({ ...one, headOffice: 'id:7' })));
  const linked = [{ book: other.key, account: stranger }];
  must(await changeAccountSettings(db, bookKey, 'id:7', (one) => ({ ...one, owner: 'Ada', linked })));
  must(
    await changeAccountSettings(db, other.key, 'id:7', (one) => ({
      ...one,
      owner: 'Ben',
      directDebit: true,
    })),
  );
  must(await mergeBooks(db, other.key, bookKey));
  const account = 'name:Willow Bakery';
  expect(must(await listJournal(db, bookKey)).items).toMatchObject([{ account, text: 'by phone' }]);
  expect(must(await noteDrafts.get(db, bookKey, account))?.text).toBe('She');
  expect(must(await listAccountSettings(db, bookKey)).items).toMatchObject([
    { account: 'id:7', owner: 'Ada', directDebit: true, linked: [{ book: bookKey, account }] },
    { account, headOffice: 'id:7' },
  ]);
  const left = JSON.stringify(await Promise.all(storeNames.map((name) => db.base.getAll(name))));
  expect(left.split(`"${other.key}"`)).toHaveLength(2);
});

it('how far a book was chased before is said of its own customers only', async () => {
  const db = await twoBooks();
  const levels = [{ fromDays: 1, stage: 'final' as const }];
  const answer = {
    book: other.key,
    account: null,
    kind: 'chased-before',
    asOf: day('2026-05-14'),
    levels,
  } as const;
  must(await append(db, { ...answer, levels }, by));
  must(await mergeBooks(db, other.key, bookKey));
  const [entry] = must(await listJournal(db, bookKey)).items;
  if (entry?.kind !== 'chased-before') throw new Error('the answer is gone');
  expect(entry.accounts).toEqual(['id:11', 'id:7', 'name:Willow Bakery']);
  const accounts = must(await listAccounts(db, bookKey)).items;
  const invoices = accounts
    .flatMap((one) => one.invoices)
    .map((one) => ({ ...one, dueDate: day('2026-05-01') }));
  const stageOf = (account: string) =>
    invoices
      .slice(0, 1)
      .map((one) => reachedBefore(account, invoices, [{ on: answer.asOf, entry }])(one)?.stage);
  expect([stageOf('id:11'), stageOf('id:9')]).toEqual([['final'], [undefined]]);
});

it('sales of both books are added, month by month', async () => {
  const db = await twoBooks();
  const sold = (month: string, minor: number) => ({ month, currency: 'USD', minor });
  must(await setSetting(db, salesSetting(bookKey), [sold('2026-03', 100)]));
  must(await setSetting(db, salesSetting(other.key), [sold('2026-03', 20), sold('2026-04', 7)]));
  must(await mergeBooks(db, other.key, bookKey));
  expect(must(await getSetting(db, salesSetting(bookKey)))).toEqual([
    sold('2026-03', 120),
    sold('2026-04', 7),
  ]);
});

it('a goal of a customer goes with the customer, if the kept book has no goals', async () => {
  const db = await twoBooks();
  const goalOf = (account: string): Goal => ({
    figure: 'overdue',
    currency: 'USD',
    for: { by: 'account', is: account },
    target: 0,
    by: day('2026-06-30'),
    from: 100,
    setOn: day('2026-05-14'),
  });
  // Willow Bakery's number is another customer's in the kept book: it has another key there.
  const keyOf = async (book: string) =>
    must(await listAccounts(db, book)).items.find(({ name }) => name === 'Willow Bakery')?.key ?? '';
  const before = await keyOf(other.key);
  must(await setSetting(db, goalsSetting(other.key), [goalOf(before)]));
  must(await mergeBooks(db, other.key, bookKey));
  const after = await keyOf(bookKey);
  expect(after).not.toBe(before);
  expect(must(await getSetting(db, goalsSetting(bookKey)))).toEqual([goalOf(after)]);
  expect(must(await getSetting(db, goalsSetting(other.key)))).toBeNull();
});

it('one number for two different invoices of a customer: nothing is merged', async () => {
  const db = await twoBooks();
  const twice = [invoiceOf({ ...northwind, number: 'A-1', balance: usd(9), total: usd(900) })];
  must(await absorb(db, snapshotOf({ invoices: twice, observedAt: at(4), book: other, url: oldUrl })));
  const before = JSON.stringify(await Promise.all(storeNames.map((name) => db.base.getAll(name))));
  expect(await mergeBooks(db, other.key, bookKey)).toEqual({
    ok: false,
    error: { code: 'contradiction', customer: 'Northwind Foods', number: 'A-1' },
  });
  expect(JSON.stringify(await Promise.all(storeNames.map((name) => db.base.getAll(name))))).toBe(before);
});

it('an archived book stays as it is, and a page read again leaves it archived', async () => {
  const db = await twoBooks();
  expect(must(await archiveBook(db, other.key, true))).toMatchObject({ archived: true });
  const again = [invoiceOf({ ...northwind, number: 'B-1', balance: usd(20) })];
  must(await absorb(db, snapshotOf({ invoices: again, observedAt: at(6), book: other, url: oldUrl })));
  expect(must(await listBooks(db)).items.map(({ key, archived }) => [key, archived])).toEqual([
    [other.key, true],
    [bookKey, undefined],
  ]);
  expect(must(await archiveBook(db, other.key, false))?.archived).toBeUndefined();
});

it('the name the user gave stays, whatever pages show', async () => {
  const db = await twoBooks();
  must(await renameBook(db, bookKey, 'Main books'));
  must(await absorb(db, snapshotOf({ invoices: [invoiceOf()], observedAt: at(7) })));
  expect(must(await listBooks(db)).items[0]?.name).toBe('Main books');
});
