import { expect, it, vi } from 'vitest';
import { createStorePort } from '../../entrypoints/sidepanel/store-port.ts';
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

async function filled() {
  const store = createStorePort(openStore(freshName()), clock, '0.0.0');
  await store.absorb(snapshotOf({ invoices: [invoiceOf({ balance: usd(100) })] }));
  const shelf = createBookShelf(store);
  await shelf.load();
  return { store, shelf };
}

it('after a note only the journal is read again, and accounts stay the very same', async () => {
  const { store, shelf } = await filled();
  const accounts = shelf.accounts.value;
  const listed = vi.spyOn(store, 'listAccounts');
  const settled = vi.spyOn(store, 'listSettled');
  await store.append({ kind: 'note', book: bookKey, account: 'name:Northwind Foods', text: 'by phone' });
  await shelf.load(['journal']);
  expect(shelf.journal.value).toMatchObject([{ text: 'by phone' }]);
  expect(shelf.accounts.value).toBe(accounts);
  expect([listed.mock.calls, settled.mock.calls]).toEqual([[], []]);
});

it('what is asked for while everything is read overtakes its own part only', async () => {
  const { store, shelf } = await filled();
  await store.putAuthor('Ada');
  await store.append({ kind: 'note', book: bookKey, account: null, text: 'first' });
  const whole = shelf.load();
  await store.append({ kind: 'note', book: bookKey, account: null, text: 'second' });
  await Promise.all([whole, shelf.load(['journal'])]);
  expect(shelf.author.value).toBe('Ada');
  expect(shelf.journal.value).toHaveLength(2);
});

it('a name is known before there is any book', async () => {
  const store = createStorePort(openStore(freshName()), clock, '0.0.0');
  await store.putAuthor('Ada');
  const shelf = createBookShelf(store);
  await shelf.load();
  expect([shelf.author.value, shelf.accounts.value, shelf.book.value]).toEqual(['Ada', [], null]);
});
