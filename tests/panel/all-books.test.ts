import { expect, it } from 'vitest';
import { ledger, panelOn, until } from './fake-outside.ts';

it('shows one worklist over all books, opens a customer in its own, and links only what the user links', async () => {
  const { world, state } = await panelOn(ledger());
  await until(state.worklist, (rows) => rows?.length === 2);
  world.changeTab({ id: 2, url: 'https://books.example.com/t/4712/invoices', title: 'Invoices' });
  await until(state.page, ({ at }) => at === 'reading');
  const rows = 'INV-1 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $9.99 | $9.99 | Overdue';
  const other = ledger({ tenant: '4712', company: 'Southwind Stores', rows });
  world.hear({ type: 'reading', reading: other });
  await until(state.worklist, (list) => list?.length === 1);
  state.allBooks.show();
  const all = await until(state.allBooks.rows, (list) => list?.length === 3);
  const named = all?.map(({ standing }) => `${standing.account.name} ${standing.overdueSum[0]?.minor}`);
  // By value over both books; the same name in two books stays two customers.
  expect(named).toEqual(['Harbour Foods 154050', 'Fjord & Sons 7500', 'Harbour Foods 999']);
  expect(all?.every(({ standing }) => standing.settings.linked.length === 0)).toBe(true);
  const { book = '', key = '' } = all?.[0]?.standing.account ?? {};
  state.allBooks.open(book, key);
  await until(state.accountView, (view) => view?.standing.overdueSum[0]?.minor === 154_050);
  expect(state.book.value?.name).toBe('Northwind Ledger');

  const last = all?.at(-1)?.standing.account;
  const there = { book: last?.book ?? '', account: last?.key ?? '' };
  state.journal.changeSettings(key, (before) => ({ ...before, linked: [there] }), '');
  await until(state.accountView, (view) => view?.standing.settings.linked.length === 1);
  state.allBooks.load();
  const links = () => state.allBooks.rows.value?.flatMap(({ standing }) => standing.settings.linked);
  await until(state.allBooks.rows, () => links()?.length === 1);
  // Taken back from the other side.
  state.allBooks.unlink({ book, account: key }, there);
  await until(state.allBooks.rows, () => links()?.length === 0);
});
