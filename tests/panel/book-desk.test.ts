import { expect, it } from 'vitest';
import { ledger, panelOn, until } from './fake-outside.ts';

/** A page of the second book, so many minutes after the first. */
const willow = (minutes: number, number: string) =>
  ledger({
    tenant: '9',
    company: 'Second Ltd',
    rows: `${number} | Willow Bakery | Mar 1, 2026 | Apr 3, 2026 | $10.00 | $10.00 | Overdue`,
    observedAt: Date.parse('2026-05-14T08:42:00Z') + minutes * 60_000,
  });

/** Two books of one site, the second on screen. */
async function twoBooks() {
  const panel = await panelOn(ledger());
  const { world, state } = panel;
  world.changeTab({ id: 2, url: 'https://books.example.com/t/9/invoices', title: 'Invoices' });
  await until(state.page, ({ at }) => at === 'reading');
  world.hear({ type: 'reading', reading: willow(1, 'INV-9') });
  await until(state.worklist, (list) => list?.length === 1);
  const [second, first] = state.books.value;
  if (!first || !second) throw new Error('there are no two books');
  return { ...panel, first, second };
}

it('a book put away leaves the choice of books, stays readable, and comes back', async () => {
  const { state, first, second } = await twoBooks();
  state.bookDesk.archive(second.key, true);
  await until(state.books, (books) => books.length === 1);
  await until(state.book, (book) => book?.key === first.key);
  state.chooseBook(second.key);
  await until(state.worklist, (rows) => rows?.[0]?.standing.account.name === 'Willow Bakery');
  state.bookDesk.archive(second.key, false);
  await until(state.books, (books) => books.length === 2);
});

it('two books become one, and the next reading of the one that went lands in the other', async () => {
  const { state, world, first, second } = await twoBooks();
  state.bookDesk.look(second.key, first.key);
  const merging = await until(state.bookDesk.merging, (one) => one !== null);
  expect(merging?.preview).toMatchObject({ customers: 1, there: 0, invoices: 1 });
  expect(merging?.preview.open).toMatchObject([{ minor: 1000, currency: 'USD' }]);
  state.bookDesk.merge();
  await until(state.books, (books) => books.length === 1);
  await until(state.worklist, (rows) => rows?.length === 3);
  state.readAgain();
  await until(state.page, ({ at }) => at === 'reading');
  world.hear({ type: 'reading', reading: willow(2, 'INV-10') });
  const after = await until(state.worklist, (list) =>
    Boolean(
      list?.some(({ standing }) => standing.account.invoices.some(({ number }) => number === 'INV-10')),
    ),
  );
  expect(after).toHaveLength(3);
  expect(state.book.value?.name).toBe(first.name);
});

it('a name given to a book outlives the panel', async () => {
  const { state, first } = await twoBooks();
  state.bookDesk.rename(first.key, ' Main books ');
  await until(state.books, (books) => books.some(({ name }) => name === 'Main books'));
});
