// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { WorklistRow } from '../../../lib/collect/next-action.ts';
import { worklistOfAll } from '../../../lib/collect/worklist.ts';
import { noAccountSettings } from '../../../lib/domain/account-settings.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import { account, euro, invoice, today } from '../../collect/make.ts';
import { book } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const second = { ...book, key: 'second', name: 'Second Ltd' };

/** One customer in each of two books, linked from the first; a day that holds one message. */
function rows(): readonly WorklistRow[] {
  const inBook = (of: string, minor: number, linked: readonly string[]) => {
    const one = account([invoice('A', 12, euro(minor))], { book: of });
    const to = linked.map((other) => ({ book: other, account: one.key }));
    const settings = new Map([[one.key, { ...noAccountSettings(of, one.key), linked: to }]]);
    return { accounts: [one], journal: [], known: { settled: [], settings, rates: null } };
  };
  const plan = { ...defaultPolicy, capacity: { calls: 1, messages: 1 } };
  const books = [inBook(book.key, 900_000, ['second']), inBook('second', 100_000, [])];
  return worklistOfAll(books, plan, today, null);
}

it('every row names its book and the books it is linked with; a line marks where the day of all books ends', () => {
  const { state } = renderApp((signals) => {
    signals.view.value = { name: 'all-books' };
    signals.books.value = [book, second];
    signals.today.value = today;
    signals.allRows.value = rows();
  });
  const shown = [...document.querySelectorAll('.account-list > li')].map((one) =>
    one.matches('.part-head') ? 'line' : one.querySelector('.facts')?.textContent,
  );
  expect(shown).toEqual([
    `${book.name} · also in Second Ltd · 12 days · 1 invoice`,
    'line',
    `Second Ltd · also in ${book.name} · Not before Fri 15 May · 12 days · 1 invoice`,
  ]);
  expect(screen.getByText('1 customer to do in 2 books')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Harbour Foods AG' })[1] ?? document.body);
  expect(state.allBooks.open).toHaveBeenCalledExactlyOnceWith('second', 'name:Harbour Foods AG');
});
