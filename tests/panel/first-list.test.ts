import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createStorePort } from '../../entrypoints/sidepanel/store-port.ts';
import type { ListLook } from '../../lib/domain/first-list.ts';
import { createBookShelf } from '../../lib/panel/book-shelf.ts';
import { openStore } from '../../lib/store/open.ts';
import { bookKey, freshName, invoiceOf, snapshotOf, usd } from '../store/builders.ts';

const clock = {
  today: () => {
    throw new Error('nobody asks for the day');
  },
  now: () => snapshotOf().observedAt,
  zone: () => 'UTC',
  after: () => () => {},
  onNewDay: () => () => {},
};
const look: ListLook = { style: 'symbol', toDo: 1, all: 1, overdue: [usd(100)], asks: false, rows: [] };
const note = { kind: 'note', book: bookKey, account: 'name:Northwind Foods', text: 'by phone' } as const;

/** A panel beginning with a book that was read before; what was shown until the book was there is in `seen`. */
function begin(store: ReturnType<typeof createStorePort>, stamp = 'today') {
  const seen: unknown[] = [];
  const shelf = createBookShelf(store, { stamp: () => stamp, prepare: async () => {} });
  shelf.first.subscribe((now) => seen.push([now, shelf.book.peek()?.key ?? null, shelf.accounts.peek()]));
  return { shelf, seen };
}

async function kept() {
  const store = createStorePort(openStore(freshName()), clock, '0.0.0');
  await store.absorb(snapshotOf({ invoices: [invoiceOf({ balance: usd(100) })] }));
  const { shelf } = begin(store);
  await shelf.load();
  await store.putFirstList({ book: bookKey, stamp: 'today', revisions: shelf.revisions(), look });
  return { store, shelf };
}

it('how the worklist began is shown with its book until everything is read, then no more', async () => {
  const { store } = await kept();
  const { shelf, seen } = begin(store);
  await shelf.load();
  expect(seen).toEqual([
    [null, null, null],
    [look, bookKey, null],
    [null, bookKey, expect.arrayContaining([])],
  ]);
  expect(shelf.accounts.value).toHaveLength(1);
});

it('on another day, or after anything was written, it is not shown', async () => {
  const { store } = await kept();
  const tomorrow = begin(store, 'tomorrow');
  await tomorrow.shelf.load();
  expect(tomorrow.seen).toEqual([[null, null, null]]);
  await store.append(note);
  const later = begin(store);
  await later.shelf.load();
  expect(later.seen).toEqual([[null, null, null]]);
});

it('after a note it is kept again, made of what was read since', async () => {
  const { store, shelf } = await kept();
  await store.append(note);
  await shelf.load(['journal']);
  await store.putFirstList({ book: bookKey, stamp: 'today', revisions: shelf.revisions(), look });
  expect(await store.getFirstList(bookKey, 'today')).toMatchObject({ value: look });
});

it('what was not read since it changed is never taken for the newest', async () => {
  const { store, shelf } = await kept();
  await store.absorb(snapshotOf({ invoices: [invoiceOf({ balance: usd(90) })] }));
  await store.append(note);
  // Only the journal: the invoices on screen are older than what the store holds.
  await shelf.load(['journal']);
  await store.putFirstList({ book: bookKey, stamp: 'today', revisions: shelf.revisions(), look });
  expect(await store.getFirstList(bookKey, 'today')).toMatchObject({ value: null });
});

it('parts read at different times make no list', async () => {
  const { store, shelf } = await kept();
  await store.changePolicy((before) => before);
  await shelf.load(['policy']);
  expect(shelf.revisions()).toMatchObject({ settings: null });
  await shelf.load(['policy', 'rates']);
  expect(shelf.revisions().settings).toEqual(expect.any(String));
});

it('another book begins with its own list, or with none', async () => {
  const { store } = await kept();
  const other = { ...snapshotOf().book, key: 'https://other.example.com|1', name: 'Other' };
  await store.absorb(snapshotOf({ book: other, invoices: [invoiceOf({ balance: usd(5) })] }));
  const { shelf, seen } = begin(store);
  await shelf.load();
  await shelf.choose(other.key);
  expect(shelf.book.value?.key).toBe(other.key);
  expect(seen).toEqual([[null, null, null]]);
});
